"""What each character of a line of YAML is, for colours and for what can stand there.

A light reading, line by line: it needs no whole text and no order in it. What a line means hangs on the lines
before it only as far as its `State` tells.
"""

import re
from typing import Literal, NamedTuple

from dpup_assistant.check.texts import NOT_READ, SAID

What = Literal["key", "id", "said", "words", "comment", "sign"]

_IDS = NOT_READ - {"format", "status", "version", "reviewed", "review_by", "on", "common"}
_QUOTED_KEY = re.compile(r"""("[^"]*"|'[^']*')\s*:(?=\s|$)""")
_KEY = re.compile(r"((?:[^:]|:(?!\s|$))+):(?=\s|$)")
_FLOW_KEY = re.compile(r"((?:[^:,\[\]{}]|:(?!\s|$))+):(?=\s|$)")
_FIRST_KEY = re.compile(r"[a-z_]+:(?=\s|$)")
_SIMPLE = re.compile(r""" *(?:- +)*([a-z_0-9]+):(?: [^"'{\[|>#\s][^#]*)?$""")
_DASH = re.compile(r"-(?=\s|$)")
_BLOCK = re.compile(r"[|>][-+0-9]*(?=\s|$)")
_PLAIN = re.compile(r"(?:[^\s#]|(?<=\S)#|\s+(?=[^\s#]))+")
_FLOW_PLAIN = re.compile(r"(?:[^\s#,\[\]{}]|(?<=\S)#|\s+(?=[^\s#,\[\]{}]))+")
_QUOTED = {'"': re.compile(r'(?:[^"\\]|\\.)*'), "'": re.compile(r"(?:[^']|'')*")}


class Piece(NamedTuple):
    """Characters of a line."""

    start: int
    length: int
    what: What


class State(NamedTuple):
    """What a line leaves to the next one."""

    key: str = ""
    """The key whose value goes on."""
    quote: str = ""
    """The quote that is open."""
    block: int = -1
    """The indentation of the key whose text stands on lines of its own; -1 where there is none."""
    depth: int = 0
    """How many brackets are open."""


def scan(line: str, state: State) -> tuple[list[Piece], State]:
    """Return the pieces of a line, and what it leaves to the next one."""
    if _FIRST_KEY.match(line):  # whatever is open, a first key ends it: a quote half-typed spoils no more
        state = State()
    indent = len(line) - len(line.lstrip(" "))
    if state.block >= 0:
        if not line.strip():
            return [], state
        if indent > state.block:
            return [Piece(indent, len(line) - indent, _value(state.key))], state
        state = state._replace(block=-1)
    return _Scanner(line, indent, state).scan()


def state_after(line: str, state: State) -> State:
    """Return what a line leaves to the next one, at once where it is a key with a plain value."""
    is_simple = not state.quote and not state.depth and state.block < 0 and _SIMPLE.match(line)
    return State(is_simple[1]) if is_simple else scan(line, state)[1]


class _Scanner:
    def __init__(self, line: str, indent: int, state: State) -> None:
        self._line, self._indent = line, indent
        self._key, self._quote, self._block, self._depth = state
        self._pieces: list[Piece] = []
        self._is_begun = bool(self._depth or self._quote)

    def scan(self) -> tuple[list[Piece], State]:
        at = self._string(0) if self._quote else 0
        while at < len(self._line):
            letter = self._line[at]
            if letter.isspace():
                at += 1
            elif letter == "#" and (at == 0 or self._line[at - 1].isspace()):
                at = self._add(at, len(self._line), "comment")
            else:
                at = self._part(at, letter)
        return self._pieces, State(self._key, self._quote, self._block, self._depth)

    def _part(self, at: int, letter: str) -> int:
        """Read the part that begins here, and return where it ends."""
        if letter in "{[" and (self._depth or not self._is_word(at)):
            self._depth += 1
            return self._add(at, at + 1, "sign")
        if self._depth and letter in "}],":
            self._depth -= letter != ","
            return self._add(at, at + 1, "sign")
        if not self._depth and _DASH.match(self._line, at) and not self._is_begun:
            self._pieces.append(Piece(at, 1, "sign"))
            return at + 1
        if key := self._key_at(at, letter):
            self._key = key[1].strip().strip("\"'")
            self._add(at, at + len(key[1].rstrip()), "key")
            return self._add(key.end() - 1, key.end(), "sign")
        if letter in "\"'":
            return self._string(at)
        if not self._depth and (block := _BLOCK.match(self._line, at)):
            self._block = self._indent
            return self._add(at, block.end(), "sign")
        plain = (_FLOW_PLAIN if self._depth else _PLAIN).match(self._line, at)
        return self._add(at, plain.end() if plain else at + 1, _value(self._key))

    def _key_at(self, at: int, letter: str) -> re.Match[str] | None:
        """Return the key that begins at a place."""
        if not self._depth and self._is_begun:
            return None
        if letter in "\"'":
            return _QUOTED_KEY.match(self._line, at)
        key = (_FLOW_KEY if self._depth else _KEY).match(self._line, at)
        return key if key and " #" not in key[1] else None

    def _string(self, at: int) -> int:
        """Read a text in quotes, or what of it stands in this line."""
        begin = at if self._quote else at + 1
        quote = self._quote or self._line[at]
        inside = _QUOTED[quote].match(self._line, begin)
        end = inside.end() if inside else begin
        self._quote = "" if end < len(self._line) else quote
        return self._add(at, min(end + 1, len(self._line)), _value(self._key))

    def _add(self, start: int, end: int, what: What) -> int:
        self._pieces.append(Piece(start, end - start, what))
        self._is_begun = True
        return end

    def _is_word(self, at: int) -> bool:
        return bool(self._pieces) and self._pieces[-1].what not in ("sign", "key") and at > 0


def _value(key: str) -> What:
    """Return what a value under a key is."""
    return "said" if key in SAID else "id" if key in _IDS else "words"


def indent_after(before: str, state: State) -> str:
    """Return what a new line begins with. `before` stands before its break, `state` before that line."""
    indent = before[: len(before) - len(before.lstrip(" "))]
    pieces, after = scan(before, state)
    opens = bool(pieces) and pieces[-1].what == "sign" and before.rstrip().endswith((":", "|", ">"))
    if state.block >= 0 and after.block == state.block:
        return indent
    dashes = next((piece.start for piece in pieces if piece.what != "sign"), len(indent)) - len(indent)
    return indent + " " * (dashes if "key" in {piece.what for piece in pieces} else 0) + "  " * opens
