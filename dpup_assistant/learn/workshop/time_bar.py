"""A bar that fills as time passes. It says nothing: the words beside it do."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for

_HEIGHT = 14  # px


class TimeBar(QWidget):
    """Shows which part of a time has passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._part = 0.0
        self.setFixedHeight(_HEIGHT)
        look().have_follow(self)

    def set_part(self, part: float) -> None:
        """Show a part, from 0 to 1; more is as full as it gets, and in the colour of a warning."""
        self._part = part
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter, colour = painter_for(self), look().colour
        place = QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        radius = place.height() / 2
        done = QRectF(place)
        done.setWidth(max(place.width() * min(self._part, 1.0), place.height()))
        box(painter, place, radius, colour("surface"))
        if self._part > 0:
            box(painter, done, radius, colour("warn" if self._part > 1 else "primary"))
        box(painter, place, radius, None, colour("edge"))
        painter.end()
