"""Layouts whose gaps grow with the text size, and one whose row wraps."""

from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QVBoxLayout, QWidget, QWidgetItem

from dpup_assistant.kit.laid_out import laid_out
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR

FlowRow = list[tuple[QWidgetItem, int, int]]  # items, each with its width and height in px
Margins = tuple[int, int, int, int]  # left, top, right, bottom in px at text size 1
_NONE = (0, 0, 0, 0)
_ROUNDS = 3  # a change climbs from the inner layouts to the page, whose new size then comes down to them
_NO_BOUND = (1 << 19) - 1  # px, the most that Qt reckons with in layouts


def settle() -> None:
    """Lay out now all that was changed. Else Qt paints a page half laid out, and then a second time."""
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def control_gap(gap: int) -> int:
    """Return the spacing in px that leaves `gap` px (at text size 1) between two controls' visible boxes."""
    return max(look().space(gap) - 2 * CLEAR, 0)


class Column(QVBoxLayout):
    """Things below each other. `gap` is px at text size 1; with `controls`, between visible boxes."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 0, margins: Margins = _NONE, controls: bool = False
    ) -> None:
        """Lay out the children of `parent`, or be put into another layout."""
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins, self._controls = gap, margins, controls
        look().changed.connect(self.refresh)
        self.refresh()

    def setSpacing(self, spacing: int, /) -> None:  # noqa: N802 - Qt's name
        """Take another gap, in px at text size 1."""
        self._gap = spacing
        self.refresh()

    def refresh(self) -> None:
        """Measure the gaps afresh."""
        super().setSpacing(control_gap(self._gap) if self._controls else look().space(self._gap))
        self.setContentsMargins(*(look().space(px) for px in self._margins))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the width that it has, once it has one.

        A column is as wide as its place. Qt asks it for its height at the width of its hint; at a width of
        its own, every text in it would be measured a second time, and again in each column round it.
        """
        width = self.geometry().width()
        return QSize(width, 1) if width > 0 and self.hasHeightForWidth() else super().sizeHint()


class Row(QHBoxLayout):
    """Things beside each other. `gap` is px at text size 1; with `controls`, between visible boxes."""

    def __init__(
        self, parent: QWidget | None = None, gap: int = 0, margins: Margins = _NONE, controls: bool = False
    ) -> None:
        """Lay out the children of `parent`, or be put into another layout."""
        super().__init__()
        if parent is not None:
            parent.setLayout(self)
        self._gap, self._margins, self._controls = gap, margins, controls
        look().changed.connect(self.refresh)
        self.refresh()

    def setSpacing(self, spacing: int, /) -> None:  # noqa: N802 - Qt's name
        """Take another gap, in px at text size 1."""
        self._gap = spacing
        self.refresh()

    def refresh(self) -> None:
        """Measure the gaps afresh."""
        super().setSpacing(control_gap(self._gap) if self._controls else look().space(self._gap))
        self.setContentsMargins(*(look().space(px) for px in self._margins))


class Flow(QHBoxLayout):
    """Controls in a row that goes on in the next row where the width ends.

    With `last_right` a button that is the last one stands at the right end, while all fit in one row.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 10, last_right: bool = False) -> None:
        """Lay out the children of `parent`; `gap` is px between visible boxes at text size 1."""
        super().__init__()
        self._items: list[QWidgetItem] | None = None
        self._heights: dict[int, int] = {}
        self._gap, self._last_right = gap, last_right
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        look().changed.connect(self.invalidate)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that rows wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        if width not in self._heights:  # asked many times over
            self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return self._heights[width]

    def invalidate(self) -> None:
        """Measure afresh, after something in it has changed."""
        self._items = None
        self._heights.clear()
        super().invalidate()

    def minimumHeightForWidth(self, width: int, /) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px: nothing shrinks."""
        return self.heightForWidth(width)

    def setGeometry(self, rect: QRect, /) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        QLayout.setGeometry(self, rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which all stand in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = control_gap(self._gap) * max(len(sizes) - 1, 0)
        height = max((size.height() for size in sizes), default=0)
        return QSize(sum(size.width() for size in sizes) + gaps, height)

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the widest item where each has a row of its own."""
        sizes = [item.minimumSize() for item in self._shown()]
        width = max((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def maximumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return that there is no greatest size."""
        return QSize(_NO_BOUND, _NO_BOUND)

    def _shown(self) -> list[QWidgetItem]:
        """Return what measures and places each widget that is shown."""
        if self._items is None:
            self._items = [QWidgetItem(each) for each in laid_out(self) if isinstance(each, QWidget)]
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        """Place the items in rows as wide as `rect`. Return the height in px."""
        top, gap = 0, control_gap(self._gap)
        rows = self._rows(rect.width(), gap)
        for row in rows:
            height = max(item_height for _, _, item_height in row)
            lefts = self._lefts(row, rect.width(), gap, alone=len(rows) == 1)
            for (item, width, item_height), left in zip(row, lefts, strict=True):
                if move:
                    at = rect.topLeft() + QPoint(left, top + (height - item_height) // 2)
                    item.setGeometry(QRect(at, QSize(width, item_height)))
            top += height + gap
        return max(top - gap, 0)

    def _lefts(self, row: FlowRow, room: int, gap: int, *, alone: bool) -> list[int]:
        """Return where each item of a row begins, in px from the left. `alone`: it is the only row."""
        lefts = [0, *accumulate(width + gap for _, width, _ in row[:-1])]
        item, width, _ = row[-1]
        if self._last_right and alone and len(row) > 1 and isinstance(item.widget(), QAbstractButton):
            lefts[-1] = room - width
        return lefts

    def _rows(self, room: int, gap: int) -> list[FlowRow]:
        """Return the rows."""
        rows: list[FlowRow] = []
        left = room + 1
        for one in self._measured(room):
            if not rows or left + one[1] > room:
                rows.append([])
                left = 0
            rows[-1].append(one)
            left += one[1] + gap
        return rows

    def _measured(self, room: int) -> FlowRow:
        """Return all that is shown, each as wide as it wants to be, up to `room` px."""
        measured: FlowRow = []
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            measured.append((item, width, height))
        return measured
