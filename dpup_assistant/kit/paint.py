"""What the kit's widgets paint with: boxes, dashed boxes, the ring of the focus."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette, QPen
from PySide6.QtWidgets import QWidget

CLEAR = 5  # px kept free round every control for its ring, and left and right of all else, so edges line up
_RING, _RING_GAP = 3, 2  # px
_DASHES = (2.0, 3.0)  # in widths of the line: a dash without its square ends, and the gap with them

_brushes: dict[int, QBrush] = {}  # by colour


def painter_for(widget: QWidget) -> QPainter:
    """Return a painter with smooth edges. The caller ends it."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def solid(colour: QColor) -> QBrush:
    """Return the brush of a colour. `QBrush(colour)` would load the namespace `Qt`, see `qt_numbers`."""
    key = colour.rgba()
    if key not in _brushes:
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, colour)
        _brushes[key] = palette.window()
    return _brushes[key]


def fill(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Paint a rectangle in one colour."""
    path = QPainterPath()
    path.addRect(rect)
    painter.fillPath(path, solid(colour))


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    ground: QColor | None = None,
    edge: QColor | None = None,
    width: float = 2,
    dashed: bool = False,
) -> None:
    """Paint a rounded box: its ground, and inside its rim an edge of `width` px."""
    if ground is not None:
        painter.fillPath(_rounded(rect, radius), solid(ground))
    if edge is not None:
        pen = _pen(edge, width)
        if dashed:
            pen.setDashPattern(_DASHES)
        half = width / 2
        painter.strokePath(_rounded(rect.adjusted(half, half, -half, -half), radius - half), pen)


def outline(painter: QPainter, shape: QPainterPath, ground: QColor, edge: QColor) -> None:
    """Paint a shape: its ground, and along its rim an edge of 2 px."""
    painter.fillPath(shape, solid(ground))
    painter.strokePath(shape, _pen(edge, 2))


def ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Paint the ring of the focus outside a control's visible box."""
    out = _RING_GAP + _RING / 2
    painter.strokePath(_rounded(rect.adjusted(-out, -out, out, out), radius + out), _pen(colour, _RING))


def inner_ring(painter: QPainter, rect: QRectF, radius: float, colour: QColor) -> None:
    """Paint the ring inside a control that touches its neighbours."""
    box(painter, rect, radius, None, colour, _RING)


def visible_box(widget: QWidget) -> QRectF:
    """Return what a person sees of a control: the widget without the clear margin."""
    return QRectF(widget.rect()).adjusted(CLEAR, CLEAR, -CLEAR, -CLEAR)


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen()
    pen.setColor(colour)
    pen.setWidthF(width)
    return pen


def _rounded(rect: QRectF, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path
