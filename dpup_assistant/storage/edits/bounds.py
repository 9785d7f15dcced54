"""Which lines are those of one key, told without an event for each of the others.

A line that begins with the key may lie inside a quoted text. It does not where all that is above it is YAML
on its own, which libyaml sees four times as fast as it gives events.
"""

import re

from yaml import YAMLError
from yaml._yaml import CParser

BOM = "\ufeff"
_INDENT = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)+( +)(?=[^\s#])")


def lines_of(text: str, path: list[str]) -> tuple[int, int] | None:
    """Return where the lines of a first key of a file, or of a key in it, begin and end.

    None where they cannot be told: there are none or several, or they are written in another way.
    """
    margin, begin, end = "", 0, len(text)
    for steps_left, step in reversed([*enumerate(reversed(path))]):
        found = _line(text, f"\n{margin}{step}:", begin, end)
        if found is None:
            return None
        begin = found + 1
        following = re.compile(rf"\n(?!{margin}-\s) {{0,{len(margin)}}}(?=[^\s#])").search(text, begin, end)
        end = following.start() + 1 if following else end
        if not steps_left:
            return (begin, end) if _is_whole(text[text.startswith(BOM) : begin]) else None
        begin += len(margin) + len(step) + 1
        inner = _INDENT.match(text, begin, end)
        if inner is None:
            return None
        margin = inner[1]
    return None


def _line(text: str, start: str, begin: int, end: int) -> int | None:
    """Return where the only line that starts so begins, or None."""
    found = text.find(start, begin, end)
    after = text[found + len(start) : found + len(start) + 1]
    is_only = found >= 0 and text.find(start, found + 1, end) < 0
    return found if is_only and after in ("", " ", "\n", "\r") else None


def _is_whole(text: str) -> bool:
    """Return whether a text is YAML on its own."""
    try:
        CParser(text).raw_parse()
    except YAMLError:
        return False
    return True
