"""A scroll bar that is seen: a thumb in the colour of borders, no arrows, nothing that fades."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, painter_for

_WIDTH = 16  # px


class ScrollBar(QScrollBar):
    """An upright scroll bar."""

    def __init__(self, ground: str = "page", thumb: str = "edge") -> None:
        """Take the roles of what it stands on and of its thumb."""
        super().__init__(Qt.Orientation.Vertical)
        self._ground, self._thumb = ground, thumb
        look().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return its width; the height is its place's."""
        return QSize(_WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and thumb."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = painter_for(self)
        painter.fillRect(self.rect(), look().colour(self._ground))
        if self.maximum() > self.minimum():
            box(painter, QRectF(thumb).adjusted(1, 2, -3, -2), 6, look().colour(self._thumb))
        painter.end()
