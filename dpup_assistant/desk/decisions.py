"""Which decisions the first page offers, under which headings, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dpup_assistant.engine.find import has_words
from dpup_assistant.storage.heads import Head

DANGER = "danger"  # the id of the tree that "Someone may be in danger" opens


@dataclass(frozen=True, slots=True)
class Group:
    """Decisions under one heading; the last group may have none."""

    title: str
    heads: tuple[Head, ...]


def groups(heads: Iterable[Head], hidden: Sequence[str], first: Sequence[str], query: str) -> list[Group]:
    """Return the decisions that hold every word of a query, by group, those whose ids are `first` in front.

    Drafts, and the trees that the agency has hidden, are left out. The safety decision stands last, since it
    has a button of its own on every page.
    """
    usable = [head for head in heads if head.status == "published" and not head.broken]
    offered = [head for head in usable if head.id not in hidden]
    found = [head for head in offered if has_words(query, _texts(head))]
    found.sort(key=lambda head: _place(head, first))
    titles = dict.fromkeys(head.group or "" for head in found)
    ordered = [*(title for title in titles if title), *(title for title in titles if not title)]
    return [Group(title, tuple(head for head in found if (head.group or "") == title)) for title in ordered]


def _texts(head: Head) -> Sequence[str]:
    return (head.title or "", head.summary or "", *head.keywords)


def _place(head: Head, first: Sequence[str]) -> tuple[int, bool]:
    """Return what a head is sorted by: its place among the agency's first, then the safety tree last."""
    place = first.index(head.id) if head.id in first else len(first)
    return place, head.id == DANGER
