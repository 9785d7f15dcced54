"""Whether a change makes of a text what it is meant to: the lines it touches are read before and after."""

from collections.abc import Callable
from typing import Any
from unicodedata import normalize

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits.bounds import BOM
from dpup_assistant.storage.edits.chunks import chunk, line_start
from dpup_assistant.storage.edits.edit import Edit, EditError, apply, line_of
from dpup_assistant.storage.edits.spans import Owner
from dpup_assistant.storage.edits.values import Value
from dpup_assistant.storage.text.located import Located, read_text

Change = Callable[[Any], None]
"""What a change makes of the mapping or list that it is about."""


def checked(
    text: str, edits: list[Edit], owners: list[Owner], path: Path, depth: int, change: Change
) -> list[Edit]:
    """Return edits, where they make of the last of the owners what `change` makes of its data.

    Of what stands on lines of its own only a node or a first key is read, at most `depth` steps down the
    path. Raises EditError where something else would come of it.
    """
    begin, end, steps = _slice(text, owners, path, min(depth, 2))
    inside = [Edit(edit.start - begin, edit.end - begin, edit.text) for edit in edits]
    was, now = _read(text[begin:end]), _read(apply(text[begin:end], inside))
    change(_at(was.data, path[steps : len(owners) - 1]))
    if len(now.faults) > len(was.faults) or not same(now.data or {}, was.data or {}):
        raise EditError(f"Line {line_of(text, edits[0].start)}: change this in the text itself.")
    return edits


def reads_as(lines: list[str], value: Value) -> bool:
    """Return whether the lines of a new part read as a mapping or a list of it alone."""
    return same(_read("\n".join(["it:", *(f" {line}" for line in lines)])).data or {}, {"it": as_read(value)})


def value_at(text: str, owners: list[Owner], path: Path) -> Any:
    """Return the data that stand at a path."""
    begin, end, steps = _slice(text, owners, path, min(len(path), 2))
    return _at(_read(text[begin:end]).data, path[steps:])


def as_read(value: Value) -> Data:
    """Return a tidy value as it is read back: composed."""
    if isinstance(value, str):
        return normalize("NFC", value)
    if isinstance(value, list):
        return [as_read(part) for part in value]
    return {normalize("NFC", key): as_read(part) for key, part in value.items()}


def same(one: Data, other: Data) -> bool:
    """Return whether two data are the same, in the same order."""
    if isinstance(one, dict) and isinstance(other, dict):
        return list(one) == list(other) and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return one == other


def _slice(text: str, owners: list[Owner], path: Path, depth: int) -> tuple[int, int, int]:
    """Return where the lines begin and end that are to be read, and how many of the steps lead to them."""
    steps = 0
    while steps < depth and not (owners[steps].in_flow or owners[steps].is_list):
        steps += 1
    number = owners[steps - 1].index(path[steps - 1]) if steps else None
    if number is None:
        return int(text.startswith(BOM)), len(text), 0
    begin, end = chunk(text, owners[steps - 1], number)
    return line_start(text, begin), end, steps - 1


def _read(text: str) -> Located:
    return read_text(text.encode(), "")


def _at(data: Any, path: Path) -> Any:
    for step in path:
        data = data[step]
    return data
