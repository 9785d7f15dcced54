"""The list that opens under a picker."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.paint import painter_for
from dpup_assistant.kit.scroll_bar import ScrollBar

_WIDEST = 24  # em


class PickList(QFrame):
    """The words on offer for a blank; one is picked by mouse, or by arrows and Enter or Space.

    Signals: picked(str); it closes by itself, on Esc without picking.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make it closed and empty."""
        super().__init__(parent, Qt.WindowType.Popup)
        self._rows: list[OptionButton] = []
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(ScrollBar("surface"))
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(4, 4, 4, 4)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        area.setWidget(self._inside)
        self._area = area
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.addWidget(area)

    def open_at(self, place: QPoint, name: str, words: Sequence[str], current: str, room: QRect) -> None:
        """Open at a place (global px) with these words, the current one marked; `room`: where it may lie."""
        self.setAccessibleName(name)
        self._fill(words, current)
        width = min(
            max(row.sizeHint().width() for row in self._rows if not row.isHidden()) + 12, room.width()
        )
        width = min(width, look().type_px(_WIDEST * 16))
        height = min(self._column.heightForWidth(width - 4) + 4, room.height())
        if height == room.height():
            width = min(width + self._area.verticalScrollBar().sizeHint().width(), room.width())
        left = max(room.left(), min(place.x(), room.right() - width))
        top = max(room.top(), min(place.y(), room.bottom() - height))
        self.setGeometry(left, top, width, height)
        self.show()
        row = self._rows[list(words).index(current)] if current in words else self._rows[0]
        row.setFocus()
        self._area.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move between the words, or close."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._focus(0 if event.key() == Qt.Key.Key_Home else len(self._shown()) - 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Let Tab move as the arrows do, so that it never leads out of an open list."""
        self._move(1 if forward else -1)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and border."""
        painter = painter_for(self)
        painter.fillRect(self.rect(), look().colour("primary"))
        painter.fillRect(self.rect().adjusted(2, 2, -2, -2), look().colour("surface"))
        painter.end()

    def _fill(self, words: Sequence[str], current: str) -> None:
        while len(self._rows) < len(words):
            row = OptionButton()
            row.clicked.connect(lambda _checked=False, row=row: self._pick(row.text()))
            self._rows.append(row)
            self._column.insertWidget(len(self._rows) - 1, row)
        for row, text in zip(self._rows, words, strict=False):
            row.set_option(text)
            row.set_picked(text == current)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(words))

    def _pick(self, text: str) -> None:
        self.close()
        self.picked.emit(text)

    def _shown(self) -> list[OptionButton]:
        return [row for row in self._rows if not row.isHidden()]

    def _move(self, steps: int) -> None:
        rows = self._shown()
        place = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        self._focus(min(max(place + steps, 0), len(rows) - 1))

    def _focus(self, place: int) -> None:
        row = self._shown()[place]
        row.setFocus()
        self._area.ensureWidgetVisible(row)
