"""A list of texts, each on a line of its own that can be moved and taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.field import Field, Voice
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.kit.text_field import LineField

_STEPS = {"up": -1, "down": 1}


class _Line(QWidget):
    """A text, and the list of what can be done with it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.field = LineField(name)
        self.field.show_label(False)
        self.more = MenuButton(self.tr("More for {}").format(name))
        row, column = Row(), Column(self)
        column.addLayout(row)
        column.addWidget(self.field.fault_line)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)

    def offer(self, *, up: bool, down: bool) -> None:
        """Take whether it can be moved; it can always be taken out."""
        offered = {
            Choice("up", self.tr("Move up"), icon="arrow-up"): up,
            Choice("down", self.tr("Move down"), icon="arrow-down"): down,
            Choice("out", self.tr("Take out"), icon="x"): True,
        }
        self.more.set_actions([choice for choice, possible in offered.items() if possible])


class TextList(Field):
    """A label and a list of texts; Add opens an empty line, which is in the list once something is typed.

    Signals:
        edited(int, str): a person changed the text at a place.
        added(str): and typed a new one, which stands last.
        removed(int): and took out the one at a place.
        moved(int, int): and moved the one at a place to another.
    """

    edited = Signal(int, str)
    added = Signal(str)
    removed = Signal(int)
    moved = Signal(int, int)

    def __init__(self, label: str, voice: Voice | None = None, note: str = "") -> None:
        """Take its label, whose words it holds (read to the person, or for the worker), and a short note."""
        self.add = Button(self.tr("Add"), "plus", "studio")
        self._lines, self._texts, self._adding = list[_Line](), list[str](), False
        super().__init__(self.add, label, voice, note)
        self._column = Column(gap=4)
        self._column.addWidget(self.add)
        self.place.addLayout(self._column)
        self.add.clicked.connect(self._open_line)

    def set_label(self, label: str) -> None:
        """Take another label; the button's name ends with it."""
        super().set_label(label)
        self.add.setAccessibleName(self.tr("Add: {}").format(label))

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show other texts; nothing is emitted, and the keyboard stays in its line."""
        self._adding = self._adding and len(texts) == len(self._texts)
        self._texts = list(texts)
        self._show()

    def texts(self) -> list[str]:
        """Return the texts, without an empty line that was just opened."""
        return list(self._texts)

    def field(self, place: int) -> LineField:
        """Return the field of a text, to show its fault and measure."""
        return self._lines[place].field

    def _show(self) -> None:
        count = len(self._texts) + self._adding
        while len(self._lines) < count:
            self._add_line()
        for place, line in enumerate(self._lines[:count]):
            new = place == len(self._texts)
            line.field.set_text("" if new else self._texts[place])
            line.offer(up=place > 0 and not new, down=place < len(self._texts) - 1)
            line.show()
        for line in self._lines[count:]:
            if line.isAncestorOf(self.focusWidget() or self):
                self.add.setFocus()
            line.hide()

    def _add_line(self) -> None:
        place = len(self._lines)
        line = _Line(f"{self.label} {place + 1}")
        line.field.edited.connect(lambda text: self._edit(place, text))
        line.more.chosen.connect(lambda action: self._act(place, action))
        self._column.insertWidget(place, line)
        self._lines.append(line)

    def _open_line(self) -> None:
        self._adding = True
        self._show()
        self._lines[len(self._texts)].field.setFocus()

    def _edit(self, place: int, text: str) -> None:
        if place < len(self._texts):
            self._texts[place] = text
            self.edited.emit(place, text)
        else:
            self._texts.append(text)
            self._adding = False
            self._show()
            self.added.emit(text)

    def _act(self, place: int, action: str) -> None:
        """Do what was chosen for a line."""
        if action in _STEPS:
            self._move(place, place + _STEPS[action])
        else:
            self._remove(place)

    def _remove(self, place: int) -> None:
        if place < len(self._texts):
            del self._texts[place]
            self._show()
            self.removed.emit(place)
        else:
            self._adding = False
            self._show()

    def _move(self, place: int, to: int) -> None:
        self._texts.insert(to, self._texts.pop(place))
        self._show()
        self._lines[to].more.setFocus()
        self.moved.emit(place, to)
