"""Places on paper to write in with a pen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dpup_assistant.kit.sheet_measures import PEN, Measures
from dpup_assistant.kit.sheet_pieces import Bar, Piece, Strip, Words
from dpup_assistant.kit.sheet_words import LEADING, one_line, width_of, words
from dpup_assistant.output.sheet import Pens, Run

_LEAST = 120.0  # points, 42 mm: the least room for a name
_GAP, _UNDER = 0.6, 0.33  # sizes of the words: beside a line to write on, and under it


def pen_lines(count: int, width: float, measures: Measures) -> list[Strip]:
    """Return empty lines to write on; the first is nearer, for what is above it has no tails to miss."""
    first = measures.pen - measures.size * 0.3
    return [_pen_line(measures.pen if number else first, width) for number in range(count)]


def _pen_line(height: float, width: float) -> Strip:
    return Strip(height, (Bar(0, height - PEN, width, PEN),))


def pens(block: Pens, width: float, measures: Measures) -> list[Strip]:
    """Return labels with a line after each, in as many rows as it takes to leave room to write in."""
    rows = _rows(block.labels, width, measures.size)
    return [strip for labels in rows for strip in _row(labels, width, measures)]


def _rows(labels: Sequence[str], width: float, size: float) -> Iterator[list[str]]:
    row: list[str] = []
    for label in labels:
        if row and _line_length([*row, label], width, size) < _LEAST:
            yield row
            row = []
        row.append(label)
    if row:
        yield row


def _line_length(labels: Sequence[str], width: float, size: float) -> float:
    """Return how long each line to write on is where labels share a row."""
    gaps = (2 * len(labels) - 1) * _GAP * size
    return (width - gaps - sum(width_of(label, size) for label in labels)) / len(labels)


def _row(labels: Sequence[str], width: float, measures: Measures) -> list[Strip]:
    """Return labels that share a row; one that leaves no room to write has its line under it."""
    size, x, length = measures.size, 0.0, _line_length(labels, width, measures.size)
    if length < _LEAST:
        over = [replace(strip, ends=False) for strip in words((Run(labels[0]),), size, width)]
        return [*over, *pen_lines(1, width, measures)]
    base = measures.pen - _UNDER * size
    pieces: list[Piece] = []
    for label in labels:
        pieces.append(Words(x, base - size * (LEADING - 0.1), one_line(label, size), 0))
        x += width_of(label, size) + _GAP * size
        pieces.append(Bar(x, base, length, PEN))
        x += length + _GAP * size
    return [Strip(measures.pen, tuple(pieces))]
