"""Layouts whose gaps grow with the text size, and one whose row wraps."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR

Margins = tuple[int, int, int, int]  # left, top, right, bottom in px at text size 1
_NONE = (0, 0, 0, 0)


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


class Flow(QLayout):
    """Controls in a row that goes on in the next row where the width ends.

    With `last_right` a button that is the last one stands at the right end, while all fit in one row.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 10, last_right: bool = False) -> None:
        """Lay out the children of `parent`; `gap` is px between visible boxes at text size 1."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap, self._last_right = gap, last_right
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        look().changed.connect(self.invalidate)

    def addItem(self, item: QLayoutItem, /) -> None:  # noqa: N802 - Qt's name
        """Take an item."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Return an item, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:  # noqa: N802 - Qt's name
        """Give an item away, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 - Qt's name
        """Return that spare room is of no use."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that rows wrap."""
        return True

    def heightForWidth(self, width: int, /) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:  # noqa: N802 - Qt's name
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which all stand in one row."""
        sizes = [item.sizeHint() for item in self._shown()]
        gaps = control_gap(self._gap) * max(len(sizes) - 1, 0)
        return QSize(
            sum(size.width() for size in sizes) + gaps, max((size.height() for size in sizes), default=0)
        )

    def minimumSize(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of the widest item where each has a row of its own."""
        sizes = [item.minimumSize() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0),
            max((size.height() for size in sizes), default=0),
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        """Place the items in rows as wide as `rect`. Return the height in px."""
        top, gap = 0, control_gap(self._gap)
        rows = self._rows(rect.width(), gap)
        for row in rows:
            left, height = 0, max(item_height for _, _, item_height in row)
            for item, width, item_height in row:
                if len(rows) == 1 and len(row) > 1 and item is row[-1][0] and self._stands_right(item):
                    left = rect.width() - width
                if move:
                    at = rect.topLeft() + QPoint(left, top + (height - item_height) // 2)
                    item.setGeometry(QRect(at, QSize(width, item_height)))
                left += width + gap
            top += height + gap
        return max(top - gap, 0)

    def _stands_right(self, item: QLayoutItem) -> bool:
        return self._last_right and isinstance(item.widget(), QAbstractButton)

    def _rows(self, room: int, gap: int) -> list[list[tuple[QLayoutItem, int, int]]]:
        """Return the rows: each item with its width and height in px."""
        rows: list[list[tuple[QLayoutItem, int, int]]] = []
        left = room + 1
        for item in self._shown():
            width = min(item.sizeHint().width(), room)
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if not rows or left + width > room:
                rows.append([])
                left = 0
            rows[-1].append((item, width, height))
            left += width + gap
        return rows
