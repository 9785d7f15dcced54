"""Putting a value in the place of another."""

import re
from typing import NamedTuple

from dpup_assistant.storage.edits.chunks import anchor, column_of, line_end
from dpup_assistant.storage.edits.edit import Edit
from dpup_assistant.storage.edits.in_block import end_of_line
from dpup_assistant.storage.edits.spans import Owner, Part
from dpup_assistant.storage.edits.values import Value, in_brackets, layout, on_lines
from dpup_assistant.storage.edits.written import Written, scalar

_HEADER = re.compile(r"[|>][0-9+-]*")
_DIGIT = re.compile("[0-9]")


class _Place(NamedTuple):
    """Where a value stands: on the line of its key, and on the lines below, behind any comment."""

    start: int
    end: int
    below: int
    below_end: int


def put(text: str, owner: Owner, number: int, value: Value) -> list[Edit]:
    """Return the edits that put a tidy value in the place of a part's."""
    part = owner.parts[number]
    if owner.in_flow:
        is_text = isinstance(value, str) and part.kind == "text"
        new = scalar(str(value), part.style, True, was=part.text).head if is_text else in_brackets(value)
        return [Edit(part.start, part.end, _lead(text, part, part.start) + new)]
    place = _place(text, owner, number)
    head, body = _written(text, owner, number, value)
    start = place.start if head else len(text[: place.start].rstrip(" "))
    ends = end_of_line(text)
    lines = "".join(ends + line for line in body)
    edits = [Edit(start, place.end, (_lead(text, part, start) if head else "") + head)]
    if lines or place.below_end > place.below:
        edits.append(Edit(place.below, place.below_end, lines))
    return edits


def _written(text: str, owner: Owner, number: int, value: Value) -> Written:
    """Return how a value is written in the place of a part's, its lines as far in as they stand there."""
    part = owner.parts[number]
    begin = anchor(text, owner, number)
    margin = " " * column_of(text, begin)
    if isinstance(value, str) and part.style in ("|", ">") and part.kind == "text":
        found = _HEADER.match(text, part.start)
        head, body = scalar(value, part.style, header=_DIGIT.sub("", found[0] if found else "|"))
        indent = _indent(text, part) or margin + " " * layout(text).step
        return Written(head, tuple(indent + line if line else line for line in body))
    if isinstance(value, str) and part.kind == "text" and "\n" not in value:
        return scalar(value, part.style, was=part.text)
    if isinstance(value, str) and part.style == '"' and "\n" in part.text:
        return scalar(value, part.style, was=part.text)
    brackets = part.style == "{" if part.kind in ("list", "mapping") and not _is_empty(text, part) else None
    head, body = on_lines(0 if owner.is_list else str(part.key), value, layout(text), brackets)
    if owner.is_list and not head:
        has_text = "\n" not in text[begin : part.start] and part.end > part.start
        margin += " " * (part.start - begin - 2 if has_text else 0)
        return Written(body[0][2:], tuple(margin + line for line in body[1:]))
    return Written(head, tuple(margin + line if line else line for line in body))


def _place(text: str, owner: Owner, number: int) -> _Place:
    part = owner.parts[number]
    if part.kind == "text" and part.style in ("|", ">"):
        found = _HEADER.match(text, part.start)
        below = line_end(text, part.start)
        return _Place(part.start, found.end() if found else part.end, below, max(below, part.end))
    if part.kind in ("list", "mapping") and not part.style:
        opening = anchor(text, owner, number) if owner.is_list else text.find(":", part.key_end)
        end = line_end(text, part.end)
        if "\n" in text[opening : part.start]:
            return _Place(opening + 1, opening + 1, line_end(text, opening), end)
        return _Place(part.start, end, end, end)
    below = line_end(text, part.end)
    return _Place(part.start, part.end, below, below)


def _lead(text: str, part: Part, start: int) -> str:
    """Return what has to stand between a key and a value that is new behind it."""
    if part.start == part.end and isinstance(part.key, str) and ":" not in text[part.key_end : part.start]:
        return ": "
    return " " if text[start - 1] in ":-" else ""


def _indent(text: str, part: Part) -> str:
    """Return the spaces before the first line of a block text."""
    lines = text[part.start : part.end].split("\n")[1:]
    return next((line[: len(line) - len(line.lstrip(" "))] for line in lines if line.strip()), "")


def _is_empty(text: str, part: Part) -> bool:
    return not text[part.start : part.end].strip("[]{} \t\r\n")
