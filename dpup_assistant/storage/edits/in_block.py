"""Adding, taking out and moving parts that stand on lines of their own."""

import re

from dpup_assistant.storage.edits.chunks import (
    anchor,
    blanks_above,
    chunk,
    column_of,
    line_start,
    next_line,
)
from dpup_assistant.storage.edits.edit import Edit
from dpup_assistant.storage.edits.spans import Owner

_BLANK_LINES = re.compile(r"(?:[ \t]*\r?\n)*")


def add(text: str, owner: Owner, number: int, lines: list[str], is_close: bool = False) -> list[Edit]:
    """Put the lines of a new part before a part, or behind the last, as far apart as its siblings.

    `is_close` is whether it stands directly below the part before it.
    """
    ends = end_of_line(text)
    last = len(owner.parts) - 1
    blanks = blanks_above(text, owner, min(max(number, 1), last))[1] if last and not is_close else 0
    column = column_of(text, anchor(text, owner, 0))
    margin = " " * column
    joined = ends.join([lines[0], *(margin + line if line else line for line in lines[1:])])
    if number > last or (is_close and number):
        _, at = chunk(text, owner, number - 1)
        return [Edit(at, at, ends * (blanks + 1) + margin + joined)]
    at, _ = chunk(text, owner, number)
    return [Edit(at, at, joined + ends * (blanks + 1) + margin)]


def remove(text: str, owner: Owner, number: int) -> list[Edit]:
    """Take out a part that is not the only one, with its comments and the blank lines that set it apart."""
    begin, end = chunk(text, owner, number)
    above, blanks = blanks_above(text, owner, number)
    if number == len(owner.parts) - 1:
        return [Edit(above, end, "")]
    rest = next_line(text, end)
    if blanks or number == 0:
        found = _BLANK_LINES.match(text, rest)
        rest = found.end() if found else rest
    if not text[line_start(text, begin) : begin].strip():
        return [Edit(line_start(text, begin), rest, "")]
    following = len(text) - len(text[rest:].lstrip(" "))
    return [Edit(begin, following, "")]  # it begins behind a dash, as what follows then does


def slots(text: str, owner: Owner) -> list[tuple[int, int]]:
    """Return where the parts stand that can change places."""
    return [chunk(text, owner, number) for number in range(len(owner.parts))]


def end_of_line(text: str) -> str:
    """Return what ends the lines of a text."""
    return "\r\n" if "\r\n" in text else "\n"
