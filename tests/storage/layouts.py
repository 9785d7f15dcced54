"""Files of any layout: the same mappings, lists and texts, written as people and programs write them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st

from dpup_assistant.check.data import Data

Draw = Callable[[Any], Any]

WORDS = st.sampled_from(["who", "Māori", "a b", "it is so", "yes", "1.10", "tēnā 👋 koe"])
SIGNS = st.sampled_from(
    ["a: b", "a #b", "- x", "[x]", "x, y", 'say "hi"', "it's", "#x", "ends:", "{a} b", "back\\slash"]
)
LINES = st.lists(WORDS, min_size=2, max_size=3).map("\n".join)
TEXTS = WORDS | SIGNS | LINES
KEYS = st.sampled_from(["who", "told", "yes", "no", "say", "do", "tāne", "other_one", "z9"])
PARTS = st.recursive(
    TEXTS,
    lambda parts: (
        st.lists(parts, min_size=1, max_size=3) | st.dictionaries(KEYS, parts, min_size=1, max_size=4)
    ),
    max_leaves=8,
)
DATA = st.dictionaries(KEYS, PARTS, min_size=1, max_size=4)
_PLAIN = re.compile(r"[\w.]+( [\w.👋]+)*")


@st.composite
def files(draw: Draw) -> tuple[str, dict[str, Data]]:
    """A file's text, and what it holds."""
    data = draw(DATA)
    writer = _Writer(draw, draw(st.sampled_from([2, 3, 4])), draw(st.booleans()), draw(st.booleans()))
    head = ["# What this is", ""] if draw(st.booleans()) else []
    ends = draw(st.sampled_from(["\n", "\r\n"]))
    text = ends.join(head + writer.mapping(data, 0))
    bom = draw(st.sampled_from(["", "", "\ufeff"]))
    return bom + text + draw(st.sampled_from(["", ends, ends * 2])), data


@dataclass
class _Writer:
    draw: Draw
    step: int
    dashes_stand_in: bool
    is_loose: bool
    """Whether there are comments and blank lines."""

    def mapping(self, data: dict[str, Any], level: int) -> list[str]:
        lines: list[str] = []
        for key, value in data.items():
            lines += self.between(level) + self.valued(" " * level + self.key(key) + ":", value, level)
        return lines

    def sequence(self, data: list[Any], level: int) -> list[str]:
        lines: list[str] = []
        for value in data:
            lines += self.between(level)
            if isinstance(value, dict) and self.draw(st.booleans()):
                inner = self.mapping(value, level + 2)
                inner = inner[next(i for i, line in enumerate(inner) if line and line.lstrip()[0] != "#") :]
                lines += [" " * level + "- " + inner[0].lstrip(), *inner[1:]]
            else:
                lines += self.valued(" " * level + "-", value, level)
        return lines

    def valued(self, start: str, value: Any, level: int) -> list[str]:
        note = "  # a note:\there" if self.is_loose and self.draw(st.booleans()) else ""
        if isinstance(value, str):
            head, lines = self.text(value, level)
            return [f"{start} {head}{note}", *lines]
        if self.draw(st.booleans()):
            return self.bracketed(start, value, level, note)
        if isinstance(value, dict):
            return [start + note, *self.mapping(value, level + self.step)]
        in_list = start.endswith("-")
        return [
            start + note,
            *self.sequence(value, level + (self.step if self.dashes_stand_in or in_list else 0)),
        ]

    def bracketed(self, start: str, value: Any, level: int, note: str) -> list[str]:
        signs = "[]" if isinstance(value, list) else "{}"
        parts = (
            [*map(self.flow, value)]
            if isinstance(value, list)
            else [f"{self.key(key)}: {self.flow(part)}" for key, part in value.items()]
        )
        if not self.draw(st.booleans()):
            pad = self.draw(st.sampled_from(["", " "]))
            return [f"{start} {signs[0]}{pad}{', '.join(parts)}{pad}{signs[1]}{note}"]
        margin = " " * (level + self.step)
        last = self.draw(st.sampled_from(["", ","]))
        lines = [f"{margin}{part}," for part in parts[:-1]] + [margin + parts[-1] + last]
        return [f"{start} {signs[0]}", *(line + note for line in lines), margin + signs[1]]

    def flow(self, value: Any) -> str:
        if isinstance(value, str):
            return self.quoted(value, "," not in value and bool(_PLAIN.fullmatch(value)))
        if isinstance(value, list):
            return "[" + ", ".join(map(self.flow, value)) + "]"
        return "{" + ", ".join(f"{self.key(key)}: {self.flow(part)}" for key, part in value.items()) + "}"

    def text(self, value: str, level: int) -> tuple[str, list[str]]:
        if self.draw(st.integers(0, 2)) == 0:
            folded = [] if "\n" in value else [">", ">-"]
            head = self.draw(st.sampled_from(["|", "|-", "|+", f"|{self.step}", *folded]))
            return head, [" " * (level + self.step) + line for line in value.split("\n")]
        return self.quoted(value, bool(_PLAIN.fullmatch(value))), []

    def quoted(self, value: str, can_be_plain: bool) -> str:
        if can_be_plain and self.draw(st.booleans()):
            return value
        if "\n" not in value and self.draw(st.booleans()):
            return "'" + value.replace("'", "''") + "'"
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'

    def key(self, key: str) -> str:
        return self.draw(st.sampled_from([key, key, f'"{key}"', f"'{key}'"]))

    def between(self, level: int) -> list[str]:
        if not self.is_loose:
            return []
        lines = ["", " " * level + "# about this", "# at the left", " " * (level + 1) + "# further in"]
        return self.draw(st.lists(st.sampled_from(lines), max_size=2))
