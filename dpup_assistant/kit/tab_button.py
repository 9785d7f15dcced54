"""One tab of a strip."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QSizePolicy

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.paint import fill, inner_ring
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_HEIGHT, _PAD, _ICON, _GAP = 44, 16, 20, 8  # px
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TabButton(Control):
    """A tab: icon and words. The one that is shown opens into what stands below.

    Signals:
        clicked: it was pressed.
        stepped(int): an arrow key asks for the tab before (-1) or after (1) it.
    """

    stepped = Signal(int)
    clear = 0

    def __init__(self, words: str, icon: str) -> None:
        """Take the words, which are its name, and an icon's name."""
        super().__init__()
        expose_as(self, "tab")  # before its name, at which a screen reader that listens asks what it is
        self._icon, self._words, self._icon_shown = icon, Wrapped("strong", words), True
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the words."""
        return self._words.text

    def show_icon(self, shown: bool) -> None:
        """Show the icon or, where room is scarce, the words alone."""
        if shown != self._icon_shown:
            self._icon_shown = shown
            self.refresh()

    def whole_width(self) -> int:
        """Return the width in px that it takes with its icon."""
        return self._words.natural_width() + 2 * look().space(_PAD) + self._icon_width()

    def natural_width(self) -> int:
        """Return the width in px at which the words stand on one line."""
        return self._words.natural_width() + self._beside()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        return max(_HEIGHT, self._words.height(max(width - self._beside(), 1)) + look().space(16))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which words would be lost."""
        return QSize(self._beside() + LEAST, _HEIGHT)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the tab, icon and words."""
        whole, colour, chosen = QRectF(self.rect()), look().colour, self.isChecked()
        if chosen:
            below = self.radius if self._is_in_last_row() else 0
            opened = whole.adjusted(0, 0, 0, below)
            draw_box(painter, opened, self.radius, colour("surface"), colour("edge"))
        elif self.isDown() or self.underMouse():
            fill(painter, whole.adjusted(4, 4, -4, -4), colour("soft"))
        ink = colour("text" if chosen or self.underMouse() else "muted")
        size, middle, left = look().type_px(_ICON), whole.center().y(), look().space(_PAD)
        if self._icon_shown:
            draw_icon(painter, self._icon, ink, size, left, middle - size / 2)
            left += self._icon_width()
        room = max(self.width() - self._beside(), 1)
        self._words.draw(painter, left, middle - self._words.height(room) / 2, room, ink)

    def paint_ring(self, painter: QPainter, _box: QRectF) -> None:
        """Paint the ring inside: tabs touch."""
        inside = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        inner_ring(painter, inside, self.radius - 2, look().colour(self.ring_role))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the arrows go through the tabs."""
        step = _STEPS.get(event.key())
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def _is_in_last_row(self) -> bool:
        """Return whether it touches what it opens into."""
        strip = self.parentWidget()
        return strip is None or self.geometry().bottom() + 1 >= strip.height()

    def _beside(self) -> int:
        return 2 * look().space(_PAD) + (self._icon_width() if self._icon_shown else 0)

    def _icon_width(self) -> int:
        return look().type_px(_ICON) + look().space(_GAP)
