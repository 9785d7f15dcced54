"""Where in a tree a place in its text is, though the text around it may be half typed."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from dpup_assistant.engine.fault import Path
from dpup_assistant.studio.yaml.scan import State, scan

_LINE = re.compile(
    r"""(?P<indent> *)(?P<dashes>(?:-\s+|-$)*)(?:(?P<key>"[^"]*"|'[^']*'|[^\s#"'{\[][^#]*?):(?=\s|$))?"""
)
_TYPED = re.compile(r"[\w.]*$")


class Standing(NamedTuple):
    """What can be typed at a place."""

    path: Path
    """The part that a key would stand in, or where a value would stand; 0 stands for any place in a list."""
    what: Literal["key", "value", "either", "filler"]
    """`either`: an entry of a list, a value or the first key of a part. `filler`: in braces in a text."""
    typed: str
    """What is typed of it already."""


def standing(lines: Sequence[str], row: int, column: int, state: State) -> Standing | None:
    """Return what can be typed at a line and column, from 0; None where words of a person's own belong.

    `state` is what the line before leaves.
    """
    before = lines[row][:column]
    pieces, after = scan(before, state)
    typed = _TYPED.search(before)
    word = typed[0] if typed else ""
    if pieces and pieces[-1].what in ("said", "words") and before[: len(before) - len(word)].endswith("{"):
        return Standing((), "filler", word) if pieces[-1].what == "said" else None
    if after.quote or state.quote or after.block >= 0 or (pieces and pieces[-1].what == "comment"):
        return None
    return _in_line(lines, row, before, word)


def _in_line(lines: Sequence[str], row: int, before: str, word: str) -> Standing | None:
    begun = _LINE.match(before)
    assert begun is not None  # it matches nothing too
    indent, dashes, key = len(begun["indent"]), begun["dashes"], begun["key"]
    above = path_above(lines, row, indent, is_item=bool(dashes))
    above += (0,) * dashes.count("-")
    rest = before[begun.end() :].removeprefix(":")
    if key is not None:
        return _in_value((*above, key.strip().strip("\"'")), rest, word)
    if rest.lstrip()[:1] in ("{", "["):
        return _in_value(above, rest, word)
    if rest.strip() != word:
        return None
    return Standing(above, "either" if dashes else "key", word)


def _in_value(path: Path, rest: str, word: str) -> Standing | None:
    """Return what can be typed behind a key and its colon, or in brackets."""
    levels: list[tuple[Path, str]] = []  # the brackets that are open, and the part that each holds
    key = ""
    for piece in scan(f"x: {rest}", State())[0][2:]:
        sign = f"x: {rest}"[piece.start : piece.start + piece.length]
        if piece.what == "key":
            key = sign
        elif piece.what == "sign" and sign in "{[":
            here = levels[-1][0] if levels else path
            inside = ((*here, 0) if levels and levels[-1][1] == "[" else (*here, key)) if levels else path
            levels.append((inside, sign))
            key = ""
        elif piece.what == "sign" and sign in "]}":
            levels = levels[:-1]
            key = ""
        elif piece.what == "sign" and sign == ",":
            key = ""
    last = rest[: len(rest) - len(word)].rstrip()[-1:]
    if not levels:
        return Standing(path, "value", word) if rest.strip() == word and rest[:1].isspace() else None
    here, bracket = levels[-1]
    if last not in ("{", "[", ",", ":"):
        return None
    if bracket == "[":
        return Standing((*here, 0), "either", word)
    return Standing((*here, key), "value", word) if key and last == ":" else Standing(here, "key", word)


def path_above(lines: Sequence[str], row: int, indent: int, is_item: bool = False) -> Path:
    """Return the path of the part that a line stands in, by the indentation of those above it."""
    path: Path = ()
    for number in reversed(range(row)):
        if not indent and not is_item:
            break
        line = lines[number].lstrip(" ")
        own = len(lines[number]) - len(line)
        if own > indent or not line.strip() or line.startswith("#"):
            continue
        found = _LINE.match(lines[number])
        if found is None or (own == indent and not (is_item and not found["dashes"])):
            continue
        dashes, key = found["dashes"], found["key"]
        if key is not None and own + len(dashes) < indent + (is_item and not dashes):
            path = (key.strip().strip("\"'"), *path)
        path = (0,) * dashes.count("-") + path
        indent, is_item = own, bool(dashes)
    return path
