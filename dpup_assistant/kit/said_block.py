"""The two kinds of text, told apart in words: what is said, and what is for the worker only."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dpup_assistant.kit.frames import PAD, Divider, Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for

_STRIP = 52  # px, the least height of the strip


class SayBlock(Frame):
    """What is read out: a white block under a coloured strip.

    On the strip stand the title, the reading time and, added to `strip` by the page, a main button of the
    kind `strip`. The words go into `body`.
    """

    def __init__(
        self, title: str = "", icon: str = "message-square-quote", parent: QWidget | None = None
    ) -> None:
        """Take the words on the strip and an icon's name."""
        super().__init__("surface", "primary", gap=0, margins=(0, 0, 0, 0), parent=parent)
        self.title = Text(title, "block", icon=icon, icon_size=24)
        self.time = Text("", "body", icon="clock", icon_size=18)
        for label in (self.title, self.time):
            label.set_colour("on_head")
        self._head, inside = QWidget(), QWidget()
        outer, self.body = self.body, Column(inside, 6, (PAD + 2, 12, PAD, 18))
        strip = Column(self._head, 0, (PAD, 4, 12, 4))
        self.strip = Flow(gap=16, last_right=True)
        strip.addStretch()
        strip.addLayout(self.strip)
        strip.addStretch()
        self.strip.addWidget(self.title)
        self.strip.addWidget(self.time)
        self.time.hide()
        outer.addWidget(self._head)
        outer.addWidget(inside)
        look().changed.connect(self._measure)
        self._measure()

    def set_title(self, title: str, icon: str | None = None) -> None:
        """Take other words for the strip, and another icon."""
        self.title.setText(title)
        if icon:
            self.title.set_icon(icon)

    def set_time(self, words: str) -> None:
        """Show how long reading takes, in words; "" shows nothing."""
        self.time.setText(words)
        self.time.setVisible(bool(words))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block and its strip."""
        super().paintEvent(event)
        painter = painter_for(self)
        inner = self.visible_box().adjusted(2, 2, -2, -2)
        rim = QPainterPath()
        rim.addRoundedRect(inner, 10, 10)
        painter.setClipPath(rim)
        fill(painter, QRectF(inner.left(), 0, inner.width(), self._head.height()), look().colour("head"))
        painter.end()

    def _measure(self) -> None:
        self._head.setMinimumHeight(look().space(_STRIP))


class OnlyYouBlock(Frame):
    """What is for the worker only: a sunk block with a dashed border, named so in words. Goes into `body`."""

    def __init__(
        self, title: str = "", icon: str = "message-square-off", parent: QWidget | None = None
    ) -> None:
        """Take the words at its top and an icon's name."""
        super().__init__("raised", "edge", dashed=True, gap=12, margins=(PAD, 14, PAD, 18), parent=parent)
        self.title = Text(title, "side", icon=icon, icon_size=24, balanced=True)
        self.body.addWidget(self.title)
        self.body.addWidget(Divider(strong=True))

    def set_title(self, title: str) -> None:
        """Take other words for its top."""
        self.title.setText(title)


class Section(QWidget):
    """A titled part of a block: icon and title, and under it what is added, hanging under the title."""

    def __init__(self, title: str, icon: str, parent: QWidget | None = None) -> None:
        """Take the title and an icon's name."""
        super().__init__(parent)
        self.title = Text(title, "strong", icon=icon)
        self.body = Column(self, 6)
        self.body.addWidget(self.title)
        self._indented: list[QVBoxLayout] = []
        look().changed.connect(self._measure)

    def add(self, widget: QWidget) -> None:
        """Add something that stands in, under the title. Lists hang by themselves: they go into `body`."""
        indented = QVBoxLayout()  # not a Column, which would take its own margins again with another look
        self._indented.append(indented)
        indented.addWidget(widget)
        self.body.addLayout(indented)
        self._measure()

    def _measure(self) -> None:
        for layout in self._indented:
            layout.setContentsMargins(look().type_px(20) + look().space(10), 0, 0, 0)
