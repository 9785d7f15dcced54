"""Data out of YAML's events: every scalar a text, and beside each part the marks of where it stands.

libyaml's events are some ten times faster than PyYAML's loader, change no text's meaning, and carry marks.
"""

from collections.abc import Iterator
from itertools import chain, islice
from typing import Any
from unicodedata import combining, normalize

from yaml._yaml import CParser, Mark
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from dpup_assistant.check.data import LOST, Cut, Data, Decomposed, Spoilt
from dpup_assistant.storage.files import MAX_LEVELS, MAX_PARTS
from dpup_assistant.storage.text.mend import HOLE
from dpup_assistant.storage.text.notes import Notes
from dpup_assistant.storage.text.syntax import Where

_MAX_COMBINING = 200  # ordering the combining characters of a text takes the square of their number

Spot = tuple[Mark, Mark, "Spots | None"]
"""Where a part stands: its key (in a list: the part itself), the part, and what is in it."""
Spots = dict[str | int, Spot]

_SPOILT = Spoilt()


class Builder:
    """Reads one document. What it has read stands in `data` and `spots` even where it stops half-way."""

    def __init__(self, text: str, notes: Notes) -> None:
        """Take the text, and where to note its faults."""
        self.data: Data = ""
        self.spots: Spots = {}
        self._text = text
        self._notes = notes
        events: Iterator[Any] = iter(CParser(text).get_event, None)
        self._events: Iterator[Any] = chain(islice(events, MAX_PARTS), self._beyond(events))

    def read(self) -> Any:
        """Read the document, and return the event that ends it.

        Raises YAMLError where the text is not YAML, and Stopped past a limit.
        """
        try:
            next(self._events)  # the start of the stream
            end = next(self._events)
            if type(end) is not StreamEndEvent:
                root = next(self._events)
                self.data = self._odd_part(root)
                self._fill(root, self.data, self.spots, 1)
                end = next(self._events)
            return end
        finally:
            self._events = iter(())  # what is beyond the limit holds this builder, and the collector is off

    def last(self) -> Where:
        """Return the place, from 0, where the last text that was read begins."""
        where, spots = (0, 0), self.spots
        while spots:
            _, mark, inside = spots[next(reversed(spots))]
            where, spots = (mark.line, mark.column), inside or {}
        return where

    def _beyond(self, events: Iterator[Any]) -> Iterator[Any]:
        mark = next(events).start_mark
        self._notes.stop("too_many_parts", mark.line, mark.column)
        yield  # a generator, so that it runs when the events before it are used up

    def _fill(self, start: Any, part: Data, spots: Spots, level: int) -> None:
        """Read what is in a mapping or a list. A text has nothing in it."""
        if isinstance(part, str):
            return
        if level > MAX_LEVELS:
            self._notes.stop("too_deep", start.start_mark.line, start.start_mark.column)
        if isinstance(part, dict):
            self._fill_mapping(part, spots, level, start.flow_style)
        else:
            self._fill_list(part, spots, level)

    def _fill_list(self, items: list[Data], spots: Spots, level: int) -> None:
        for event in self._events:
            mark = event.start_mark
            if type(event) is ScalarEvent and event.tag is None and event.anchor is None:
                text = event.value
                spots[len(items)] = (mark, mark, None)
                items.append(_clean(text))
            elif type(event) is SequenceEndEvent:
                return
            else:
                part = self._odd_part(event)
                inside: Spots = {}
                spots[len(items)] = (mark, mark, inside)
                items.append(part)
                self._fill(event, part, inside, level + 1)

    def _fill_mapping(self, mapping: dict[str, Data], spots: Spots, level: int, in_braces: bool) -> None:
        for key_event in self._events:
            if type(key_event) is ScalarEvent and key_event.tag is None and key_event.anchor is None:
                text = key_event.value
                key: Data = _clean(text)
            elif type(key_event) is MappingEndEvent:
                return
            else:
                key = self._odd_part(key_event)
            if (type(key) is not str and type(key) is not Decomposed) or key in mapping or key == LOST:
                self._drop(key_event, key, mapping, spots, level)
                continue
            event = next(self._events)
            mark = event.start_mark
            if type(event) is ScalarEvent and event.tag is None and event.anchor is None:
                text = event.value
                if not text and in_braces and self._is_cut(key_event, event):
                    text = Cut()
                spots[key] = (key_event.start_mark, mark, None)
                mapping[key] = _clean(text)
            else:
                part = self._odd_part(event)
                inside: Spots = {}
                spots[key] = (key_event.start_mark, mark, inside)
                mapping[key] = part
                self._fill(event, part, inside, level + 1)

    def _odd_part(self, event: Any) -> Data:
        """Return a mapping or a list that is still to be filled, or a text with something odd about it."""
        if type(event) is AliasEvent:
            self._note("alias", event, name=event.anchor)
            return _SPOILT
        if event.anchor is not None:
            self._note("anchor", event, name=event.anchor)
        if event.tag is not None:
            self._note("tag", event)
        if type(event) is MappingStartEvent:
            return {}
        if type(event) is not ScalarEvent:
            return []
        is_whole = event.anchor is event.tag is None
        return _composed(event.value) or ("" if is_whole else _SPOILT)  # `title: !important` is one slip

    def _drop(self, event: Any, key: Data, mapping: dict[str, Data], spots: Spots, level: int) -> None:
        """Note why a key and its value cannot stand in the mapping, and read past them."""
        if isinstance(key, str) and key in mapping and key != LOST:
            self._note("duplicate_key", event, key=key, first=spots[key][0].line + 1)
            if mapping[key] == "":  # taking the first out mends both
                mapping[key] = _SPOILT
        else:
            mapping[LOST] = _SPOILT
        if key == LOST:
            self._note("merge_key", event)
        elif not isinstance(key, str):
            self._note("complex_key", event)
            self._fill(event, key, {}, level + 1)
        value = next(self._events)
        if type(value) is not AliasEvent:  # `<<: *name` is one slip
            self._fill(value, self._odd_part(value), {}, level + 1)

    def _is_cut(self, key: Any, value: Any) -> bool:
        """Return whether a key in braces has no value because a comma ended it: no colon follows it.

        In `{ten:10, five: 5}` it is the space after the colon that is missing.
        """
        between = self._text[key.end_mark.index : value.start_mark.index]
        return not between.lstrip().startswith(":") and ":" not in key.value

    def _note(self, code: str, event: Any, **words: object) -> None:
        self._notes.add(code, event.start_mark.line, event.start_mark.column, **words)


def _clean(text: str) -> str:
    """Return a text without the spaces and line ends round it, and composed. An empty one keeps its mark."""
    if not text:
        return text
    return text.strip() if text.isascii() else _composed(text.strip())


def _composed(text: str) -> str:
    """Return a text in Unicode's normal form C, or Spoilt where a slip was taken out."""
    if text.startswith(HOLE):
        return _SPOILT
    many = sum(map(bool, map(combining, text))) > _MAX_COMBINING
    composed = text if many else normalize("NFC", text)
    return Decomposed(composed) if many or composed != text else text


def spoil_edge(part: Data) -> None:
    """Mark what stands last, on each level, in a text that a fault has cut short: it may not be whole.

    The slip may lie before the place where it shows, as where a line too far out ends the mappings above it.
    """
    while not isinstance(part, str):
        edge: Data = ""
        if isinstance(part, dict):
            key = next(reversed(part), LOST)
            edge = part.get(key, "")
            if isinstance(edge, str):
                part[key] = _SPOILT
            part[LOST] = _SPOILT
        else:
            edge = part[-1] if part else ""
            if isinstance(edge, str):
                part[-1:] = [_SPOILT]
        part = edge
