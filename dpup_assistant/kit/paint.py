"""What the kit's widgets paint with: boxes, dashed boxes, the ring of the focus."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

CLEAR = 5  # px kept free round every control for its ring, and left and right of all else, so edges line up
_RING, _RING_GAP = 3, 2  # px
_DASHES = (3.0, 2.0)  # in widths of the line: dash, gap


def painter_for(widget: QWidget) -> QPainter:
    """Return a painter with smooth edges. The caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 2,
    dashed: bool = False,
) -> None:
    """Paint a rounded box: its fill, and inside its rim an edge of `width` px."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect, radius, radius)
        return
    pen = QPen(edge, width)
    if dashed:
        pen.setDashPattern(_DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    half = width / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)


def ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Paint the ring of the focus outside a control's visible box."""
    out = _RING_GAP + _RING / 2
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, _RING))
    painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), radius + out, radius + out)


def inner_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Paint the ring inside a control that touches its neighbours."""
    box(painter, rect, radius, None, colour, _RING)


def visible_box(widget: QWidget) -> QRectF:
    """Return what a person sees of a control: the widget without the clear margin."""
    return QRectF(widget.rect()).adjusted(CLEAR, CLEAR, -CLEAR, -CLEAR)
