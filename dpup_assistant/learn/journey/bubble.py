"""A speech bubble."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPaintEvent, QPolygonF

from dpup_assistant.kit.frames import PAD, Frame
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import outline, painter_for

_TAIL, _INDENT, _RADIUS = 14, 40, 14  # px: how far the tail hangs down, a bubble stands in, the corners


class Bubble(Frame):
    """What somebody said. Its tail hangs down at the left or, standing in a little, at the right."""

    def __init__(self, *, at_right: bool) -> None:
        """Take the side of the tail."""
        left, right = (_INDENT, 0) if at_right else (0, _INDENT)
        super().__init__("surface", gap=2, margins=(PAD + left, 12, PAD + right, 14 + _TAIL))
        self._at_right = at_right

    def visible_box(self) -> QRectF:
        """Return the bubble without its tail."""
        indent, tail = look().space(_INDENT), look().space(_TAIL)
        box = super().visible_box().adjusted(1, 1, -1, -1 - tail)
        return box.adjusted(indent, 0, 0, 0) if self._at_right else box.adjusted(0, 0, -indent, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bubble and its tail as one shape."""
        painter, box, tail = painter_for(self), self.visible_box(), look().space(_TAIL)
        turn = -1 if self._at_right else 1
        corner = QPointF(box.right() if self._at_right else box.left(), box.bottom())
        shape, hanging = QPainterPath(), QPainterPath()
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        points = [QPointF(turn * x, y) for x, y in ((28, -2), (28, tail), (28 + 2 * tail, -2))]
        hanging.addPolygon(QPolygonF([corner + point for point in points]))
        outline(painter, shape.united(hanging), look().colour("surface"), look().colour("edge"))
        painter.end()
