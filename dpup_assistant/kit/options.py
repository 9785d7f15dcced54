"""The large buttons of the page: an option of a question, a decision of the first page."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_HEIGHT, _PAD, _DIGIT, _TICK = 64, 16, 36, 22  # px
_WIDE = 10_000  # px
_DIGIT_ROOM = 12  # em, the least width of an option that shows its digit


class OptionButton(Control):
    """An option of a question. Its accessible name begins with its label. Signals: clicked."""

    radius = 10

    def __init__(self, label: str = "", digit: int | None = None, parent: QWidget | None = None) -> None:
        """Take the label and the digit that picks it by key, shown in a box; None shows no box."""
        super().__init__(parent)
        self._words, self._digit = Wrapped("option"), Wrapped("strong")
        self._picked_words = Wrapped("strong", self.tr("You picked this"))
        self._picked = False
        self.set_option(label, digit)

    def set_option(self, label: str, digit: int | None = None) -> None:
        """Take another label and digit; nobody has picked it yet."""
        self._words.set("option", label)
        self._digit.set("strong", "" if digit is None else str(digit))
        self.setAccessibleName(label)
        self.set_picked(False)

    def set_picked(self, picked: bool) -> None:
        """Show, in words too, whether it was picked before."""
        self._picked = picked
        self.setAccessibleDescription(self._picked_words.text if picked else "")
        self.refresh()

    def text(self) -> str:
        """Return the label."""
        return self._words.text

    def is_picked(self) -> bool:
        """Return whether it is marked as picked before."""
        return self._picked

    def natural_width(self) -> int:
        """Return the width in px at which label and mark stand on one line."""
        mark = self._mark_width() + look().space(24) if self._picked else 0
        return self._left(_WIDE) + self._words.natural_width() + mark + look().space(_PAD)

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        words, mark_below = self._words_width(width)
        height = self._words.height(words) + (self._mark_height() if mark_below else 0)
        return max(_HEIGHT, self._digit_size() + 2 * look().space(11), height + 2 * look().space(12))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, digit, label and the mark."""
        colour, picked = look().colour, self._picked
        fill, edge, ink = ("picked", "primary", "on_picked") if picked else ("surface", "edge", "text")
        if self.isDown():
            fill, edge, ink = "primary", "primary", "on_primary"
        elif self.underMouse() and not picked:
            fill, edge = "soft", "primary"
        draw_box(painter, box, self.radius, colour(fill), colour(edge), 3 if picked else 2)
        if self._has_digit(round(box.width())):
            self._paint_digit(painter, box)
        self._paint_words(painter, box, ink)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: str) -> None:
        width, mark_below = self._words_width(round(box.width()))
        height, left = self._words.height(width), box.left() + self._left(round(box.width()))
        top = box.center().y() - (height + (self._mark_height() if mark_below else 0)) / 2
        self._words.draw(painter, left, top, width, look().colour(ink))
        if self._picked:
            right = box.right() - look().space(28) - self._mark_width()
            at = (
                QPointF(left, top + height)
                if mark_below
                else QPointF(right, box.center().y() - self._mark_height() / 2)
            )
            self._paint_mark(painter, at, ink)

    def _paint_mark(self, painter: QPainter, at: QPointF, ink: str) -> None:
        tick, room = look().type_px(_TICK), max(self._mark_width() - self._mark_left(), 1)
        draw_icon(
            painter, "check", look().colour(ink), tick, at.x(), at.y() + (self._mark_height() - tick) / 2
        )
        self._picked_words.draw(painter, at.x() + self._mark_left(), at.y(), room, look().colour(ink))

    def _paint_digit(self, painter: QPainter, box: QRectF) -> None:
        size = self._digit_size()
        square = QRectF(box.left() + look().space(_PAD), box.center().y() - size / 2, size, size)
        strong = self._picked != self.isDown()
        fill, ink = _strong_roles() if strong else ("raised", "text")
        edge = look().colour("edge") if look().high_contrast and not strong else None
        draw_box(painter, square, 6, look().colour(fill), edge)
        width = self._digit.natural_width()
        height = self._digit.height(width)
        left, top = square.center().x() - width / 2, square.center().y() - height / 2
        self._digit.draw(painter, left, top, width, look().colour(ink))

    def _words_width(self, width: int) -> tuple[int, bool]:
        """Return the width left for the label in px, and whether the mark must stand below it."""
        room = max(width - self._left(width) - look().space(_PAD), 1)
        if not self._picked:
            return room, False
        beside = room - self._mark_width() - look().space(36)
        return (beside, False) if beside >= look().type_px(160) else (room, True)

    def _left(self, width: int) -> int:
        """Return where the label begins, in px from the left edge of a box `width` px wide."""
        box = self._digit_size() + look().space(16) if self._has_digit(width) else look().space(6)
        return look().space(_PAD) + box

    def _has_digit(self, width: int) -> bool:
        """Return whether a box `width` px wide has room for the digit beside the words."""
        return bool(self._digit.text) and width >= look().type_px(_DIGIT_ROOM * 16)

    def _digit_size(self) -> int:
        return max(_DIGIT, round(look().pitch("strong")) + 12)

    def _mark_left(self) -> int:
        return look().type_px(_TICK) + look().space(6)

    def _mark_width(self) -> int:
        return self._mark_left() + self._picked_words.natural_width()

    def _mark_height(self) -> int:
        return self._picked_words.height(self._picked_words.natural_width())


def _strong_roles() -> tuple[str, str]:
    """Return the roles of the digit's box and the digit where the row is picked or pressed."""
    return ("on_picked", "picked") if look().high_contrast else ("primary", "on_primary")
