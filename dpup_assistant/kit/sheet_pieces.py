"""What a page of paper is made of once it is laid out: pieces in their places, in points from its corner.

Everything is black but the words on a band. Nothing here knows a screen or a printer.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QTextLayout

WIDTH, HEIGHT = 595.28, 841.89  # points: A4 upright, 210 × 297 mm (ISO 216)


@dataclass(frozen=True, slots=True)
class Words:
    """One line of a text that is broken into lines. Its text is in `layout`."""

    x: float
    y: float
    layout: QTextLayout
    line: int
    white: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A black rectangle: a rule, a line to write on, a band."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Square:
    """An open box to tick with a pen."""

    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """An icon, by its name."""

    x: float
    y: float
    size: float
    name: str


Piece = Words | Bar | Square | Drawing


@dataclass(frozen=True, slots=True)
class Strip:
    """Pieces that no end of a page may part, placed from the strip's own top. Strips stand in a stack."""

    height: float
    pieces: tuple[Piece, ...] = ()
    ends: bool = True
    """Whether a page may end after it: not between a title and its words, nor inside a paragraph."""


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page of A4."""

    pieces: tuple[Piece, ...]


def moved(pieces: Iterable[Piece], x: float, y: float) -> tuple[Piece, ...]:
    """Return pieces moved right by `x` and down by `y` points."""
    return tuple(replace(piece, x=piece.x + x, y=piece.y + y) for piece in pieces)


def stacked(strips: Sequence[Strip], x: float = 0, y: float = 0) -> tuple[Piece, ...]:
    """Return the pieces of strips, one under another from `x`, `y`."""
    pieces: list[Piece] = []
    for strip in strips:
        pieces += moved(strip.pieces, x, y)
        y += strip.height
    return tuple(pieces)


def height_of(strips: Iterable[Strip]) -> float:
    """Return how high strips are together, in points."""
    return sum(strip.height for strip in strips)


def text_of(page: SheetPage) -> str:
    """Return the words of a page, a paragraph a line."""
    paragraphs: dict[int, list[str]] = {}
    for piece in page.pieces:
        if isinstance(piece, Words):
            line = piece.layout.lineAt(piece.line)
            text = piece.layout.text()[line.textStart() : line.textStart() + line.textLength()]
            paragraphs.setdefault(id(piece.layout), []).append(text)
    return "\n".join(" ".join("".join(lines).split()) for lines in paragraphs.values())
