"""A change of a text: what stands from one character to another is replaced."""

from collections.abc import Sequence
from typing import NamedTuple


class EditError(ValueError):
    """A change that cannot be made. Its text is the sentence that says why, with the line."""


class Edit(NamedTuple):
    """What stands at `start` and before `end`, in characters of the text, is replaced."""

    start: int
    end: int
    text: str


def apply(text: str, edits: Sequence[Edit]) -> str:
    """Return a text with edits made. They do not overlap, and come in any order."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        pieces += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join(pieces) + text[at:]


def between(old: str, new: str) -> list[Edit]:
    """Return the one edit, of whole lines, that makes one text another; none where they are the same."""
    if old == new:
        return []
    was, now = old.splitlines(keepends=True), new.splitlines(keepends=True)
    least = min(len(was), len(now))
    first = next((i for i in range(least) if was[i] != now[i]), least)
    last = next((i for i in range(least - first) if was[-1 - i] != now[-1 - i]), least - first)
    start = sum(map(len, was[:first]))
    end = len(old) - sum(map(len, was[len(was) - last :]))
    return [Edit(start, end, "".join(now[first : len(now) - last]))]


def line_of(text: str, index: int) -> int:
    """Return the line, from 1, in which a character stands."""
    return text.count("\n", 0, index) + 1
