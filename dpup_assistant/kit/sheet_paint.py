"""Painting a page of paper: on a screen, a printer or a picture, black on white."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from dpup_assistant.kit.icons import icon_svg
from dpup_assistant.kit.sheet_pieces import Bar, Drawing, Piece, SheetPage, Square, Words
from dpup_assistant.kit.sheet_words import UNIT

_INK, _PAPER = Qt.GlobalColor.black, Qt.GlobalColor.white
_STROKE = 1.9  # of an icon, in 24ths of its size
_EDGE = 1.2  # of an open box, in points


def paint_page(painter: QPainter, page: SheetPage) -> None:
    """Paint a page. The painter's unit is a point, and its origin the paper's left upper corner."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for piece in page.pieces:
        _paint(painter, piece)
    painter.restore()


def _paint(painter: QPainter, piece: Piece) -> None:
    match piece:
        case Words():
            _paint_words(painter, piece)
        case Bar():
            painter.fillRect(QRectF(piece.x, piece.y, piece.width, piece.height), _INK)
        case Square():
            painter.setPen(QPen(_INK, _EDGE))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(piece.x, piece.y, piece.size, piece.size))
        case Drawing():
            place = QRectF(piece.x, piece.y, piece.size, piece.size)
            _icon(piece.name).render(painter, place)


@cache
def _icon(name: str) -> QSvgRenderer:
    """Return an icon in black; one whose file is missing paints nothing, for its word stands beside it."""
    return QSvgRenderer(icon_svg(name, "#000000", _STROKE))


def _paint_words(painter: QPainter, piece: Words) -> None:
    painter.save()
    painter.setPen(_PAPER if piece.white else _INK)
    painter.translate(piece.x, piece.y)
    painter.scale(1 / UNIT, 1 / UNIT)
    line = piece.layout.lineAt(piece.line)
    line.draw(painter, QPointF(-line.x(), -line.y()))
    painter.restore()
