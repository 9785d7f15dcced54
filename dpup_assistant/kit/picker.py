"""A blank of the script: a button in the line that opens the words on offer."""

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.pick_list import PickList
from dpup_assistant.kit.qt_numbers import KEY_DOWN, KEY_UP
from dpup_assistant.kit.type_table import SCRIPT_LINE
from dpup_assistant.kit.wrapped import Wrapped

_PAD, _CHEVRON, _GAP = 11, 18, 6  # px


def pill_height(role: str) -> int:
    """Return the height in px of a picker's visible box in a paragraph of a role."""
    return max(SCRIPT_LINE - 8, round(look().pitch(role)) + 6)


class Picker(Control):
    """Shows the words picked for a blank. Signals: picked(str, str), the blank's id and the words."""

    picked = Signal(str, str)

    def __init__(self, role: str, parent: QWidget) -> None:
        """Take the role of the paragraph's type."""
        super().__init__(parent)
        self._role = role
        self._words = Wrapped(role)
        self._blank, self._label = "", ""
        self._options: tuple[str, ...] = ()
        self._list: PickList | None = None
        self.clicked.connect(self._open)

    def set_blank(self, blank: str, label: str, text: str, options: tuple[str, ...]) -> None:
        """Take a blank's id, what it is, the words picked and those on offer."""
        self._blank, self._label, self._options = blank, label, options
        self._words.set(self._role, text)
        self.setAccessibleName(f"{label}: {text}")
        self.refresh()

    def text(self) -> str:
        """Return the words picked."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which the words stand on one line."""
        return self._words.natural_width() + self._beside_words()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        words = self._words.height(max(width - self._beside_words(), 1))
        return max(pill_height(self._role), words + 6)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the pill, its words and a chevron."""
        colour = look().colour
        fill, ink = ("primary", "on_primary") if self.isDown() else ("soft", "text")
        mark = "on_primary" if self.isDown() else "primary"
        draw_box(painter, box, self.radius, colour(fill), colour("primary"), 3 if self.underMouse() else 2)
        room = max(round(box.width()) - self._beside_words(), 1)
        left, middle = box.left() + look().space(_PAD), box.center().y()
        self._words.draw(painter, left, middle - self._words.height(room) / 2, room, colour(ink))
        chevron = look().type_px(_CHEVRON)
        at = box.right() - look().space(_PAD) + 2 - chevron
        draw_icon(painter, "chevron-down", colour(mark), chevron, at, middle - chevron / 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the arrows open the list, as in any list of one's system."""
        if event.key() in (KEY_DOWN, KEY_UP):
            self._open()
        else:
            super().keyPressEvent(event)

    def pick_list(self) -> PickList:
        """Return the list of this picker."""
        if self._list is None:
            self._list = PickList(self)
            self._list.picked.connect(self._take)
        return self._list

    def _open(self) -> None:
        below = self.mapToGlobal(QPoint(CLEAR, self.height() - CLEAR))
        room = self.screen().availableGeometry()
        self.pick_list().open_at(below, self._label, self._options, self._words.text, room)

    def _take(self, text: str) -> None:
        self.setFocus()
        if text != self._words.text:
            self.picked.emit(self._blank, text)

    def _beside_words(self) -> int:
        return 2 * look().space(_PAD) - 2 + look().type_px(_CHEVRON) + look().space(_GAP)
