"""Putting a value in the place of another: of lists and mappings only the parts change that differ."""

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits.edit import Edit, apply, between
from dpup_assistant.storage.edits.part_edits import add_part, remove, replace
from dpup_assistant.storage.edits.read_back import as_read, same, value_at
from dpup_assistant.storage.edits.spans import look
from dpup_assistant.storage.edits.values import Value, tidied


def set_value(text: str, path: Path, value: Value) -> list[Edit]:
    """Return the edits that put a value in the place of the one at a path; a key that is missing is added.

    Of a list or a mapping only the parts that differ are changed. Raises EditError.
    """
    value = tidied(value)
    owners = look(text, path, alone=True)
    number = owners[-1].index(path[-1]) if len(owners) == len(path) else None
    if number is None:
        return add_part(text, path, value)
    part = owners[-1].parts[number]
    if part.kind == "text" and part.text.strip() == value:
        return []
    if isinstance(value, str) or part.kind in ("text", "alias"):
        return replace(text, path, value, owners)
    return between(text, _merged(text, path, value_at(text, owners, path), value))


def _merged(text: str, path: Path, was: Data, value: Value) -> str:
    """Return a text in which a part that was one value is another."""
    if same(was, as_read(value)):
        return text
    if isinstance(was, list) and isinstance(value, list) and was and value:
        return _merged_list(text, path, was, value)
    if isinstance(was, dict) and isinstance(value, dict):
        kept = [key for key in value if key in was]
        if kept and kept == [key for key in was if key in value]:
            return _merged_mapping(text, path, was, value)
    return apply(text, replace(text, path, value))


def _merged_list(text: str, path: Path, was: list[Data], value: list[Value]) -> str:
    shared = min(len(was), len(value))
    new = [as_read(part) for part in value]
    first = next((i for i in range(shared) if not same(was[i], new[i])), shared)
    last = next((i for i in range(shared - first) if not same(was[-1 - i], new[-1 - i])), shared - first)
    for index in range(first, shared - last):
        text = _merged(text, (*path, index), was[index], value[index])
    for index in reversed(range(shared - last, len(was) - last)):
        text = apply(text, remove(text, (*path, index)))
    for index in range(shared - last, len(value) - last):
        text = apply(text, add_part(text, (*path, index), value[index]))
    return text


def _merged_mapping(text: str, path: Path, was: dict[str, Data], value: dict[str, Value]) -> str:
    for key in was:
        if key not in value:
            text = apply(text, remove(text, (*path, key)))
    following = None
    for key in reversed(value):
        if key in was:
            text = _merged(text, (*path, key), was[key], value[key])
        else:
            text = apply(text, add_part(text, (*path, key), value[key], before=following))
        following = key
    return text
