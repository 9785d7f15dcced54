"""A block in the colours of what one can go ahead with, for what is right."""

from PySide6.QtGui import QPaintEvent

from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, painter_for


class GoFrame(Frame):
    """A rounded block, as an outcome's banner is where one can go ahead."""

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block."""
        painter, colours = painter_for(self), look().kind("go")
        fill, edge = look().colour(colours.fill), look().colour(colours.mark)
        box(painter, self.visible_box(), self._radius, fill, edge, 4 if look().high_contrast else 2)
        painter.end()
