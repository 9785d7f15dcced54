"""Blocks of a page, painted in the roles of the theme."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.layouts import Column, Margins
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, fill, painter_for

PAD = 22  # px from a block's visible edge to the words in it


class Frame(QWidget):
    """A rounded block. What stands in it goes into `body`."""

    def __init__(
        self,
        fill: str = "surface",
        edge: str | None = None,
        *,
        width: int = 2,
        radius: int = 12,
        dashed: bool = False,
        gap: int = 8,
        margins: Margins = (PAD, 14, PAD, 16),
        parent: QWidget | None = None,
    ) -> None:
        """Take the roles of fill and edge; with no edge one is painted in high contrast alone."""
        super().__init__(parent)
        self._fill, self._edge, self._width = fill, edge, width
        self._radius, self._dashed = radius, dashed
        self.body = Column(self, gap, margins)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().have_follow(self)

    def visible_box(self) -> QRectF:
        """Return what is painted: the widget without what is kept clear at its sides."""
        return QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block."""
        painter, colour = painter_for(self), look().colour
        edge = self._edge or ("edge" if look().high_contrast else None)
        edge_colour = colour(edge) if edge else None
        box(
            painter,
            self.visible_box(),
            self._radius,
            colour(self._fill),
            edge_colour,
            self._width,
            self._dashed,
        )
        painter.end()


class SideBlock(Frame):
    """A sunk block for what stands beside the page, such as why we ask."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__("raised", parent=parent)


class Divider(QWidget):
    """A thin line between two things. `strong` makes it as dark as a control's border."""

    def __init__(self, strong: bool = False, parent: QWidget | None = None) -> None:
        """Make a line of 1 px."""
        super().__init__(parent)
        self._role = "edge" if strong else "line"
        self.setFixedHeight(1)
        look().have_follow(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line."""
        painter = painter_for(self)
        rect = QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        fill(painter, rect, look().colour(self._role))
        painter.end()
