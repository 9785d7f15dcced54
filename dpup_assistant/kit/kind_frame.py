"""A block in the colours of a kind of outcome."""

from PySide6.QtGui import QPaintEvent

from dpup_assistant.kit.banner import paint_kind
from dpup_assistant.kit.frames import PAD, Frame
from dpup_assistant.kit.layouts import Margins


class KindFrame(Frame):
    """A rounded block, as an outcome's banner is. What stands in it goes into `body`."""

    def __init__(self, kind: str, *, gap: int = 8, margins: Margins = (PAD, 14, PAD, 16)) -> None:
        """Take the kind: urgent, must, go, go_if, check or stop."""
        super().__init__(gap=gap, margins=margins)
        self.kind = kind

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block."""
        paint_kind(self, self.visible_box(), self.kind)
