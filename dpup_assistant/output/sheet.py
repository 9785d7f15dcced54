"""A sheet of paper: what stands on it, in which order. Paper, HTML, PDF and text each render this value.

It says nothing of pages, fonts or places: those are each renderer's. Sizes are in points.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from dpup_assistant.engine.te_reo import stretches
from dpup_assistant.engine.words import Paragraph, Words

SIZES = (12, 18, 24)  # points of the words; 18 is the usual one
_NUMBER = re.compile(r"(?<!\w)(0\d{1,3}(?: \d{2,5}){1,4}|0\d{8,10})(?!\w)")  # a phone number, to stand out


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line in one weight and one language."""

    text: str
    bold: bool = False
    language: str = ""
    """As in BCP 47, such as "mi"; "" is the sheet's own."""


Line = tuple[Run, ...]
Mark = Literal["bullet", "number", "box"]
Draw = Callable[[str], str]
"""Returns an icon's SVG by its name; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Say:
    """Paragraphs."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Points:
    """A list with a mark before each: a bullet, a number, or an open box to tick with a pen."""

    lines: tuple[Line, ...]
    mark: Mark = "bullet"


@dataclass(frozen=True, slots=True)
class Pens:
    """One row of places to write in, each after its label: Name ____ Phone ____."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PenLines:
    """Empty lines to write on: so many, and on paper as many more as fill the page where `fill` is set."""

    count: int = 2
    fill: bool = False


@dataclass(frozen=True, slots=True)
class Languages:
    """Names of languages to point to, in rows of two: the name in its own script, and in English under it."""

    names: tuple[tuple[Run, str], ...]


@dataclass(frozen=True, slots=True)
class Cells:
    """Words or numbers in rows and columns. The first cell of a row says what the row is about."""

    columns: tuple[str, ...]
    """The heading of each column."""
    rows: tuple[tuple[Line, ...], ...]
    """The cells of each row, as many as there are columns."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A small heading with an icon inside a part, such as The law."""

    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Columns:
    """Two columns side by side on paper, one after the other where there is no room."""

    left: tuple[Block, ...]
    right: tuple[Block, ...]


Block = Say | Points | Pens | PenLines | Languages | Cells | Tag | Columns


@dataclass(frozen=True, slots=True)
class Part:
    """A row of the sheet: an icon in the margin, a title, and under it what belongs to it."""

    title: str
    blocks: tuple[Block, ...]
    icon: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A sheet of paper, one or two pages of A4."""

    title: str
    parts: tuple[Part, ...]
    foot: tuple[str, ...]
    """Small lines at the end of each page: whose words these are, and how old."""
    size: int = 18
    """Of the words, in points."""
    band: str = ""
    """What stands in a black band at the top, such as whom the sheet is not for."""
    keep: str = ""
    """What stands at the right of the title, above a line for the date."""
    over: str = ""
    """A small line over the title, such as the decision that it belongs to."""
    intro: tuple[Line, ...] = ()
    """Paragraphs under the title, before the first part, larger than the rest."""
    columns: int = 1
    """In how many columns the parts stand on paper, one after the other: 1 or 2."""
    whole_parts: bool = False
    """Whether no page ends inside a part, even where that would spare one: a question with its answers."""


def line_of(text: str, te_reo: Iterable[str] = (), *, bold: bool = False) -> Line:
    """Return a text as a line: te reo Māori marked as such, phone numbers in bold."""
    return tuple(_runs(text, tuple(te_reo), bold))


def line_of_words(paragraph: Paragraph, te_reo: Iterable[str]) -> Line:
    """Return a said paragraph as a line: as `line_of`, with what was picked for its blanks in bold."""
    return tuple(run for words in paragraph for run in _of_words(words, tuple(te_reo)))


def plain(line: Line) -> str:
    """Return a line as plain text."""
    return "".join(run.text for run in line)


def has_languages(sheet: Sheet) -> bool:
    """Return whether a sheet has names of languages in their own scripts, which need fonts of their own."""
    return any(isinstance(block, Languages) for part in sheet.parts for block in part.blocks)


def is_number(run: Run) -> bool:
    """Return whether a stretch is a phone number, which must not fall apart at the end of a line."""
    return run.bold and run.text.replace(" ", "").isdigit()


def _of_words(words: Words, te_reo: tuple[str, ...]) -> Iterator[Run]:
    return _runs(words.text, te_reo, words.blank is not None)


def _runs(text: str, te_reo: tuple[str, ...], bold: bool) -> Iterator[Run]:
    for stretch, is_te_reo in stretches(text, te_reo):
        for place, piece in enumerate(_NUMBER.split(stretch)):
            if piece:
                yield Run(piece, bold or place % 2 == 1, "mi" if is_te_reo else "")
