"""Where the marked words of a paragraph stand: what a voice is reading now."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from dpup_assistant.kit.script_lines import Measure, Placed
from dpup_assistant.kit.type_table import SCRIPT_LINE

_BESIDE, _ROUND_PICKER = 3, (SCRIPT_LINE - 40) / 2  # px: the second fills a picker's line
_OVERLAP = 0.5  # px, without which lines that only touch stay apart


def mark(placed: Iterable[Placed], text: str, span: tuple[int, int], measure: Measure) -> QPainterPath:
    """Return the one shape that lies round the letters of `text` from span[0] up to span[1], line by line."""
    shape = QPainterPath()
    for band in bands(placed, text, span, measure):
        line = QPainterPath()
        line.addRect(band.adjusted(0, -_OVERLAP, 0, _OVERLAP))
        shape = shape.united(line)
    return shape


def bands(placed: Iterable[Placed], text: str, span: tuple[int, int], measure: Measure) -> list[QRectF]:
    """Return the boxes in px, one a line, round the letters of `text` from span[0] up to span[1].

    Letters are counted without spaces, for no space stands where a line ends.
    """
    begin, end = (len(_places(text[:at])) for at in span)
    found: list[QRectF] = []
    before = 0
    for each in placed:
        places = _places(each.piece.text)
        first, last = max(begin - before, 0), min(end - before, len(places))
        before += len(places)
        if first < last:
            _join(found, _box(each, places[first], places[last - 1] + 1, measure))
    return found


def _box(each: Placed, begin: int, end: int, measure: Measure) -> QRectF:
    """Return the box round some letters of a piece, as high as its line. A picker is never marked in part."""
    rect, piece = QRectF(each.rect), each.piece
    if piece.picker:
        return rect.adjusted(-_BESIDE, -_ROUND_PICKER, _BESIDE, _ROUND_PICKER)
    left, right = (measure(piece.text[:at], piece.bold) for at in (begin, end))
    return QRectF(rect.left() + left - _BESIDE, rect.top(), right - left + 2 * _BESIDE, rect.height())


def _join(found: list[QRectF], box: QRectF) -> None:
    """Add a box to those of the lines before, or to the last one where it stands on the same line."""
    if found and box.left() > found[-1].left():
        found[-1] = found[-1].united(box)
    else:
        found.append(box)


def _places(text: str) -> list[int]:
    """Return where the letters of a text stand that are no space."""
    return [place for place, letter in enumerate(text) if not letter.isspace()]
