"""The list that opens under a field or a button: what is on offer, with a line to look for it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from dpup_assistant.engine.find import fold
from dpup_assistant.kit.choice_row import Choice, ChoiceRow
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, fill, painter_for
from dpup_assistant.kit.scroller import Scroller

_FEW = 8  # so many are seen at once, with no need to look for one
_MOST = 100  # rows; among more, a person looks by a word
_WIDEST = 32  # em
_SCROLL_BAR = 16  # px
_AWAY = 8  # px, from the edges of the screen


class _Entry(QWidget):
    """A row, and the heading that stands over the first of a group."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.row = Text(role="small_strong"), ChoiceRow()
        layout = Column(self, 2, (0, 0, 0, 0))
        layout.addWidget(self.heading)
        layout.addWidget(self.row)

    def show_choice(self, choice: Choice, picked: bool, group_before: str) -> None:
        self.row.set_choice(choice, picked)
        self.heading.setText(choice.group)
        self.heading.setVisible(choice.group not in ("", group_before))
        self.show()


class ChoiceList(QFrame):
    """What is on offer; one is picked by mouse, or by arrows and Enter. Esc closes it without picking.

    Signals: picked(str), the id.
    """

    picked = Signal(str)

    def __init__(self, opener: QWidget) -> None:
        """Take what opens it: the list stands under it, and leads back to it."""
        super().__init__(opener, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)  # else a press on the opener opens it again
        self._opener, self._choices, self._current = opener, list[Choice](), ""
        self._entries = list[_Entry]()
        self.filter = SearchField(self.tr("Find by a word in it"))
        self._more, inside = Text(role="small"), QWidget()
        self._column = Column(inside)
        self._column.addStretch(1)
        self._scroller = Scroller(inside, "surface")
        layout = self._outer = Column(self, 4, (6, 6, 6, 6))
        for widget, stretch in ((self.filter, 0), (self._scroller, 1), (self._more, 0)):
            layout.addWidget(widget, stretch)
        self.filter.textChanged.connect(self._look_for)
        self.filter.returnPressed.connect(self._pick_first)

    def open(self, name: str, choices: Sequence[Choice], current: str = "") -> None:
        """Open it, named for screen readers, with what is on offer; the current one is marked."""
        self.setAccessibleName(name)
        self._choices, self._current = sorted(choices, key=lambda choice: choice.action), current
        self.filter.clear()
        self.filter.setVisible(len(choices) > _FEW)
        self._look_for("")
        self._place()
        self.show()
        marked = next((row for row in self.rows() if row.choice.id == current), None)
        if marked and not self.filter.isVisible():
            self._focus(marked)
        else:
            self._start()
        if marked:
            self._scroller.ensureWidgetVisible(marked)

    def rows(self) -> list[ChoiceRow]:
        """Return the rows that are shown."""
        return [entry.row for entry in self._entries if not entry.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move between the rows, look for letters, or close."""
        keys, key = Qt.Key, event.key()
        if key == keys.Key_Escape:
            self._close()
        elif key in (keys.Key_Down, keys.Key_Up):
            self._move(1 if key == keys.Key_Down else -1)
        elif key in (keys.Key_Home, keys.Key_End) and self.rows():
            self._focus(self.rows()[0 if key == keys.Key_Home else -1])
        elif self.filter.isVisible() and event.text().isprintable() and event.text():
            self.filter.setFocus()
            self.filter.edit.insert(event.text())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool, /) -> bool:  # noqa: N802 - Qt's name
        """Let Tab move as the arrows do, so that it never leads out of an open list."""
        self._move(1 if forward else -1)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and border."""
        painter, whole = painter_for(self), QRectF(self.rect())
        fill(painter, whole, look().colour("primary"))
        fill(painter, whole.adjusted(2, 2, -2, -2), look().colour("surface"))
        painter.end()

    def _look_for(self, query: str) -> None:
        """Show what fits the words typed, as far as there is a place for it."""
        words = fold(query).split()
        fitting = [choice for choice in self._choices if choice.fits(words)]
        actions = sum(choice.action for choice in fitting)
        shown = fitting[: _MOST - actions] + fitting[len(fitting) - actions :] if fitting[_MOST:] else fitting
        while len(self._entries) < len(shown):
            self._add_entry()
        group = ""
        for entry, choice in zip(self._entries, shown, strict=False):
            entry.show_choice(choice, choice.id == self._current, group)
            group = choice.group
        for entry in self._entries[len(shown) :]:
            entry.hide()
        more = self.tr("{} of {} are shown. Type a word to find the others.")
        none = self.tr("Nothing has that word. Try another.")
        left_off = more.format(len(shown), len(fitting)) if len(shown) < len(fitting) else ""
        self._more.setText(left_off if len(fitting) > actions else none)
        self._more.setVisible(bool(self._more.text()))

    def _add_entry(self) -> None:
        entry = _Entry()
        entry.row.clicked.connect(lambda _checked=False, row=entry.row: self._pick(row))
        self._column.insertWidget(len(self._entries), entry)
        self._entries.append(entry)

    def _place(self) -> None:
        """Stand under the opener, or above it where there is more room; never beyond the screen."""
        room = self.screen().availableGeometry().adjusted(_AWAY, _AWAY, -_AWAY, -_AWAY)
        wanted = max((row.sizeHint().width() for row in self.rows()), default=0) + 40
        opener = self._opener.size() - QSize(2 * CLEAR, 2 * CLEAR)
        width = min(max(wanted, opener.width()), look().type_px(_WIDEST * 16), room.width())
        height = self._wanted_height(width)
        below = self._opener.mapToGlobal(QPoint(CLEAR, self._opener.height() - CLEAR + 2))
        under, above = room.bottom() - below.y(), below.y() - opener.height() - room.top()
        height = min(height, max(under, above))
        top = below.y() if height <= under else below.y() - opener.height() - 4 - height
        self.setGeometry(max(room.left(), min(below.x(), room.right() - width)), top, width, height)

    def _wanted_height(self, width: int) -> int:
        """Return the height in px at which nothing scrolls, for a width in px."""
        margins, inner = self._outer.contentsMargins(), width - _SCROLL_BAR
        heights = [self._column.totalHeightForWidth(inner - margins.left() - margins.right())]
        if not self.filter.isHidden():
            heights.append(self.filter.sizeHint().height())
        if not self._more.isHidden():
            heights.append(self._more.heightForWidth(inner))
        gaps = self._outer.spacing() * (len(heights) - 1)
        return sum(heights) + gaps + margins.top() + margins.bottom()

    def _pick_first(self) -> None:
        if self.rows():
            self._pick(self.rows()[0])

    def _pick(self, row: ChoiceRow) -> None:
        self._close()
        self.picked.emit(row.choice.id)

    def _close(self) -> None:
        self.close()
        self._opener.setFocus()

    def _start(self) -> None:
        if self.filter.isVisible():
            self.filter.setFocus()
        elif self.rows():
            self._focus(self.rows()[0])

    def _move(self, steps: int) -> None:
        rows = self.rows()
        place = next((place for place, row in enumerate(rows) if row.hasFocus()), -1) + steps
        if place < 0 and self.filter.isVisible():
            self.filter.setFocus()
        elif rows:
            self._focus(rows[min(max(place, 0), len(rows) - 1)])

    def _focus(self, row: ChoiceRow) -> None:
        row.setFocus()
        self._scroller.ensureWidgetVisible(row, 0, 8)
