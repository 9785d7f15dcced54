"""Rows and columns on paper: the heading of each column over a thick rule, a thin one between two rows."""

from collections.abc import Sequence
from dataclasses import replace

from dpup_assistant.kit.sheet_measures import PEN, Measures
from dpup_assistant.kit.sheet_pieces import Bar, Strip, height_of, moved, stacked
from dpup_assistant.kit.sheet_words import words
from dpup_assistant.output.sheet import Cells, Line, Run


def table(block: Cells, width: float, measures: Measures) -> list[Strip]:
    """Return a strip for each row, in columns of the same width; the headings stay with the first row."""
    head = tuple((Run(column),) for column in block.columns)
    gap, first = measures.between, _row(head, len(head), width, measures)
    lower = Strip(first.height + gap, moved(first.pieces, 0, gap))  # not close under the title of its part
    first = replace(_ruled(lower, width, 2 * PEN, gap), ends=False)
    rows = [_row(row, 1, width, measures) for row in block.rows]
    return [first, *(_ruled(row, width, PEN, gap) for row in rows[:-1]), *rows[-1:]]


def _row(cells: Sequence[Line], bold: int, width: float, measures: Measures) -> Strip:
    """Return cells beside each other, the first `bold` of them in bold."""
    gap = measures.size
    room = (width - gap * (len(cells) - 1)) / len(cells)
    columns = [
        words(cell, measures.size, room, bold=at < bold) if cell else [] for at, cell in enumerate(cells)
    ]
    pieces = (moved(stacked(column), place * (room + gap), 0) for place, column in enumerate(columns))
    return Strip(max(map(height_of, columns), default=0), tuple(each for column in pieces for each in column))


def _ruled(row: Strip, width: float, thick: float, gap: float) -> Strip:
    """Return a row with a rule under it, and a gap before and after the rule."""
    rule = Bar(0, row.height + gap, width, thick)
    return Strip(row.height + 2 * gap + thick, (*row.pieces, rule))
