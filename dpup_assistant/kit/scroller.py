"""A part of a page that scrolls on its own, up and down only."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QScroller, QWidget

from dpup_assistant.kit.scroll_bar import ScrollBar


class Scroller(QScrollArea):
    """Shows a widget that may be higher than its place. It has no ground of its own."""

    def __init__(self, inside: QWidget, parent: QWidget | None = None) -> None:
        """Take the widget."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.put(inside)
        QScroller.grabGesture(self.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def put(self, inside: QWidget) -> None:
        """Show a widget, which keeps the ground that the scroller stands on."""
        self.setWidget(inside)
        inside.setAutoFillBackground(False)  # setWidget switches it on

    def minimumSizeHint(self) -> QSize:
        """Return next to nothing: what does not fit is scrolled to."""
        return QSize(48, 48)
