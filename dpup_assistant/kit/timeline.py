"""What happened, one thing after another along a line."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.timeline_event import TimelineEvent

_WIDTH = 4  # px


class Timeline(QWidget):
    """Events from top to bottom, their marks joined by a line."""

    def __init__(self, events: Sequence[TimelineEvent]) -> None:
        """Take the events, in their order."""
        super().__init__()
        self._events = events
        column = Column(self, 2)
        for event in events:
            column.addWidget(event)
        look().have_follow(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line from the first mark to the last; the marks stand on it."""
        painter = painter_for(self)
        marks = [event.mark().center() + QPointF(event.pos()) for event in self._events]
        if marks:
            first, last = marks[0], marks[-1]
            line = QRectF(first.x() - _WIDTH / 2, first.y(), _WIDTH, last.y() - first.y())
            fill(painter, line, look().colour("primary"))
        painter.end()
