"""What can stand at the cursor, in a list under it. The keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, fill, painter_for
from dpup_assistant.kit.wrapped import Wrapped

if TYPE_CHECKING:
    from dpup_assistant.kit.code_edit import CodeEdit

_MOST, _WIDEST = 7, 34  # rows at once; em
_PAD, _GAP, _BESIDE, _AWAY = 8, 4, 12, 6  # px
_KEYS = Qt.Key


class CodeOffers(QWidget):
    """Offers what can be put in. Arrows move, Enter or Tab takes, Esc closes; typing goes on in the text.

    It stands over all else in the window. The current row tells its meaning in full, the others as it fits.
    What is taken stands in place of the letters of it that are there already.
    """

    def __init__(self, edit: CodeEdit) -> None:
        """Take the editor."""
        super().__init__(edit)
        self._edit, self._choices, self._instead = edit, list[Choice](), 0
        self._current = self._top = 0
        self._shown = _MOST
        self._words = [Wrapped("strong") for _ in range(_MOST)]
        self._meaning, self._more = Wrapped("small"), Wrapped("small")
        self.hide()
        edit.destroyed.connect(self.deleteLater)
        edit.verticalScrollBar().valueChanged.connect(self.stay)
        look().have_follow(self, "hide()")

    def show_choices(self, choices: Sequence[Choice], instead: int) -> None:
        """Offer these; taken, one stands in place of so many letters before the cursor. With none, close."""
        if not choices:
            self.hide()
            return
        was = self.current.id if self.isVisible() and self._choices else ""
        self._choices, self._instead, self._top = list(choices), instead, 0
        self._current = next((n for n, each in enumerate(choices) if each.id == was), 0)
        if self.parent() is not self._edit.window():
            self.setParent(self._edit.window())
        self._move(0)
        self.show()
        self.raise_()
        self._tell()

    @property
    def current(self) -> Choice:
        """The one that Enter would take."""
        return self._choices[self._current]

    @property
    def choices(self) -> list[Choice]:
        """What is offered, none while it is closed."""
        return self._choices if self.isVisible() else []

    def stay(self) -> None:
        """Stay at the cursor after the text has moved, as long as that is seen."""
        if self.isVisible() and self._edit.viewport().rect().intersects(self._edit.cursorRect()):
            self._place()
        else:
            self.hide()

    def wants(self, event: QKeyEvent) -> bool:
        """Return whether a key is for the list."""
        keys = (_KEYS.Key_Up, _KEYS.Key_Down, _KEYS.Key_Return, _KEYS.Key_Enter, _KEYS.Key_Escape)
        return self.isVisible() and not event.modifiers() and event.key() in keys

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means for the list, and return whether it means something."""
        if not self.wants(event):
            return False
        if event.key() in (_KEYS.Key_Up, _KEYS.Key_Down):
            self._move(1 if event.key() == _KEYS.Key_Down else -1)
            self._tell()
        elif event.key() == _KEYS.Key_Escape:
            self.hide()
        else:
            self._pick()
        return True

    def take_tab(self) -> bool:
        """Take what is offered, and return whether the list was open."""
        if not self.isVisible():
            return False
        self._pick()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the row that is pressed."""
        top = float(_PAD)
        for number in self._rows():
            top += self._row_height(number)
            if event.position().y() < top:
                self._current = number
                self._pick()
                return

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows."""
        painter, colour = painter_for(self), look().colour
        box(painter, QRectF(self.rect()), 6, colour("surface"), colour("primary"))
        top = float(_PAD)
        for words, number in zip(self._words, self._rows(), strict=False):
            is_current, height = number == self._current, self._row_height(number)
            if is_current:
                fill(painter, QRectF(2, top, self.width() - 4, height), colour("primary"))
            words.draw(
                painter,
                self._left(),
                top + _GAP,
                self._room(),
                colour("on_primary" if is_current else "text"),
            )
            below = top + _GAP + words.height(self._room())
            if is_current:
                self._meaning.draw(painter, self._left(), below, self._room(), colour("on_primary"))
            else:
                self._paint_beside(painter, words, self._choices[number].meaning, top + _GAP)
            top += height
        self._more.draw(painter, self._left(), top, self._room(), colour("muted"))
        painter.end()

    def _paint_beside(self, painter: QPainter, words: Wrapped, meaning: str, top: float) -> None:
        """Paint as much of a meaning as there is room for beside the words."""
        left = self._left() + words.natural_width() + _BESIDE
        room = QRectF(left, top, self._left() + self._room() - left, words.height(self._room()))
        if room.width() > look().type_px(64):
            elided = look().metrics("small").elidedText(meaning, Qt.TextElideMode.ElideRight, room.width())
            painter.setFont(look().font("small"))
            painter.setPen(look().colour("muted"))
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)

    def _pick(self) -> None:
        choice = self.current
        self.hide()
        self._edit.put_in(choice.id, self._instead)

    def _move(self, steps: int) -> None:
        self._current = min(max(self._current + steps, 0), len(self._choices) - 1)
        self._place()
        self.update()

    def _place(self) -> None:
        """Stand under the line of the cursor, or above it where there is more room, with what fits."""
        edit, window = self._edit, self._edit.window()
        at = edit.cursorRect().translated(edit.viewport().mapTo(window, QPoint(0, 0)))
        left = edit.viewport().mapTo(window, QPoint(0, 0)).x()
        width = min(look().type_px(_WIDEST * 16), edit.viewport().width() - 2)
        self.resize(width, 1)
        below, above = window.height() - at.bottom() - _AWAY, at.top() - _AWAY
        self._fit(max(below, above))
        height = self._height()
        top = at.bottom() + 2 if height <= below else at.top() - height - 2
        self.setGeometry(
            min(max(at.left() - _PAD, left), left + edit.viewport().width() - width), top, width, height
        )

    def _fit(self, room: float) -> None:
        """Show as many rows as there is room for, the current one among them."""
        self._meaning.set("small", self.current.meaning)
        for self._shown in range(_MOST, 0, -1):
            self._top = min(max(self._top, self._current - self._shown + 1), self._current)
            for words, number in zip(self._words, self._rows(), strict=False):
                words.set("strong", self._choices[number].words)
            left = len(self._choices) - len(self._rows())
            self._more.set(
                "small", self.tr("{count} more with the arrows").format(count=left) if left else ""
            )
            if self._height() <= room:
                return

    def _height(self) -> int:
        return round(sum(map(self._row_height, self._rows())) + self._more.height(self._room())) + 2 * _PAD

    def _rows(self) -> range:
        return range(self._top, min(self._top + self._shown, len(self._choices)))

    def _row_height(self, number: int) -> float:
        words = self._words[number - self._top].height(self._room()) + 2 * _GAP
        return words + (self._meaning.height(self._room()) if number == self._current else 0)

    def _left(self) -> float:
        return _PAD + look().space(_PAD)

    def _room(self) -> int:
        return max(round(self.width() - 2 * self._left()), 1)

    def _tell(self) -> None:
        """Let a screen reader say what is offered: the keyboard is in the text."""
        words, meaning = self.current.words, self.current.meaning
        place = self.tr("{number} of {count}").format(number=self._current + 1, count=len(self._choices))
        announce(self._edit, ". ".join(part.rstrip(".") for part in (words, meaning, place) if part))
