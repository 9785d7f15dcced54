"""What can stand at the cursor, in a list under it. The keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, fill, painter_for
from dpup_assistant.kit.wrapped import Wrapped

if TYPE_CHECKING:
    from dpup_assistant.kit.code_edit import CodeEdit

_MOST, _WIDEST = 7, 34  # rows at once; em
_PAD, _GAP = 8, 2  # px
_KEYS = Qt.Key


class CodeOffers(QWidget):
    """Offers what can be put in. Arrows move, Enter or Tab takes, Esc closes; typing goes on in the text.

    What is taken stands in place of the letters of it that are there already.
    """

    def __init__(self, edit: CodeEdit) -> None:
        """Take the editor."""
        super().__init__(edit)
        self._edit, self._choices, self._instead = edit, list[Choice](), 0
        self._current = self._top = 0
        self._words = [(Wrapped("strong"), Wrapped("small")) for _ in range(_MOST)]
        self._more = Wrapped("small")
        self.hide()
        edit.verticalScrollBar().valueChanged.connect(self.hide)
        look().changed.connect(self.hide)

    def show_choices(self, choices: Sequence[Choice], instead: int) -> None:
        """Offer these; taken, one stands in place of so many letters before the cursor. With none, close."""
        if not choices:
            self.hide()
            return
        was = self.current.id if self.isVisible() and self._choices else ""
        self._choices, self._instead, self._top = list(choices), instead, 0
        self._current = next((n for n, each in enumerate(choices) if each.id == was), 0)
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
        painter, colour, room = painter_for(self), look().colour, self._room()
        box(painter, QRectF(self.rect()), 6, colour("surface"), colour("primary"))
        top = float(_PAD)
        for (words, meaning), number in zip(self._words, self._rows(), strict=False):
            height, is_current = self._row_height(number), number == self._current
            row = QRectF(2, top, self.width() - 4, height)
            if is_current:
                fill(painter, row, colour("primary"))
            left, ink = float(_PAD + look().space(_PAD)), "on_primary" if is_current else "text"
            words.draw(painter, left, top + _GAP, room, colour(ink))
            second = colour("on_primary" if is_current else "muted")
            meaning.draw(painter, left, top + _GAP + words.height(room), room, second)
            top += height
        self._more.draw(painter, _PAD + look().space(_PAD), top, room, colour("muted"))
        painter.end()

    def _pick(self) -> None:
        choice = self.current
        self.hide()
        self._edit.put_in(choice.id, self._instead)

    def _move(self, steps: int) -> None:
        self._current = min(max(self._current + steps, 0), len(self._choices) - 1)
        self._top = min(max(self._top, self._current - _MOST + 1), self._current)
        for (words, meaning), number in zip(self._words, self._rows(), strict=False):
            choice = self._choices[number]
            words.set("strong", choice.words)
            meaning.set("small", choice.meaning)
        left = len(self._choices) - len(self._rows())
        self._more.set("small", self.tr("{count} more with the arrows").format(count=left) if left else "")
        self._place()
        self.update()

    def _place(self) -> None:
        """Stand under the cursor, or above it where there is more room; never beyond the editor."""
        edit, viewport = self._edit, self._edit.viewport()
        width = min(look().type_px(_WIDEST * 16), viewport.width() - 2)
        self.resize(width, 1)
        height = round(sum(map(self._row_height, self._rows())) + self._more.height(self._room())) + 2 * _PAD
        at = edit.cursorRect()
        below, above = viewport.height() - at.bottom(), at.top()
        top = at.bottom() + 2 if below >= height or below >= above else at.top() - height - 2
        left = min(max(at.left() - _PAD, 0), viewport.width() - width)
        corner = viewport.mapTo(edit, QPoint(left, max(top, 0)))
        self.setGeometry(corner.x(), corner.y(), width, height)

    def _rows(self) -> range:
        return range(self._top, min(self._top + _MOST, len(self._choices)))

    def _row_height(self, number: int) -> float:
        words, meaning = self._words[number - self._top]
        return words.height(self._room()) + meaning.height(self._room()) + 2 * _GAP + look().space(4)

    def _room(self) -> int:
        return max(self.width() - 2 * (_PAD + look().space(_PAD)), 1)

    def _tell(self) -> None:
        """Let a screen reader say what is offered: the keyboard is in the text."""
        words, meaning = self.current.words, self.current.meaning
        place = self.tr("{number} of {count}").format(number=self._current + 1, count=len(self._choices))
        announce(self._edit, ". ".join(part.rstrip(".") for part in (words, meaning, place) if part))
