"""The top of an outcome: its kind by word, icon and colour, and what to do in one line."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.output.kind_icons import KIND_ICONS

_TILE, _ICON = 68, 44  # px
_NARROW = 20  # em


class _Tile(QWidget):
    """The icon of a kind on its colour."""

    def __init__(self) -> None:
        super().__init__()
        self.kind = "go"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the tile."""
        return QSize(look().space(_TILE), look().space(_TILE))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint tile and icon."""
        painter, colours = painter_for(self), look().kind(self.kind)
        box(painter, QRectF(self.rect()), 8, look().colour(colours.mark))
        icon = look().space(_ICON)
        left = (self.width() - icon) / 2
        draw_icon(painter, KIND_ICONS[self.kind], colours.on, icon, left, left)
        painter.end()


class Banner(QWidget):
    """The banner of an outcome. Its title is the page's heading."""

    def __init__(
        self, kind: str = "go", kind_label: str = "", title: str = "", parent: QWidget | None = None
    ) -> None:
        """Take the kind (urgent, must, go, go_if, check, stop), its words and the outcome's title."""
        super().__init__(parent)
        self._kind = kind
        self._tile, self._label, self.heading = _Tile(), Text(role="kind"), Heading()
        words = Column(gap=2)
        words.addStretch()
        words.addWidget(self._label)
        words.addWidget(self.heading)
        words.addStretch()
        self._row = Row(self, 15, (21, 16, 21, 16))
        self._row.addWidget(self._tile)
        self._row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().changed.connect(self._restyle)
        self.set_outcome(kind, kind_label, title)

    def set_outcome(self, kind: str, kind_label: str, title: str) -> None:
        """Show another outcome."""
        self._kind = self._tile.kind = kind
        self._label.setText(kind_label)
        self.heading.setText(title)
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the tile above the words where the two have no room beside each other."""
        narrow = self.width() < look().type_px(_NARROW * 16)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block."""
        paint_kind(self, QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0), self._kind)

    def _restyle(self) -> None:
        ink = look().kind(self._kind).ink
        self._label.set_colour(ink)
        self.heading.set_colour(ink)
        self._tile.updateGeometry()
        self._tile.update()
        self.update()


def paint_kind(widget: QWidget, rect: QRectF, kind: str) -> None:
    """Paint a block in the colours of a kind of outcome."""
    painter, colours = painter_for(widget), look().kind(kind)
    edge = look().colour(colours.fill if kind == "urgent" else colours.mark)
    box(painter, rect, 12, look().colour(colours.fill), edge, 4 if look().high_contrast else 2)
    painter.end()
