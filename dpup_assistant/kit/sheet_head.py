"""What stands at the top and the foot of each page of a sheet."""

import re
from collections.abc import Sequence
from itertools import chain

from dpup_assistant.kit.sheet_measures import FULL, GUTTER, PEN, THICK, Measures
from dpup_assistant.kit.sheet_pieces import Bar, Piece, Strip, Words, height_of, stacked
from dpup_assistant.kit.sheet_words import LEADING, NO_BREAK, one_line, width_of, words
from dpup_assistant.output import labels
from dpup_assistant.output.sheet import Line, Run, Sheet

_DATE = re.compile(rf"(\d+ )?({'|'.join(labels.MONTHS)}) \d{{4}}")
_TITLE_LEADING = 1.17
_KEEP = 165.0  # points: the width of what stands at the right of the title
_UNDER_TITLE = 10.5  # points from the title to the rule
_INTRO = 1.12  # sizes of the words: the paragraphs under the title


def first_head(sheet: Sheet, measures: Measures) -> list[Strip]:
    """Return the top of the first page: band, title with what is beside it, first words, rule."""
    strips = _band(sheet.band, measures)
    if sheet.over:
        strips += words((Run(sheet.over),), measures.head, FULL)
    strips.append(_title_row(sheet, measures))
    size = measures.size * _INTRO
    strips += [Strip(measures.between)] if sheet.intro else []
    strips += chain.from_iterable(words(line, size, FULL) for line in sheet.intro)
    return [*strips, _rule()]


def later_head(sheet: Sheet, measures: Measures) -> list[Strip]:
    """Return the top of a later page: band, title and rule, smaller."""
    title = words((Run(sheet.title),), measures.head, FULL, bold=True)
    return [*_band(sheet.band, measures), *title, _rule()]


def foot(lines: Sequence[str], number: str, measures: Measures) -> list[Strip]:
    """Return the foot of a page, its lines as one paragraph, and at the right which page it is, if any."""
    if not (lines or number):
        return []
    size, aside = measures.small, width_of(number, measures.small)
    line: Line = (Run(_DATE.sub(lambda date: date[0].replace(" ", NO_BREAK), " ".join(lines))),)
    room = FULL - aside - GUTTER if number else FULL
    strips = words(line, size, room, balanced=True, leading=1.3)
    if number:
        right = Words(FULL - aside, 0, one_line(number, size), 0)
        strips = [Strip(strips[0].height, (*strips[0].pieces, right)), *strips[1:]]
    return strips


def _band(text: str, measures: Measures) -> list[Strip]:
    if not text:
        return []
    size, pad = measures.head, measures.head * 0.5
    strips = words((Run(text),), size, FULL - 2 * pad, bold=True, white=True)
    height = height_of(strips) + pad
    return [Strip(height + pad, (Bar(0, 0, FULL, height), *stacked(strips, pad, pad / 2)))]


def _title_row(sheet: Sheet, measures: Measures) -> Strip:
    """Return the title, and at its right what the sheet is to its reader with a line for the date."""
    room = FULL - _KEEP - GUTTER if sheet.keep else FULL
    title = words((Run(sheet.title),), measures.title, room, bold=True, balanced=True, leading=_TITLE_LEADING)
    beside = _keep(sheet.keep, measures) if sheet.keep else []
    height = max(height_of(title), height_of(beside))
    pieces = stacked(title, 0, height - height_of(title))
    return Strip(height, pieces + stacked(beside, FULL - _KEEP, height - height_of(beside)))


def _keep(text: str, measures: Measures) -> list[Strip]:
    size = measures.head
    pitch, left = size * LEADING, width_of(labels.DATE, size) + size * 0.55
    date: tuple[Piece, ...] = (
        Words(0, 0, one_line(labels.DATE, size), 0),
        Bar(left, pitch - PEN, _KEEP - left, PEN),
    )
    return [*words((Run(text),), size, _KEEP, bold=True), Strip(size * 0.67), Strip(pitch, date)]


def _rule() -> Strip:
    return Strip(_UNDER_TITLE + THICK, (Bar(0, _UNDER_TITLE, FULL, THICK),))
