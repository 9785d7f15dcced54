"""The keys that stand above a tree's body, out of YAML's events."""

import re
from collections.abc import Iterator
from contextlib import suppress
from itertools import islice
from typing import Any
from unicodedata import normalize

from yaml import YAMLError
from yaml._yaml import CParser
from yaml.events import CollectionEndEvent, CollectionStartEvent, MappingStartEvent, ScalarEvent

from dpup_assistant.storage.files import MAX_LEVELS
from dpup_assistant.storage.heads import BODY, NEEDED

_BODY_BEGINS = re.compile(f"^(?:{'|'.join(BODY)}):".encode(), re.MULTILINE)
_MAX_EVENTS = 20_000


def first_keys(raw: bytes) -> dict[str, str | tuple[str, ...]]:
    """Return the texts and lists of texts that stand above a tree's body, or anywhere in an odd order.

    What cannot be read as YAML has none.
    """
    try:
        return _found(raw)
    except (YAMLError, StopIteration):
        return {}


def _found(raw: bytes) -> dict[str, str | tuple[str, ...]]:
    """Return the first keys of a file: of what stands above the body, or else of all of it.

    Raises as `_first_keys` does.
    """
    body = _BODY_BEGINS.search(raw)
    if body:
        with suppress(YAMLError, StopIteration):  # an odd order, or a quotation over several lines
            found = _first_keys(raw[: body.end()].decode("utf-8-sig", "ignore"))
            if found.keys() >= set(NEEDED):
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
        if key.value in BODY and found.keys() >= set(NEEDED):
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
