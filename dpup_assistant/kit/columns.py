"""Three parts of a window beside each other; where it is narrow, the outer ones become tabs of the middle."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.tabs import Tabs

_LEFT, _RIGHT, _MIDDLE = 298, 366, 34 * 16  # px at text size 1; the middle's is the least
_NO_BOUND = (1 << 24) - 1  # px, Qt's own
_LINE = 2  # px between the parts


class Part(NamedTuple):
    """What stands left or right, and the tab that it becomes."""

    id: str
    words: str
    icon: str
    widget: QWidget


class Columns(QWidget):
    """A part at the left, tabs in the middle, a part at the right.

    Signals:
        form_changed(str): `three` parts stand beside each other, `two` (the right one is the last tab), or
            `one` (the left one is the first tab, too).
    """

    form_changed = Signal(str)

    def __init__(self, left: Part, middle: Tabs, right: Part) -> None:
        """Take the parts."""
        super().__init__()
        self.form, self._right_shown = "three", True
        self._left, self._middle, self._right = left, middle, right
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_LINE)
        self._row.addWidget(left.widget)
        self._row.addWidget(middle, 1)
        self._row.addWidget(right.widget)
        look().changed.connect(self._refresh)

    def show_right(self, shown: bool) -> None:
        """Show the part at the right, or give its place to the middle; as a tab it stays."""
        self._right_shown = shown
        if self.form == "three":
            self._right.widget.setVisible(shown)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the form for the new width."""
        super().resizeEvent(event)
        self._refresh()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the line between the parts, and the ground of the part at the right."""
        painter, colour, whole = painter_for(self), look().colour, QRectF(self.rect())
        fill(painter, whole, colour("edge"))
        if self.form != "one":
            fill(painter, QRectF(self._left.widget.geometry()), colour("page"))
        if self.form == "three":
            fill(painter, QRectF(self._right.widget.geometry()), colour("raised"))
        fill(painter, QRectF(self._middle.geometry()), colour("surface"))
        painter.end()

    def _refresh(self) -> None:
        left, right = (look().type_px(width) for width in (_LEFT, _RIGHT))
        room = self.width() - look().type_px(_MIDDLE) - _LINE
        form = "three" if room >= left + right + _LINE else "two" if room >= left else "one"
        if form != self.form:
            self.form = form
            self._fold(self._left, folded=form == "one", at=0)
            self._fold(self._right, folded=form != "three", at=None)
            if form == "three":
                self._right.widget.setVisible(self._right_shown)
            self.form_changed.emit(form)
        if form != "one":
            self._left.widget.setFixedWidth(left)
        if form == "three":
            self._right.widget.setFixedWidth(right)
        self.update()

    def _fold(self, part: Part, *, folded: bool, at: int | None) -> None:
        """Make a part a tab, at a place among them (None: the last), or put it beside the middle again."""
        if folded == (part.id in self._middle.ids()):
            return
        if folded:
            self._row.removeWidget(part.widget)
            part.widget.setMinimumWidth(0)
            part.widget.setMaximumWidth(_NO_BOUND)
            self._middle.add(part.id, part.words, part.icon, part.widget, at)
        else:
            widget = self._middle.take(part.id)
            self._row.insertWidget(-1 if at is None else at, widget)
            widget.show()
