"""Which keys can stand in a part of a file's text, and what each means: the fields of the engine's values."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path as FilePath
from typing import Any, NamedTuple, get_args, get_origin

from dpup_assistant.check.data import Data
from dpup_assistant.check.kinds import OWN_KEY, kinds_of
from dpup_assistant.check.reader import keys_of
from dpup_assistant.engine import tree
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.handout import Handouts
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.learning import KINDS, is_learning_file
from dpup_assistant.storage.schema_file import meanings
from dpup_assistant.storage.sources import AGENCY_FILE


class Key(NamedTuple):
    """A key that can stand in a part."""

    name: str
    meaning: str
    required: bool
    holds_more: bool
    """Whether what it holds stands on lines of its own: a mapping."""


def held_by(file: FilePath) -> Any:
    """Return the type of what a whole file holds."""
    if is_learning_file(file):
        return KINDS.get(file.name, Handouts)
    return Agency if file.name == AGENCY_FILE else tree.Tree


def type_at(whole: Any, path: Path, data: Data) -> Any:
    """Return the type of what belongs at a path into a file's text, None where nothing does.

    `whole` is the type of what the file holds, and `data` its text, of any shape: the kind of a node tells
    which keys it can have.
    """
    return next(iter(_types_at(whole, path, data)), None)


def keys_at(whole: Any, path: Path, data: Data) -> list[Key]:
    """Return the keys that a part at a path can have, what it must have first; none where ids stand."""
    kinds: list[Any] = [kind for kind in _types_at(whole, path, data) if is_dataclass(kind)]
    made: dict[str, Key] = {}
    for kind in kinds:
        for name in keys_of(kind):
            key = _key(kind, name)
            made.setdefault(name, key if kind is kinds[0] else key._replace(required=False))
    return sorted(made.values(), key=lambda key: not key.required)


def _types_at(whole: Any, path: Path, data: Data) -> list[Any]:
    """Return the types that can be meant at a path, the likeliest first."""
    kind: Any = whole
    part: Data | None = data
    for step in path:
        kind = _inside(next(iter(_meant(kind, part)), None), step)
        part = _part(part, step)
    return _meant(kind, part)


def _key(kind: type, name: str) -> Key:
    key = keys_of(kind)[name]
    inside = _members(_types(kind)[key.field])
    holds_more = any(get_origin(each) is Mapping or is_dataclass(each) for each in inside)
    return Key(name, _meanings().get((kind.__name__, name), ""), key.required, holds_more)


def _inside(kind: Any, step: str | int) -> Any:
    """Return the type of what stands at a step into a type."""
    if is_dataclass(kind) and isinstance(step, str):
        values: Any = kind
        key = keys_of(values).get(step)
        return _types(values)[key.field] if key else None
    origin, args = get_origin(kind), get_args(kind)
    if origin is Mapping and isinstance(step, str):
        return args[1]
    return args[0] if origin is tuple and isinstance(step, int) else None


def _meant(kind: Any, part: Data | None) -> list[Any]:
    """Return which of several types can be meant by what stands there."""
    members = [each for each in _members(kind) if each not in (None, type(None))]
    nodes = [each for each in members if is_dataclass(each)]
    if len(nodes) < 2 or not isinstance(part, dict):
        return nodes or members
    stated = [each for each in nodes if part.get("kind") in kinds_of(each)]
    shown = [each for each in nodes if OWN_KEY[each] in part]
    return stated or shown or nodes


def _part(part: Data | None, step: str | int) -> Data | None:
    return part.get(step) if isinstance(part, dict) and isinstance(step, str) else None


def _members(kind: Any) -> tuple[Any, ...]:
    """Return the types that a union is made of, or the one type."""
    is_union = kind is not None and not isinstance(kind, type) and get_origin(kind) in _UNIONS
    return get_args(kind) if is_union else (kind,)


_UNIONS = {get_origin(int | str), get_origin(tree.AnyQuestion)}


@cache
def _types(kind: Any) -> dict[str, Any]:
    return {name: each.type for name, each in kind.__dataclass_fields__.items()}


@cache
def _meanings() -> dict[tuple[str, str], str]:
    """Return the words for each key, by class and key. Without its schema the program offers keys alone."""
    try:
        return {key: words.replace("`", "") for key, words in meanings().items()}
    except (Unreadable, ValueError, KeyError):
        return {}
