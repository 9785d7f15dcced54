"""One line of a list that opens under a field: icon, words, and what they mean."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from dpup_assistant.engine.find import fold
from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, fill, inner_ring
from dpup_assistant.kit.wrapped import LEAST, Wrapped

_HEIGHT, _PAD, _ICON, _GAP = 40, 12, 20, 10  # px


class Choice(NamedTuple):
    """Something on offer in a list."""

    id: str
    words: str
    meaning: str = ""
    icon: str = ""
    group: str = ""
    """The heading that it stands under, with those next to it that have the same."""
    action: bool = False
    """It makes something new: it stands last, whatever a person looks for."""

    def fits(self, words: list[str]) -> bool:
        """Return whether each of the folded words stands somewhere in it."""
        text = fold(f"{self.words} {self.meaning} {self.group} {self.id}")
        return self.action or all(word in text for word in words)


class ChoiceRow(Control):
    """A row of the list. Rows touch, so the ring stands inside. Signals: clicked."""

    radius = 6

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._words, self._meaning = Wrapped("body"), Wrapped("small")
        self.choice, self._picked = Choice("", ""), False

    def set_choice(self, choice: Choice, picked: bool) -> None:
        """Show something on offer, and whether it is the one picked."""
        self.choice, self._picked = choice, picked
        self._words.set("strong" if picked else "body", choice.words)
        self._meaning.set("small", choice.meaning)
        self.setAccessibleName(choice.words)
        told = [self.tr("Picked"), choice.meaning] if picked else [choice.meaning]
        self.setAccessibleDescription(". ".join(part for part in told if part))
        self.refresh()

    def text(self) -> str:
        """Return the words."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        return self._beside() + max(self._words.natural_width(), self._meaning.natural_width())

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room = max(width - self._beside(), 1)
        words = self._words.height(room) + self._meaning.height(room)
        return max(_HEIGHT, words + look().space(14)) - 2 * CLEAR

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which words would be lost."""
        return QSize(self._beside() + LEAST, _HEIGHT)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint ground, icon, words and meaning."""
        colour, whole = look().colour, QRectF(self.rect())
        ink, second = "text", "muted"
        if self.isDown():
            fill(painter, whole, colour("primary"))
            ink = second = "on_primary"
        elif self.underMouse() or self.hasFocus():
            fill(painter, whole, colour("soft"))
        icon = "check" if self._picked else self.choice.icon
        size, left = look().type_px(_ICON), box.left() + look().space(_PAD)
        if icon:
            draw_icon(painter, icon, colour(ink), size, left, box.center().y() - size / 2)
        left, room = left + size + look().space(_GAP), max(round(box.width()) - self._beside(), 1)
        words, meaning = self._words.height(room), self._meaning.height(room)
        top = box.center().y() - (words + meaning) / 2
        self._words.draw(painter, left, top, room, colour(ink))
        self._meaning.draw(painter, left, top + words, room, colour(second))

    def paint_ring(self, painter: QPainter, _box: QRectF) -> None:
        """Paint the ring inside: rows touch."""
        inner_ring(painter, QRectF(self.rect()), self.radius, look().colour(self.ring_role))

    def _beside(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(_ICON) + look().space(_GAP)
