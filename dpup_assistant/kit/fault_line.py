"""One thing that is wrong, as a row of a list that can be pressed to go to it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.field import FAULT_ROLES, Severity
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, inner_ring
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_HEIGHT, _PAD, _ICON, _GAP = 40, 5, 20, 10  # px
_ICONS: dict[Severity, str] = {"error": "circle-x", "warning": "circle-alert"}
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class FaultLine(Control):
    """Shows where something is wrong, in bold, and what it is.

    Signals:
        clicked: it was pressed.
        stepped(int): an arrow key asks for the row before (-1) or after (1) it.
    """

    stepped = Signal(int)
    radius = 6
    clear = 0

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._where, self._words = Wrapped("small_strong"), Wrapped("small_text")
        self._severity: Severity = "error"

    def set_fault(self, severity: Severity, where: str, words: str) -> None:
        """Take how bad it is, where it is, and what is wrong. All of that is its name."""
        self._severity = severity
        self._where.set("small_strong", where)
        self._words.set("small_text", words)
        kind = self.tr("Error") if severity == "error" else self.tr("Warning")
        self.setAccessibleName(f"{kind}. {where}. {words}")
        self.refresh()

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        return self._beside() + max(self._where.natural_width(), self._words.natural_width())

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room = max(width - self._beside(), 1)
        words = self._where.height(room) + self._words.height(room)
        return max(_HEIGHT, words + look().space(10))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which words would be lost."""
        return QSize(self._beside() + LEAST, _HEIGHT)

    def paint(self, painter: QPainter, _box: QRectF) -> None:
        """Paint the icon, where it is, and what is wrong."""
        colour, whole = look().colour, QRectF(self.rect())
        if self.isDown() or self.underMouse():
            fill(painter, whole, colour("soft"))
        size, left = look().type_px(_ICON), whole.left() + look().space(_PAD)
        mark = colour(FAULT_ROLES[self._severity])
        draw_icon(painter, _ICONS[self._severity], mark, size, left, whole.center().y() - size / 2)
        left, room = left + size + look().space(_GAP), max(self.width() - self._beside(), 1)
        where, words = self._where.height(room), self._words.height(room)
        top = whole.center().y() - (where + words) / 2
        self._where.draw(painter, left, top, room, colour("text"))
        self._words.draw(painter, left, top + where, room, colour("text"))

    def paint_ring(self, painter: QPainter, _box: QRectF) -> None:
        """Paint the ring inside: rows touch."""
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        inner_ring(painter, inside, self.radius, look().colour(self.ring_role))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the arrows go through the rows."""
        if step := _STEPS.get(event.key()):
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _beside(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(_ICON) + look().space(_GAP)
