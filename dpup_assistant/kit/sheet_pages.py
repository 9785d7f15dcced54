"""Laying a sheet out on pages of A4: rows between the title and the foot, never in smaller type."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, product

from dpup_assistant.kit.sheet_flow import Column, flow
from dpup_assistant.kit.sheet_head import first_head, foot, later_head
from dpup_assistant.kit.sheet_measures import BOTTOM, FULL, GUTTER, MARGIN, Measures
from dpup_assistant.kit.sheet_pieces import Piece, SheetPage, height_of, stacked
from dpup_assistant.kit.sheet_rows import ends_in_pen_lines, more_pen_lines, rows_of, rule_between
from dpup_assistant.output import labels
from dpup_assistant.output.sheet import Sheet

_TRIED = ((1.0, True), (0.75, True), (0.5, True), (0.5, False))  # air, and whether rows stay whole
_ABOVE_FOOT = 8.0  # points
_LEVELLING = 6  # times the height of two columns is halved in on


def sheet_pages(sheet: Sheet) -> tuple[SheetPage, ...]:
    """Return a sheet laid out, in as few pages as its size allows and with as much air as those allow.

    A row is parted only where that spares a page and parts need not be whole, or where it is longer than a
    page. Lines for notes at the end fill the last page; a page that would hold nothing else is not made.
    """
    spare = ends_in_pen_lines(sheet) and len(sheet.parts[-1].blocks) == 1
    sheets = (sheet, replace(sheet, parts=sheet.parts[:-1])) if spare else (sheet,)
    ways = [(air, whole) for air, whole in _TRIED if whole or not sheet.whole_parts]
    tried = (_pages(each, Measures(each.size, *how)) for each, how in product(sheets, ways))
    airy = next(tried)
    if len(airy) == 1:
        return airy
    fewest = len(_pages(sheets[-1], Measures(sheet.size, *ways[-1])))
    return next(pages for pages in chain((airy,), tried) if len(pages) == fewest)


def _pages(sheet: Sheet, measures: Measures) -> tuple[SheetPage, ...]:
    """Return the pages; where there is more than one, each says at its foot which it is."""
    pages = _with_feet(sheet, 1, measures)
    return pages if len(pages) == 1 else _with_feet(sheet, len(pages), measures)


def _with_feet(sheet: Sheet, count: int, measures: Measures) -> tuple[SheetPage, ...]:
    heads = [first_head(sheet, measures), later_head(sheet, measures)]
    rooms = [BOTTOM - MARGIN - height_of(head) - _foot_height(sheet, count, measures) for head in heads]
    columns = _columns(sheet, rooms, measures)
    pages = []
    for number, first in enumerate(range(0, len(columns), sheet.columns), start=1):
        head = heads[min(number - 1, 1)]
        pieces = stacked(head, MARGIN, MARGIN)
        pieces += _placed(columns[first : first + sheet.columns], MARGIN + height_of(head), sheet)
        under = foot(sheet.foot, _which(number, count), measures)
        pages.append(SheetPage(pieces + stacked(under, MARGIN, BOTTOM - height_of(under))))
    return tuple(pages)


def _columns(sheet: Sheet, rooms: Sequence[float], measures: Measures) -> list[Column]:
    """Return what stands in each column: on a sheet of two they end level."""
    width = _width(sheet)
    rows, between = rows_of(sheet, width, measures), rule_between(width, measures)

    def flowing(less: float) -> list[Column]:
        heights = [room - less for room in rooms]
        return flow(rows, between, lambda n: heights[min(n // sheet.columns, 1)], measures.whole)

    columns = flowing(0)
    if sheet.columns == 1:
        columns[-1].put(more_pen_lines(sheet, width, columns[-1].room, measures))
        return columns
    most, low, high = -(-len(columns) // 2) * 2, 0.0, min(rooms)
    for _ in range(_LEVELLING):
        middle = (low + high) / 2
        if len(tried := flowing(middle)) <= most:
            low, columns = middle, tried
        else:
            high = middle
    return columns


def _placed(columns: Sequence[Column], top: float, sheet: Sheet) -> tuple[Piece, ...]:
    pieces: tuple[Piece, ...] = ()
    for number, column in enumerate(columns):
        pieces += stacked(column.strips, MARGIN + number * (_width(sheet) + GUTTER), top)
    return pieces


def _width(sheet: Sheet) -> float:
    return (FULL - GUTTER * (sheet.columns - 1)) / sheet.columns


def _foot_height(sheet: Sheet, count: int, measures: Measures) -> float:
    return _ABOVE_FOOT + height_of(foot(sheet.foot, _which(count, count), measures))


def _which(number: int, count: int) -> str:
    return labels.PAGE_OF.format(page=number, pages=count) if count > 1 else ""
