"""Text in, values out: a value of any of the engine's dataclasses, by the types of its fields.

This does by hand what pydantic's TypeAdapter does; the engine's dataclasses stay the only model. The
file's rules are not pydantic's (no text is converted by guess, an empty text is a fault, a date has one
spelling, one slip is one fault), so each of its errors would be read again and put in other words, and
importing it costs a desk 0.2 s and 17 MB at its start.
"""

from collections.abc import Collection, Hashable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from functools import cache
from types import NoneType
from typing import Any, Literal, cast, get_args, get_origin

from dpup_assistant.check.data import LOST, Cut, Data, Spoilt
from dpup_assistant.check.kinds import by_kind
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.scalars import Read, choice_reader, read_date, read_text, read_true_false
from dpup_assistant.engine.fault import Path

SHORT_KEYS = 0.5  # how alike a misspelt key and a missing one are: half of `do` is one letter


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a mapping that holds a dataclass's fields."""

    field: str
    read: Read
    required: bool


@cache
def reader(kind: Any) -> Read:
    """Return what reads a value of a type: it notes the faults, and returns None where there are any.

    Types: str, date, bool, Literal, tuple[X, ...], Mapping, dataclasses and unions of these.
    """
    origin, args = get_origin(kind), get_args(kind)
    if kind is str:
        return read_text
    if kind is date:
        return read_date
    if kind is bool:
        return read_true_false
    if isinstance(kind, type) and is_dataclass(kind):
        return _dataclass_reader(kind)
    if origin is Literal:
        return choice_reader(args)
    if origin is tuple:
        return _list_reader(args[0])
    if origin is Mapping:
        return _mapping_reader(*args)
    return _union_reader(tuple(member for member in args if member is not NoneType))


def _list_reader(member: Any) -> Read:
    read_one = reader(member)

    def read(data: Data, path: Path, reading: Reading) -> tuple[Any, ...] | None:
        if not isinstance(data, list):
            reading.wrong_part("list", data, path)
            return None
        return tuple(read_one(part, (*path, index), reading) for index, part in enumerate(data))

    return read


def _mapping_reader(key_type: Any, member: Any) -> Read:
    keys, read_one = get_args(key_type), reader(member)

    def read(data: Data, path: Path, reading: Reading) -> dict[str, Any] | None:
        if not isinstance(data, dict):
            reading.wrong_part("mapping", data, path)
            return None
        for key in data if keys else ():
            if key not in keys and key != LOST:
                reading.add("unknown_key", (*path, key), reading.near(key, keys), key=key, known=keys)
        reading.unread += LOST in data
        return {key: read_one(part, (*path, key), reading) for key, part in data.items() if key != LOST}

    return read


def _union_reader(members: tuple[Any, ...]) -> Read:
    if len(members) == 1:
        return reader(members[0])
    if members[0] is not str:
        return _kind_reader(members)
    read_other = reader(members[1])
    keys = keys_of(cast(type, members[1])) if is_dataclass(members[1]) else {}

    def read(data: Data, path: Path, reading: Reading) -> Any:
        is_text = isinstance(data, str) or (keys and _cut_by_colon(data, keys, reading))
        return (read_text if is_text else read_other)(data, path, reading)

    return read


def _cut_by_colon(data: Data, keys: Collection[str], reading: Reading) -> bool:
    """Return whether a mapping is a text of which a colon made a key: it has no key that is meant."""
    if not isinstance(data, dict) or not data or LOST in data:
        return False
    return not any(reading.near(key, keys) for key in data)


def _kind_reader(members: tuple[type, ...]) -> Read:
    readers = {member: reader(member) for member in members}

    def read(data: Data, path: Path, reading: Reading) -> Any:
        if not isinstance(data, dict) or not data:
            return readers[members[0]](data, path, reading)
        member, fitting = by_kind(members, data, path, reading)
        return readers[member](fitting, path, reading)

    return read


def _dataclass_reader(kind: type) -> Read:
    keys_of(kind)

    def read(data: Data, path: Path, reading: Reading) -> Any:
        before = reading.unread
        values = read_fields(kind, data, path, reading)
        return kind(**values) if reading.unread == before else None

    return read


@cache
def keys_of(kind: type) -> Mapping[str, Key]:
    """Return the keys of a mapping that holds a dataclass, in the order of its fields.

    `kind` is required in the file where the dataclass has one: its default there only spares code from
    saying it twice.
    """
    return {
        field.metadata.get("alias", field.name): Key(
            field.name,
            reader(cast(Hashable, field.type)),
            field.name == "kind" or field.default is field.default_factory is MISSING,
        )
        for field in fields(kind)
    }


def read_fields(kind: type, data: Data, path: Path, reading: Reading) -> dict[str, Any]:
    """Return the values of a dataclass's fields, by name; None for those with faults, which are noted."""
    keys = keys_of(kind)
    if not isinstance(data, dict):
        reading.wrong_part("mapping", data, path)
        return {}
    if not data and any(key.required for key in keys.values()):
        reading.add("empty_value", path)
        return {}
    values: dict[str, Any] = {}
    for name, part in data.items():
        key = keys.get(name)
        if key is None:
            continue
        if key.required and (part == [] or part == {}):
            reading.add("empty_value", (*path, name))
        else:
            values[key.field] = key.read(part, (*path, name), reading)
    if len(values) < len(data) or not _required(kind) <= data.keys():
        _judge_keys(keys, data, path, reading)
    return values


@cache
def _required(kind: type) -> frozenset[str]:
    return frozenset(name for name, key in keys_of(kind).items() if key.required)


def _judge_keys(keys: Mapping[str, Key], data: dict[str, Data], path: Path, reading: Reading) -> None:
    """Note the keys that have no meaning and those that are missing, each slip once."""
    absent = [name for name in keys if name not in data]
    missing = [name for name in absent if keys[name].required]
    for name in [name for name in data if name not in keys]:
        here = (*path, name)
        if name != LOST:
            reading.slips[here] = None
        if isinstance(data[name], Cut | Spoilt):
            reading.wrong_part("text", data[name], here)
            missing = []  # what was lost may have held them
            continue
        near = reading.near(name, missing, SHORT_KEYS) or reading.near(name, absent)
        reading.add("unknown_key", here, near or reading.near(name, keys), key=name, known=absent or keys)
        if near:
            absent.remove(near)
            missing = [other for other in missing if other != near]
            _read_as(near, keys[near], data[name], here, reading)
    for name in missing:
        reading.add("missing_key", path, key=name)


def _read_as(name: str, key: Key, data: Data, path: Path, reading: Reading) -> None:
    """Note the faults under a misspelt key, unless what stands there shows that another key is meant."""
    before = len(reading.faults)
    key.read(data, path, reading)
    if any(fault.path == path for fault in reading.faults[before:]):
        del reading.faults[before:]
    else:
        reading.slips[path] = name
