"""The first keys of the trees: enough for the first page, and read at once.

Nothing is judged here. What cannot be read is told when the whole tree is loaded.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Literal
from unicodedata import normalize

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import CollectionEndEvent, CollectionStartEvent, MappingStartEvent, ScalarEvent

from dpup_assistant.engine.tree_format import FORMAT
from dpup_assistant.storage.files import MAX_LEVELS, Unreadable, read_bytes
from dpup_assistant.storage.sources import TreeFile

_TEXTS = ("title", "summary", "status", "group", "version", "owner", "reviewed", "review_by")
_NEEDED = {"title", "summary", "status"}
_BODY = {"start", "blanks", "questions", "outcomes", "scenarios"}  # what stands below the first keys
_BODY_BEGINS = re.compile(rb"^(?:start|blanks|questions|outcomes|scenarios):", re.MULTILINE)
_MAX_BYTES = 1_000_000
_MAX_EVENTS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What the first page shows of a tree. Texts are as they stand in the file, None where there is none."""

    id: str
    path: Path
    whose: Literal["shipped", "agency"] = "shipped"
    title: str | None = None
    summary: str | None = None
    status: str | None = None
    group: str | None = None
    version: str | None = None
    owner: str | None = None
    reviewed: str | None = None
    review_by: str | None = None
    keywords: tuple[str, ...] = ()
    broken: bool = False
    """Whether the tree cannot be used, as far as its first keys tell."""


def heads(files: Iterable[TreeFile]) -> list[Head]:
    """Return the heads of tree files, in their order. It raises nothing."""
    return [read_head(file) for file in files]


def read_head(file: TreeFile) -> Head:
    """Return the head of a tree file."""
    try:
        found = _found(read_bytes(file.path)[:_MAX_BYTES])
    except (Unreadable, YAMLError, StopIteration):
        return Head(id=file.id, path=file.path, whose=file.whose, broken=True)
    texts: dict[str, Any] = {name: found[name] for name in _TEXTS if isinstance(found.get(name), str)}
    keywords = found.get("keywords", ())
    return Head(
        id=file.id,
        path=file.path,
        whose=file.whose,
        keywords=keywords if isinstance(keywords, tuple) else (),
        broken=found.get("format") != str(FORMAT) or not all(texts.get(name) for name in _NEEDED),
        **texts,
    )


def _found(raw: bytes) -> dict[str, str | tuple[str, ...]]:
    """Return the first keys of a file: of what stands above the body, or else of all of it.

    Raises as `_first_keys` does.
    """
    body = _BODY_BEGINS.search(raw)
    if body:
        with suppress(YAMLError, StopIteration):  # an odd order, or a quotation over several lines
            found = _first_keys(raw[: body.end()].decode("utf-8-sig", "ignore"))
            if found.keys() >= _NEEDED:
                return found
    return _first_keys(raw.decode("utf-8-sig", "ignore"))  # a last character may be cut in two


def _first_keys(text: str) -> dict[str, str | tuple[str, ...]]:
    """Return the texts and lists of texts that stand above a tree's body, or anywhere in an odd order.

    Raises StopIteration where there is far more than a tree can hold.
    """
    events = islice(iter(CParser(text).get_event, None), _MAX_EVENTS)
    for event in events:
        if isinstance(event, MappingStartEvent):
            break
    found: dict[str, str | tuple[str, ...]] = {}
    while isinstance(key := next(events), ScalarEvent):
        if key.value in _BODY and found.keys() >= _NEEDED:
            break
        found.setdefault(key.value, _value(events))
    return found


def _value(events: Iterator[Any]) -> str | tuple[str, ...]:
    """Read one value: a text, or all the texts in a list or a mapping."""
    texts: list[str] = []
    level = 0
    while True:
        event = next(events)
        if isinstance(event, ScalarEvent):
            value = event.value
            texts.append(value if value.isascii() else normalize("NFC", value))
        level += isinstance(event, CollectionStartEvent)
        level -= isinstance(event, CollectionEndEvent)
        if level == 0:
            return texts[0] if isinstance(event, ScalarEvent) else tuple(texts)
        if level > MAX_LEVELS:
            raise StopIteration
