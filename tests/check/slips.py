"""Places in a tree's text, and ways to spoil them."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from dpup_assistant.engine.fault import Path

OF_IDS = {"questions", "outcomes", "options", "items", "blanks", "scenarios", "answers"}


def paths(data: Any, above: Path = ()) -> Iterator[Path]:
    """The path of everything in a tree's text."""
    for key, part in data.items() if isinstance(data, dict) else enumerate(data):
        yield (*above, key)
        if not isinstance(part, str):
            yield from paths(part, (*above, key))


def keys(data: Any) -> list[Path]:
    """The paths of the keys whose names the format gives; the others are ids."""
    return [
        path for path in paths(data) if isinstance(path[-1], str) and not (path[:-1] and path[-2] in OF_IDS)
    ]


def at(data: Any, path: Path) -> Any:
    """What stands at a path."""
    for step in path:
        data = data[step]
    return data


def changed(data: Any, path: Path, value: Any) -> Any:
    """The text with something else at a path."""
    copy = deepcopy(data)
    at(copy, path[:-1])[path[-1]] = value
    return copy


def without(data: Any, path: Path) -> Any:
    """The text without what stands at a path."""
    copy = deepcopy(data)
    del at(copy, path[:-1])[path[-1]]
    return copy


def renamed(data: Any, path: Path, name: str) -> Any:
    """The text with another name for the key at a path, in the same place."""
    copy = deepcopy(data)
    owner = at(copy, path[:-1])
    parts = [(name if key == path[-1] else key, part) for key, part in owner.items()]
    owner.clear()
    owner.update(parts)
    return copy
