"""What a decision came to in a story: its title, and the outcome by word, icon and colour."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for
from dpup_assistant.output import labels
from dpup_assistant.output.kind_icons import KIND_ICONS


class CameOut(QWidget):
    """A small banner of an outcome inside a page."""

    def __init__(self, tree_title: str, outcome: Outcome) -> None:
        """Take the title of the tree, and the outcome."""
        super().__init__()
        self._kind = outcome.kind
        kind = self.tr(labels.KINDS[outcome.kind])
        self._labels = (
            Text(self.tr("The decision: {tree}").format(tree=tree_title), "small_text"),
            Text(kind, "kind", icon=KIND_ICONS[outcome.kind], icon_size=24),
            Text(outcome.title, "card"),
        )
        column = Column(self, 4, (20, 12, 20, 14))
        for label in self._labels:
            column.addWidget(label)
        look().changed.connect(self._restyle)
        self._restyle()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the block in the colours of its kind."""
        painter, colours = painter_for(self), look().kind(self._kind)
        edge = colours.fill if self._kind == "urgent" else colours.mark
        rect = QRectF(self.rect()).adjusted(CLEAR, 0, -CLEAR, 0)
        width = 4 if look().high_contrast else 2
        box(painter, rect, 12, look().colour(colours.fill), look().colour(edge), width)
        painter.end()

    def _restyle(self) -> None:
        for label in self._labels:
            label.set_colour(look().kind(self._kind).ink)
        self.update()
