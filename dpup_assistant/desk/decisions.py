"""Which decisions the first page offers, under which headings, and in which order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dpup_assistant.storage.heads import Head

DANGER = "danger"  # the id of the tree that "Someone may be in danger" opens
_ORDER = (  # as often as a desk meets them; those of an agency's own come after, by their ids
    *("collect", "share", "asks_about", "child", "see", "breach", "notes"),
    *("from_others", "workmate", "police", "family_violence", "says_no", "keep"),
    *("young_people", "new_use", "fix", "adult", "tools"),
    *("recording", "insights", "identity", "funder"),
)


@dataclass(frozen=True, slots=True)
class Group:
    """Decisions under one heading; the last group may have none."""

    title: str
    heads: tuple[Head, ...]


def groups(heads: Iterable[Head], hidden: Sequence[str], first: Sequence[str], query: str) -> list[Group]:
    """Return the decisions that fit a query, by group: the best first, or those whose ids are `first`.

    Drafts, and the trees that the agency has hidden, are left out. Without a query the safety decision stands
    last in its group, since it has a button of its own on every page.
    """
    usable = [head for head in heads if head.status == "published" and not head.broken]
    offered = sorted((head for head in usable if head.id not in hidden), key=lambda head: _place(head, first))
    found = _fitting(query, offered) if query else offered
    titles = dict.fromkeys(head.group or "" for head in found)
    ordered = list(titles) if query.strip() else sorted(titles, key=lambda title: not title)
    return [Group(title, tuple(head for head in found if (head.group or "") == title)) for title in ordered]


def _fitting(query: str, heads: Sequence[Head]) -> list[Head]:
    """Return the decisions that fit a query, the best first."""
    from dpup_assistant.engine.find import Texts, find  # the first page must not wait for it

    texts = {head.id: Texts(head.title or "", head.summary or "", head.keywords) for head in heads}
    by_id = {head.id: head for head in heads}
    return [by_id[name] for name in find(query, texts)]


def _place(head: Head, first: Sequence[str]) -> tuple[int, bool, int]:
    """Return what a head is sorted by: its place among the agency's first and ours, the safety tree last."""
    own = first.index(head.id) if head.id in first else len(first)
    return own, head.id == DANGER, _ORDER.index(head.id) if head.id in _ORDER else len(_ORDER)
