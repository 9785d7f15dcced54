"""What mends a text that cannot be read as it is meant, or not at all."""

import re

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits.bounds import BOM
from dpup_assistant.storage.edits.chunks import line_end, next_line
from dpup_assistant.storage.edits.edit import Edit
from dpup_assistant.storage.edits.spans import look
from dpup_assistant.storage.edits.written import quoted
from dpup_assistant.storage.text.raw import UNSEEN
from dpup_assistant.storage.text.syntax import key_end

_COMMENT = re.compile(r"\s+#.*$")


def without_unseen(text: str) -> list[Edit]:
    """Return the edits that take out the characters that nobody can see. One that parts words is a space."""
    found = UNSEEN.finditer(text, int(text.startswith(BOM)))
    return [Edit(each.start(), each.end(), " " if each[0].isspace() else "") for each in found]


def without_line(text: str, line: int) -> list[Edit]:
    """Return the edit that takes out a line, from 1."""
    start = _line_start(text, line)
    return [Edit(start, next_line(text, start), "")]


def quote_rest_of_line(text: str, line: int) -> list[Edit]:
    """Return the edit that puts the text behind a line's key in quotes; none where it has some, or no key."""
    start = _line_start(text, line)
    whole = text[start : line_end(text, start)]
    begin = key_end(whole)
    value = _COMMENT.sub("", whole[begin:]).strip() if begin else ""
    if not value or value[0] in "\"'[{|>":
        return []
    at = start + whole.index(value, begin)
    return [Edit(at, at + len(value), quoted(value))]


def quote_cut_text(text: str, path: Path) -> list[Edit]:
    """Return the edit that puts a text in { } in quotes, of which a comma has made the key at a path."""
    owner = look(text, path)[-1]
    number = owner.index(path[-1])
    if not number or not owner.in_flow:
        return []
    before = owner.parts[number - 1]
    if before.kind != "text" or before.style or before.start == before.end:
        return []
    while number + 1 < len(owner.parts) and _is_cut(text, owner.parts[number + 1].key_end):
        number += 1
    end = owner.parts[number].key_end
    return [Edit(before.start, end, quoted(text[before.start : end]))]


def _is_cut(text: str, end: int) -> bool:
    """Return whether a key in { } ends at a comma or at the bracket, with no colon."""
    return text[end : line_end(text, end)].lstrip()[:1] in (",", "}")


def _line_start(text: str, line: int) -> int:
    start = int(text.startswith(BOM))
    for _ in range(line - 1):
        start = next_line(text, start)
    return start
