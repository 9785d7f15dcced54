"""Scrolling by a finger."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from dpup_assistant.kit.once_up import once_up

if TYPE_CHECKING:
    from PySide6.QtCore import Qt


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger scroll an area, once the first page is up: it loads what that can do without."""

    def grab() -> None:
        from PySide6.QtCore import Qt  # slow to load, see qt_numbers
        from PySide6.QtWidgets import QScroller

        viewport = area.viewport()
        QScroller.scroller(viewport)  # made here, found by the gesture
        viewport.grabGesture(_flick())
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    once_up(area, grab)


@cache
def _flick() -> Qt.GestureType:
    """Return Qt's gesture of a finger that scrolls, which works for every scroller.

    QScroller.grabGesture would register another one for each area, and neither Qt nor PySide ever gives one
    up: 3 KB for each page that is made anew.
    """
    from PySide6.QtWidgets import QScroller

    app = QApplication.instance()
    assert app
    return QScroller.grabGesture(app, QScroller.ScrollerGestureType.TouchGesture)
