"""The list that opens under a picker."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.options import OptionButton
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.kit.qt_numbers import (
    KEY_BACKTAB,
    KEY_DOWN,
    KEY_END,
    KEY_ESCAPE,
    KEY_HOME,
    KEY_TAB,
    KEY_UP,
    NO_FOCUS,
    SCROLL_BAR_OFF,
)
from dpup_assistant.kit.scroll_bar import ScrollBar

_WIDEST = 24  # em
_AWAY = 8  # px, from the edges of the screen


class PickList(QFrame):
    """The words on offer for a blank; one is picked by mouse, or by arrows and Enter or Space.

    Signals: picked(str); it closes by itself, on Esc without picking.
    """

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Make it closed and empty."""
        from PySide6.QtCore import Qt  # slow to load, see qt_numbers; a list opens long after the first page

        super().__init__(parent, Qt.WindowType.Popup)
        self._rows: list[OptionButton] = []
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setProperty("horizontalScrollBarPolicy", SCROLL_BAR_OFF)
        area.setVerticalScrollBar(ScrollBar("surface"))
        area.setProperty("focusPolicy", NO_FOCUS)
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
        room = room.adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY)
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
        steps = {KEY_DOWN: 1, KEY_UP: -1, KEY_TAB: 1, KEY_BACKTAB: -1}
        if event.key() == KEY_ESCAPE:
            self.close()
        elif event.key() in steps:
            self._move(steps[event.key()])
        elif event.key() in (KEY_HOME, KEY_END):
            self._focus(0 if event.key() == KEY_HOME else len(self._shown()) - 1)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Let Tab move as the arrows do, so that it never leads out of an open list."""
        self._move(1 if forward else -1)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and border."""
        painter = painter_for(self)
        fill(painter, QRectF(self.rect()), look().colour("primary"))
        fill(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), look().colour("surface"))
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
