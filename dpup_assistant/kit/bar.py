"""A bar of buttons under a page. They stand in groups, and go on in the next row where the width ends."""

from itertools import groupby

from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget, QWidgetItem

from dpup_assistant.kit.layouts import Column, Flow, FlowRow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for


class Bar(QWidget):
    """Shows groups of widgets, as far apart as there is room; the last group ends at the right.

    Signals:
        changed: what stands on it has changed, and so may its height for its width.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._flow = Groups()
        column = Column(self, 0, (15, 9, 15, 7))
        column.addLayout(self._flow)
        look().have_follow(self)

    def add_group(self, *widgets: QWidget) -> None:
        """Add widgets that stand together, right of those that are there."""
        self._flow.add_group(*widgets)

    def event(self, event: QEvent) -> bool:
        """Tell when what stands on it has changed, so that its rows may be others."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return done

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground and the line above it."""
        painter, ground = painter_for(self), QRectF(self.rect())
        fill(painter, ground, look().colour("raised"))
        ground.setHeight(2)
        fill(painter, ground, look().colour("edge"))
        painter.end()


class Groups(Flow):
    """A flow that leaves its spare room between groups."""

    def __init__(self, gap: int = 12) -> None:
        """Take px between two visible boxes of a group, at text size 1."""
        super().__init__(gap=gap)
        self._groups: list[tuple[QWidget, ...]] = []

    def add_group(self, *widgets: QWidget) -> None:
        """Add widgets that stand together, right of those that are there."""
        self._groups.append(widgets)
        for widget in widgets:
            self.addWidget(widget)

    def _rows(self, room: int, gap: int) -> list[FlowRow]:
        """Return the rows. A group that fits in one row is not parted."""
        rows: list[FlowRow] = [[]]
        for _, together in groupby(self._measured(room), lambda one: self._group_of(one[0])):
            group = list(together)
            parts = [group] if _width(group, gap) <= room else [[one] for one in group]
            for part in parts:
                if rows[-1] and _width([*rows[-1], *part], gap) > room:
                    rows.append([])
                rows[-1] += part
        return rows

    def _lefts(self, row: FlowRow, room: int, gap: int, *, alone: bool) -> list[int]:
        groups = [self._group_of(item) for item, _, _ in row]
        before = [-1 if groups[0] == len(self._groups) - 1 else groups[0], *groups]
        begins = [group != last for group, last in zip(groups, before, strict=False)]
        spare = (room - _width(row, gap)) // max(1, sum(begins))
        lefts, left = list[int](), 0
        for (_, width, _), begin in zip(row, begins, strict=True):
            left += spare if begin else 0
            lefts.append(left)
            left += width + gap
        return lefts

    def _group_of(self, item: QWidgetItem) -> int:
        return next(place for place, group in enumerate(self._groups) if item.widget() in group)


def _width(row: FlowRow, gap: int) -> int:
    """Return how wide a row is in px."""
    return sum(width for _, width, _ in row) + gap * (len(row) - 1)
