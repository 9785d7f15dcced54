"""Adding, taking out and moving parts inside { } and [ ]. Comments there stay where they are."""

import re

from dpup_assistant.storage.edits.chunks import line_end, line_start, next_line
from dpup_assistant.storage.edits.edit import Edit
from dpup_assistant.storage.edits.in_block import end_of_line
from dpup_assistant.storage.edits.spans import Owner

_TO_COMMA = re.compile(r"(?:\s|#[^\n]*)*,")
_COMMENT = re.compile(r"[ \t]*#[^\n\r]*")


def add(text: str, owner: Owner, number: int, written: str) -> list[Edit]:
    """Put a new part, as it is written, before a part or behind the last."""
    if not owner.parts:
        return [Edit(owner.start + 1, owner.end - 1, written)]
    last = len(owner.parts) - 1
    margin = _own_line(text, owner, min(number, last))
    gap = " " if margin is None else end_of_line(text) + margin
    if number <= last:
        at = owner.parts[number].key_start
        return [Edit(at, at, f"{written},{gap}")]
    end = _end(owner, last)
    comma = _comma(text, owner, last)
    comment = _COMMENT.match(text, end if comma is None else comma + 1)
    if margin is None or not comment:
        return [Edit(end, end, f",{gap}{written}")]
    if comma is None:
        return [Edit(end, end, ","), Edit(comment.end(), comment.end(), gap + written)]
    return [Edit(comment.end(), comment.end(), f"{gap}{written},")]


def remove(text: str, owner: Owner, number: int) -> list[Edit]:
    """Take out a part."""
    last = len(owner.parts) - 1
    if last == 0:
        return [Edit(owner.start + 1, owner.end - 1, "")]
    if number == last:
        return _remove_last(text, owner)
    begin, following = owner.parts[number].key_start, owner.parts[number + 1].key_start
    comma = _comma(text, owner, number)
    if comma is None:
        return [Edit(begin, following, "")]
    if line_end(text, comma) > following:
        return [Edit(begin, following, "")]
    if _own_line(text, owner, number) is not None:
        return [Edit(line_start(text, begin), next_line(text, comma), "")]
    if number == 0:
        return [Edit(begin, comma + 1, "")]
    return [Edit(_end(owner, number - 1), _end(owner, number), "")]


def slots(owner: Owner) -> list[tuple[int, int]]:
    """Return where the parts stand that can change places."""
    return [(part.key_start, _end(owner, number)) for number, part in enumerate(owner.parts)]


def _remove_last(text: str, owner: Owner) -> list[Edit]:
    last = len(owner.parts) - 1
    before, end = _end(owner, last - 1), _end(owner, last)
    begin = owner.parts[last].key_start
    if "#" not in text[before:begin]:
        return [Edit(before, end, "")]
    comma, own_comma = _comma(text, owner, last - 1), _comma(text, owner, last)
    above = len(text[:begin].rstrip(" \t\r\n"))
    edits = [Edit(above, end if own_comma is None else own_comma + 1, "")]
    if own_comma is None and comma is not None:
        edits.append(Edit(comma, comma + 1, ""))
    return edits


def _end(owner: Owner, number: int) -> int:
    part = owner.parts[number]
    return max(part.end, part.key_end)


def _comma(text: str, owner: Owner, number: int) -> int | None:
    """Return where the comma behind a part stands."""
    found = _TO_COMMA.match(text, _end(owner, number), owner.end)
    return found.end() - 1 if found else None


def _own_line(text: str, owner: Owner, number: int) -> str | None:
    """Return the spaces before a part that begins its line, or None."""
    begin = owner.parts[number].key_start
    before = text[line_start(text, begin) : begin]
    return None if before.strip() else before
