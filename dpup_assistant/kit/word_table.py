"""Words or numbers in rows and columns; where there is no room beside each other, each row becomes a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from dpup_assistant.kit.frames import Divider
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import control_gap
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.wrapped import Wrapped

_COLUMN = 9  # em of body type: in less, longer words break too often to be read across
_GAP = 20  # px between columns


class WordTable(QWidget):
    """A table. The first cell of a row says what the row is about.

    A screen reader hears the heading of its column before each cell.
    """

    def __init__(self, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Take the heading of each column, and the cells of each row, as many as there are columns."""
        super().__init__()
        self._columns, self._rows = columns, rows
        self._head = [Text(column, "strong") for column in columns]
        self._cells = [
            [Text(role="body" if place else "strong") for place, _ in enumerate(row)] for row in rows
        ]
        self._lines = [Divider(strong=not place) for place, _ in enumerate(rows)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._stacked: bool | None = None
        look().changed.connect(self._refresh)
        self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the form for the new width."""
        super().resizeEvent(event)
        self._refresh()

    def _refresh(self) -> None:
        self._grid.setHorizontalSpacing(control_gap(_GAP))
        self._grid.setVerticalSpacing(look().space(6))
        stacked = self.width() < self._needed()
        if stacked != self._stacked:
            self._stacked = stacked
            self._lay_out()  # first: what is shown without a parent is a window of its own
            self._fill()

    def _needed(self) -> int:
        """Return the width in px from which on it is read across: numbers need less of it than words."""
        most = _COLUMN * look().type_px(16)
        columns = zip(self._columns, *self._rows, strict=True)
        widest = (max(Wrapped("strong", cell).natural_width() for cell in column) for column in columns)
        gaps = (len(self._columns) - 1) * control_gap(_GAP)
        return sum(min(width + 2 * CLEAR, most) for width in widest) + gaps

    def _fill(self) -> None:
        """Give each cell its words, with its column's where no heading stands over it."""
        for labels, row in zip(self._cells, self._rows, strict=True):
            for place, (label, column, cell) in enumerate(zip(labels, self._columns, row, strict=True)):
                named = f"{column}: {cell}"
                label.setText(named if self._stacked and place else cell)
                label.setAccessibleName(named if place else cell)
        for label in self._head:
            label.setVisible(not self._stacked)

    def _lay_out(self) -> None:
        for place, label in enumerate(self._head):
            self._grid.addWidget(label, 0, place)
            self._grid.setColumnStretch(place, 0 if self._stacked and place else 1)
        at = 1
        for line, labels in zip(self._lines, self._cells, strict=True):
            self._grid.addWidget(line, at, 0, 1, 1 if self._stacked else len(self._columns))
            for place, label in enumerate(labels):
                row, column = (at + 1 + place, 0) if self._stacked else (at + 1, place)
                self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            at += 1 + (len(labels) if self._stacked else 1)
