"""Whose the decisions are, which versions, and when they were reviewed: in words, for window and terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from dpup_assistant.output.dates import in_words
from dpup_assistant.storage.heads import Head

if TYPE_CHECKING:
    from dpup_assistant.storage.in_use.own import Own

YOURS = "your agency"
_COPIES = "The last good copies of its trees are used, the newest from {day}."
_NO_COPY = "No copy of its trees was kept, so only those that come with the program are used."


def whose_lines(heads: Iterable[Head], agency: str, today: date) -> Iterator[str]:
    """Yield a line for the agency's own decisions, and one for those that come with the program.

    `heads` are those that a desk offers, `agency` what the agency calls itself, "" for nothing.
    """
    heads = list(heads)
    own = [head for head in heads if head.whose == "agency"]
    shipped = [head for head in heads if head.whose == "shipped"]
    if own:
        name = agency or YOURS
        words = "1 decision comes" if len(own) == 1 else f"{len(own)} decisions come"
        yield f"{words} from {name}: {_versions(own)}."
    if shipped:
        words = "1 comes" if len(shipped) == 1 else f"{len(shipped)} come"
        yield f"{words} with the program: {_versions(shipped)}."
    overdue = sum(is_overdue(head, today) for head in heads)
    if overdue:
        yield f"The review of {overdue} of them is overdue." if overdue > 1 else "The review of 1 is overdue."


def reviewed(head: Head, today: date) -> str:
    """Return sentences with a decision's version, when it was reviewed, and when it is to be again."""
    day, due = day_of(head.reviewed), day_of(head.review_by)
    words = f"Version {head.version}" if head.version else "No version"
    words += f", reviewed {in_words(day)}" if day else ", and nobody knows when it was reviewed"
    if not due:
        return f"{words}."
    if is_overdue(head, today):
        return f"{words}. Its next review was due by {in_words(due)}."
    return f"{words}, next review by {in_words(due)}."


def is_overdue(head: Head, today: date) -> bool:
    """Return whether a decision should have been reviewed before today."""
    due = day_of(head.review_by)
    return due is not None and due < today


def out_of_reach(own: Own, how: str = "") -> str:
    """Return the sentences for an agency's folder that cannot be used, "" for one that can.

    `how` is one that says what names the folder.
    """
    if not own.problem:
        return ""
    return " ".join(part for part in (own.problem, how, instead(own)) if part)


def instead(own: Own) -> str:
    """Return a sentence that says what is used in place of an agency's folder that cannot be used."""
    return _COPIES.format(day=in_words(own.copied)) if own.copied else _NO_COPY


def copy_in_use(file: str, day: date) -> str:
    """Return the sentence for a broken file whose last good copy is used."""
    return f"{file} cannot be used as it is now. The copy of {in_words(day)} is in use."


def day_of(text: str | None) -> date | None:
    """Return the date that a text tells, None for none."""
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def _versions(heads: Sequence[Head]) -> str:
    """Return which versions some decisions have, and when they were reviewed."""
    versions = sorted({head.version for head in heads if head.version})
    days = sorted({day for head in heads if (day := day_of(head.reviewed))})
    parts = [_from_to("version", "versions", versions)] if versions else []
    if days:
        parts.append(_from_to("reviewed", "reviewed", [in_words(day) for day in days]))
    return ", ".join(parts) or "nobody knows when they were reviewed"


def _from_to(one: str, more: str, sorted_words: Sequence[str]) -> str:
    """Return a first and a last word, or the only one."""
    first, last = sorted_words[0], sorted_words[-1]
    return f"{one} {first}" if len(sorted_words) == 1 else f"{more} {first} to {last}"
