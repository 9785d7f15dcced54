"""Where the parts of a text begin and end: the spans that an edit replaces.

The same events as in events.py, but only the mappings and lists on the way to one part are looked at. What is
beside the way is passed over, and of a node's part only the node is read, where its lines can be told.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import takewhile
from typing import Any, Literal, NamedTuple
from unicodedata import normalize

from yaml import MarkedYAMLError, YAMLError
from yaml._yaml import CParser
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits.bounds import BOM, lines_of
from dpup_assistant.storage.edits.edit import EditError, line_of
from dpup_assistant.storage.files import MAX_LEVELS
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.text.raw import UNSEEN

Kind = Literal["text", "list", "mapping", "alias"]
_STARTS, _ENDS = (MappingStartEvent, SequenceStartEvent), (MappingEndEvent, SequenceEndEvent)


class Part(NamedTuple):
    """An entry of a mapping or of a list. All indexes are in characters of the text."""

    key: str | int | None
    """None: a key that is no text, which nothing can name."""
    above: int
    """Where what stands before it ends. From here to the key there are only spaces, signs and comments."""
    key_start: int
    """In a list, where the item begins."""
    key_end: int
    key_style: str
    start: int
    end: int
    """Where the value's last character ends, without what follows it."""
    kind: Kind
    style: str
    """Of a text, how it is quoted: nothing, ', ", | or >. Of a list or mapping, { where it is in brackets."""
    text: str


@dataclass(frozen=True, slots=True)
class Owner:
    """A mapping or a list, and what is in it."""

    is_list: bool
    in_flow: bool
    """Whether it stands in { } or [ ]."""
    start: int
    end: int
    parts: list[Part]

    def index(self, key: str | int) -> int | None:
        """Return the number of the part of this key or, in a list, index; None where there is none."""
        return next((number for number, part in enumerate(self.parts) if part.key == key), None)


def look(text: str, path: Path, alone: bool = False) -> list[Owner]:
    """Return the mappings and lists on the way to a part: the whole file's first, the part's own last.

    Where the way ends early, the last is the one that lacks the next step, or holds something at it that has
    no parts. The last has all its parts, unless the part is looked for `alone`. Those before may lack some.
    Raises EditError where the text is not YAML.
    """
    if text.count("\r") > text.count("\r\n"):
        raise EditError("The lines end as on very old computers. Save the file with other line ends.")
    steps = list(takewhile(lambda step: isinstance(step, str), path[: min(2, len(path) - (not alone))]))
    with not_collecting():
        found = lines_of(text, [str(step) for step in steps])
        begin, end = found or (int(text.startswith(BOM)), len(text))  # marks do not count it
        try:
            return _Pass(text, path, begin, end, max(len(steps) - 1, 0) if found else 0).owners()
        except MarkedYAMLError as error:
            mark = error.problem_mark
            line = line_of(text, begin + mark.index if mark else begin)
            raise EditError(f"Line {line}: the text cannot be read from here. Mend it first.") from error
        except YAMLError as error:
            unseen = UNSEEN.search(text, int(text.startswith(BOM)))
            line = line_of(text, unseen.start() if unseen else begin)
            raise EditError(f"Line {line}: there is a character that nobody can see. Take it out.") from error


class _Pass:
    """One pass over the events of a text, or of the lines of one part of it."""

    def __init__(self, text: str, path: Path, begin: int, end: int, depth: int) -> None:
        self._begin = begin
        self._event: Callable[[], Any] = CParser(text[begin:end]).get_event
        self._text = text
        self._path = path
        self._steps = depth  # of the path, that have been found
        self._owners = {above: Owner(False, False, 0, len(text), []) for above in range(depth)}

    def owners(self) -> list[Owner]:
        """Return what `look` returns."""
        self._event()
        if type(self._event()) is StreamEndEvent or not isinstance(root := self._event(), _STARTS):
            raise EditError("There are no keys with values here yet.")
        self._read(root, self._steps, self._begin)
        return [self._owners[depth] for depth in sorted(self._owners)]

    def _read(self, opening: Any, depth: int, above: int) -> int:
        """Read a mapping or list on the way, and return where it ends."""
        if depth > MAX_LEVELS:
            raise EditError("This is too many levels deep.")
        is_list = type(opening) is SequenceStartEvent
        parts: list[Part] = []
        end = start = self._start(opening)
        while not isinstance(event := self._event(), _ENDS):
            parts.append(self._part(event, len(parts) if is_list else None, depth, above))
            end = above = max(parts[-1].end, parts[-1].key_end)
        end = self._start(event) + 1 if _has_bracket(event) else end
        self._owners[depth] = Owner(is_list, opening.flow_style, start, end, parts)
        return end

    def _part(self, event: Any, index: int | None, depth: int, above: int) -> Part:
        """Read an entry."""
        key: str | int | None = index
        key_event = event
        key_end = key_start = self._start(event)
        if index is None:
            key = _clean(event.value) if type(event) is ScalarEvent else None
            key_end = self._end(event)
            event = self._event()
        on_way = self._steps == depth < len(self._path) - 1 and key == self._path[depth]
        self._steps += on_way
        if on_way and isinstance(event, _STARTS):
            end = self._read(event, depth + 1, above if index is not None else key_end)
        else:
            end = self._end(event)
        return Part(
            key,
            above,
            key_start,
            key_end,
            _style(key_event),
            self._start(event),
            end,
            _kind(event),
            _style(event),
            event.value if type(event) is ScalarEvent else "",
        )

    def _start(self, event: Any) -> int:
        """Return where what an event tells of begins."""
        index: int = event.start_mark.index
        return index + self._begin

    def _end(self, event: Any) -> int:
        """Pass over a part, and return where its last character ends."""
        last, levels = event, int(isinstance(event, _STARTS))
        following = self._event
        while levels:
            event = following()
            kind = type(event)
            if kind is ScalarEvent or kind is AliasEvent:
                last = event
            elif kind is MappingStartEvent or kind is SequenceStartEvent:
                levels += 1
            else:
                levels -= 1
                last = event if _has_bracket(event) else last
        start = self._start(last)
        written = self._text[start : last.end_mark.index + self._begin]
        return start + len(written.rstrip())  # the mark of a block text stands behind its line's end


def _has_bracket(event: Any) -> bool:
    """Return whether an end is written. That of a mapping or list outside brackets has no length."""
    return bool(event.end_mark.index > event.start_mark.index)


def _style(event: Any) -> str:
    if type(event) is ScalarEvent:
        return event.style or ""
    return "{" if getattr(event, "flow_style", False) else ""


def _kind(event: Any) -> Kind:
    if type(event) is ScalarEvent:
        return "text"
    if type(event) is AliasEvent:
        return "alias"
    return "list" if type(event) is SequenceStartEvent else "mapping"


def _clean(text: str) -> str:
    """Return a key as the data of a file has it."""
    return text.strip() if text.isascii() else normalize("NFC", text.strip())
