"""The rows of an outline as Qt's view of them wants: two levels, each row named for screen readers."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from dpup_assistant.kit.outline_row import OutlineRow

ROW = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class OutlineModel(QAbstractItemModel):
    """Holds the rows. A row inside another has the number of that row, from 1, as its internal id."""

    def __init__(self, parent: QObject) -> None:
        """Begin with no rows."""
        super().__init__(parent)
        self.rows: tuple[OutlineRow, ...] = ()

    def has_same(self, rows: Sequence[OutlineRow]) -> bool:
        """Return whether rows stand for the same things as those that it holds."""
        return len(rows) == len(self.rows) and all(
            was is now or _keys(was) == _keys(now) for was, now in zip(self.rows, rows, strict=True)
        )

    def set_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Take rows that stand for other things: the view begins anew."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def update(self, rows: Sequence[OutlineRow]) -> None:
        """Take rows that stand for the same things: only what they tell may be another."""
        before, self.rows = self.rows, tuple(rows)
        for place, (was, now) in enumerate(zip(before, rows, strict=True)):
            if was is not now and was != now:
                index = self.index(place, 0)
                self.dataChanged.emit(index, index)
                last = len(now.inside) - 1
                if last >= 0 and was.inside != now.inside:
                    self.dataChanged.emit(self.index(0, 0, index), self.index(last, 0, index))

    def row_at(self, index: _Index) -> OutlineRow | None:
        """Return the row of an index."""
        if not index.isValid():
            return None
        owner = index.internalId()
        return self.rows[owner - 1].inside[index.row()] if owner else self.rows[index.row()]

    def find(self, key: Hashable) -> QModelIndex:
        """Return the index of the row that stands for something, or one that is not valid."""
        for place, row in enumerate(self.rows):
            if row.key == key:
                return self.index(place, 0)
        for place, row in enumerate(self.rows):
            for inner, each in enumerate(row.inside):
                if each.key == key:
                    return self.index(inner, 0, self.index(place, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: _Index = _NOWHERE) -> QModelIndex:
        """Return the index of a row."""
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: _Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]  # Qt has two of them
        """Return the index of the row that an index is inside of."""
        owner = index.internalId() if index.isValid() else 0
        return self.createIndex(owner - 1, 0, 0) if owner else QModelIndex()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return how many rows are inside a row, or at the top."""
        if not parent.isValid():
            return len(self.rows)
        return 0 if parent.internalId() else len(self.rows[parent.row()].inside)

    def columnCount(self, _parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Return 1."""
        return 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that a row can be chosen, unless it is a heading."""
        row = self.row_at(index)
        if row is None or row.is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row is, says, or tells a screen reader."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        return row.name if role == Qt.ItemDataRole.AccessibleTextRole else None


def _keys(row: OutlineRow) -> list[Hashable]:
    return [row.key, *(each.key for each in row.inside)]
