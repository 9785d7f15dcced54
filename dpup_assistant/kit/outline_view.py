"""An outline: rows that open to the rows inside them, by mouse and by keyboard."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from dpup_assistant.kit.look import look
from dpup_assistant.kit.outline_model import OutlineModel
from dpup_assistant.kit.outline_paint import CHEVRON, OutlinePaint
from dpup_assistant.kit.outline_row import OutlineRow
from dpup_assistant.kit.scroll_bar import ScrollBar

_MANY = 400  # rows; more are scrolled row by row, so that not each of them is measured
_Index = QModelIndex | QPersistentModelIndex


class OutlineView(QTreeView):
    """Shows rows. Up and Down, Home and End go through them, Right and Left open and close, letters look.

    Signals:
        chosen(object): the key of the row that was clicked, or on which Enter was pressed.
        key_pressed(object, object): the key of the row that has the keyboard, and the QKeyEvent; whoever
            does something with that accepts it.
    """

    chosen = Signal(object)
    key_pressed = Signal(object, object)

    def __init__(self, name: str) -> None:
        """Take its name for screen readers."""
        super().__init__()
        self._model, self._delegate = OutlineModel(self), _Delegate(self)
        self._selected: Hashable = None
        self._is_awaited = False
        self.setAccessibleName(name)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setWordWrap(True)
        self.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        look().changed.connect(self._refresh)

    def show_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show rows. What was open stays open, and what had the keyboard keeps it, as far as it is there."""
        if self._model.has_same(rows):
            self._model.update(rows)
            return
        opened = [row.key for place, row in enumerate(self._model.rows) if self.isExpanded(self._at(place))]
        current, scrolled = self.current_key(), self.verticalScrollBar().value()
        mode, most = QAbstractItemView.ScrollMode, max(len(rows), len(self._model.rows))
        if most > _MANY:  # or else all rows that go would be measured once more
            self.setVerticalScrollMode(mode.ScrollPerItem)
        self._model.set_rows(rows)
        if len(rows) <= _MANY:
            self.setVerticalScrollMode(mode.ScrollPerPixel)
        for key in opened:
            self.setExpanded(self._model.find(key), True)
        index = self._model.find(current)
        self.setCurrentIndex(index if index.isValid() else self._model.find(self._selected))
        self.verticalScrollBar().setValue(scrolled)

    def set_selected(self, key: Hashable) -> None:
        """Mark the row that stands for something as selected, open it, and scroll to it."""
        is_new = key != self._selected or self._is_awaited
        before, self._selected = self._selected, key
        index = self._model.find(key)
        for row in (self._model.find(before), index) if is_new else ():
            if row.isValid():  # it is measured afresh: bold words may take more lines
                self.dataChanged(row, row)
        self._is_awaited = not index.isValid()  # such as a part that is still to be read
        if self._is_awaited:
            self.viewport().update()
            return
        if is_new or self.current_key() is None:
            self.setCurrentIndex(index)
            self.setExpanded(index, True)
            last = self._model.index(self._model.rowCount(index) - 1, 0, index)
            for seen in (last, index):  # what is inside it, too, as far as there is room
                if seen.row() >= 0:
                    self.scrollTo(seen)

    def is_selected(self, row: OutlineRow) -> bool:
        """Return whether a row is marked as selected."""
        return row.key == self._selected

    def current_key(self) -> Hashable:
        """Return what the row that has the keyboard stands for; None where none has it."""
        row = self._model.row_at(self.currentIndex())
        return row.key if row else None

    def names(self) -> list[str]:
        """Return what each row that is shown tells, from top to bottom."""
        names, index = list[str](), self._at(0)
        while index.isValid():
            row = self._model.row_at(index)
            names += [row.name] if row else []
            index = self.indexBelow(index)
        return names

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose on Enter; offer every key to whoever shows the rows; else move as trees do."""
        key = self.current_key()
        if key is not None:
            event.ignore()
            self.key_pressed.emit(key, event)
            if event.isAccepted():
                return
            event.accept()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        elif event.key() == Qt.Key.Key_Left and self.currentIndex().parent().isValid():
            self.setCurrentIndex(self.currentIndex().parent())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open or close a row at its chevron, choose it anywhere else."""
        index = self.indexAt(event.position().toPoint())
        row = self._model.row_at(index)
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self.setCurrentIndex(index)
        if row.inside and event.position().x() < CHEVRON:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self._choose(index)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the words afresh."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def drawBranches(self, _painter: QPainter, _rect: QRect, _index: _Index) -> None:  # noqa: N802 - Qt's name
        """Paint nothing: a row paints its own chevron."""

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row_at(index)
        if row and not row.is_heading:
            self.chosen.emit(row.key)

    def _at(self, place: int) -> QModelIndex:
        return self._model.index(place, 0) if place < len(self._model.rows) else QModelIndex()

    def _refresh(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _Delegate(QStyledItemDelegate):
    """Measures and paints the rows."""

    def __init__(self, view: OutlineView) -> None:
        super().__init__(view)
        self._view, self._paint = view, OutlinePaint()

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        row, width = self._row(index), self._view.viewport().width()
        inside, selected = index.parent().isValid(), self._view.is_selected(row)
        return QSize(width, self._paint.height(row, width, inside=inside, selected=selected))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, view = self._row(index), self._view
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint.paint(
            painter,
            QRectF(option.rect),
            row,
            inside=index.parent().isValid(),
            open=view.isExpanded(index),
            selected=view.is_selected(row),
            focused=view.hasFocus() and view.currentIndex() == index,
        )
        painter.restore()

    def _row(self, index: _Index) -> OutlineRow:
        row = self._view._model.row_at(index)
        assert row
        return row
