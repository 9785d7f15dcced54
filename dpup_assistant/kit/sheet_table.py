"""Rows and columns on paper: the heading of each column over a thick rule, a thin one under each row."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dpup_assistant.kit.sheet_measures import PEN, Measures
from dpup_assistant.kit.sheet_pieces import Bar, Strip, height_of, moved, stacked
from dpup_assistant.kit.sheet_words import words
from dpup_assistant.output.sheet import Cells, Line, Run


def table(block: Cells, width: float, measures: Measures) -> list[Strip]:
    """Return a strip for each row, in columns of the same width; the headings stay with the first row."""
    head = tuple((Run(column),) for column in block.columns)
    first = _row(head, len(head), width, measures)
    rows = [_row(row, 1, width, measures) for row in block.rows]
    return [replace(_ruled(first, width, 2 * PEN, measures), ends=False), *_thin(rows, width, measures)]


def _thin(rows: Sequence[Strip], width: float, measures: Measures) -> Iterator[Strip]:
    return (_ruled(row, width, PEN, measures) for row in rows)


def _row(cells: Sequence[Line], bold: int, width: float, measures: Measures) -> Strip:
    """Return cells beside each other, the first `bold` of them in bold."""
    gap = measures.size
    room = (width - gap * (len(cells) - 1)) / len(cells)
    columns = [
        words(cell, measures.size, room, bold=at < bold) if cell else [] for at, cell in enumerate(cells)
    ]
    pieces = (moved(stacked(column), place * (room + gap), 0) for place, column in enumerate(columns))
    return Strip(max(map(height_of, columns), default=0), tuple(each for column in pieces for each in column))


def _ruled(row: Strip, width: float, thick: float, measures: Measures) -> Strip:
    """Return a row with a rule under it, and a gap before and after the rule."""
    gap = measures.between
    rule = Bar(0, row.height + gap, width, thick)
    return Strip(row.height + 2 * gap + thick, (*row.pieces, rule))
