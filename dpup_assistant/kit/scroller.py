"""A part of a page that scrolls on its own, up and down only."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from dpup_assistant.kit.qt_numbers import NO_FOCUS, SCROLL_BAR_OFF
from dpup_assistant.kit.scroll_bar import ScrollBar
from dpup_assistant.kit.touch import scroll_by_touch


class Scroller(QScrollArea):
    """Shows a widget that may be higher than its place. It has no ground of its own."""

    def __init__(self, inside: QWidget, ground: str = "page", thumb: str = "edge") -> None:
        """Take the widget, and the roles of what it stands on and of the scroll bar's thumb."""
        super().__init__()
        self.setViewport(QWidget())  # has no ground, and asking for Qt's own would load every kind of widget
        self.viewport().lower()  # first among its children, as it is read
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        self.setVerticalScrollBar(ScrollBar(ground, thumb))
        self.setProperty("focusPolicy", NO_FOCUS)
        self.put(inside)
        scroll_by_touch(self)

    def put(self, inside: QWidget) -> None:
        """Show a widget, which keeps the ground that the scroller stands on."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # setWidget switches it on

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return next to nothing: what does not fit is scrolled to."""
        return QSize(48, 48)
