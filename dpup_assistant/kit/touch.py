"""Scrolling by a finger."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QScroller

from dpup_assistant.kit.qt_numbers import FIRST_PAGE_IS_UP


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger scroll an area, a moment from now: it loads what the first page can do without."""

    def grab() -> None:
        QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    QTimer.singleShot(FIRST_PAGE_IS_UP, area, grab)
