"""A row of a form for one option or item: its words, where it leads, and what else it says and does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.editor.row_menu import row_actions
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import FormField, Shared
from dpup_assistant.studio.form.said import said_area
from dpup_assistant.studio.form.target import TargetIn
from dpup_assistant.studio.form.words import WordsIn

_WIDE = 30  # em, where words and target stand beside each other
_NUMBER = 34  # px
GO_TO, RENAME = "go to", "rename"
_ABOUT = {  # what an option or item may have beside its words: the icon of its voice
    "because": "message-square-off",
    "say": "message-square-quote",
    "do": "square-check-big",
}


class AnswerRow(QWidget):
    """Shows one option of a question, or one item of a checklist, which leads nowhere on its own.

    Signals: chosen(str), what a trainer chose to do with it in its menu.
    """

    chosen = Signal(str)

    def __init__(self, shared: Shared, is_option: bool) -> None:
        """Make it empty."""
        super().__init__()
        expose_as(self, "group")  # fields of all options have the same labels
        self._shared, self._is_option = shared, is_option
        self.path: Path = ()
        self._number, self._faults = Text(role="strong"), FaultLines()
        self.words = WordsIn(shared, LineField(""), "label")
        self.target = TargetIn(shared, PickField(""), "next")
        self.menu = MenuButton("")
        self._extras: dict[str, WordsIn] = {}
        self._opened: set[str] = set()
        self.menu.chosen.connect(self._choose)
        self._lay_out()

    def _lay_out(self) -> None:
        self._row, left, right = Row(), Row(), Row()
        self._number.setFixedWidth(look().space(_NUMBER))
        self._arrow = Text(icon="arrow-right")
        left.addWidget(self._number)
        left.addWidget(self.words.widget, 1)
        for widget, stretch in ((self._arrow, 0), (self.target.widget, 1), (self.menu, 0)):
            right.addWidget(widget, stretch)
        self._row.addLayout(left, 7)
        self._row.addLayout(right, 9 if self._is_option else 0)
        self._inside = Column(gap=8, margins=(0, 0, 0, 8))
        self._under = Column(margins=(_NUMBER, 0, 0, 0))
        for field in (self.words.widget, self.target.widget):
            field.show_label(False)
            self._under.addWidget(field.fault_line)
        self._under.addWidget(self._faults)
        self._under.addLayout(self._inside)
        column = Column(self, 2)
        column.addLayout(self._row)
        column.addLayout(self._under)
        for widget in (self._arrow, self.target.widget):
            widget.setVisible(self._is_option)

    def show_option(self, path: Path, number: int, count: int) -> None:
        """Show the option or item at a path, with its number from 1 among so many."""
        if path != self.path:
            self.path, self._opened = path, set()
        self._name(number)
        for field in self._fields():
            field.show_part(path)
        for key in self._keys():
            if self._shared.edited.part((*path, key)) is not None:
                self._opened.add(key)
        self._fold()
        self.menu.set_actions(self._actions(number - 1, count))

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show each fault under its field."""
        fields = self._fields()
        of_fields, others = shared_out(faults, self.path, [field.key for field in fields])
        for field, of_field in zip(fields, of_fields, strict=True):
            field.show_faults(of_field)
        self._faults.show_faults(others)

    def take_keyboard(self, path: Path) -> None:
        """Put the keyboard into the field that a path, from the option, leads to."""
        if path and path[0] in self._keys():
            self._open(str(path[0]))
        field = next((each for each in self._fields() if each.key == path[:1]), self.words)
        field.take_keyboard(())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the target under the words where there is no room for it beside them."""
        super().resizeEvent(event)
        wide, directions = self.width() >= look().type_px(_WIDE * 16), QBoxLayout.Direction
        beside = wide or not self._is_option
        self._row.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._number.setFixedWidth(look().space(_NUMBER))

    def _keys(self) -> list[str]:
        return [key for key in _ABOUT if self._is_option or key != "because"]

    def _fields(self) -> list[FormField]:
        return [self.words, *([self.target] if self._is_option else []), *self._extras.values()]

    def _name(self, number: int) -> None:
        name = self.tr("Option {number}") if self._is_option else self.tr("Point {number}")
        name = name.format(number=number)
        self.setAccessibleName(name)
        self._number.setText(str(number))
        self.words.widget.set_label(name)
        self.target.widget.set_label(self.tr("{option} goes to").format(option=name))
        self.menu.set_name(self.tr("More for: {option}").format(option=name))

    def _actions(self, place: int, count: int) -> list[Choice]:
        about = {
            "because": (self.tr("Add a reason"), self.tr("Stands on the outcome, for the worker only.")),
            "say": (self.tr("Add words to say"), self.tr("They join the words on the outcome.")),
            "do": (self.tr("Add something to do"), self.tr("It joins the steps on the outcome.")),
        }
        added = [
            Choice(key, *about[key], icon=_ABOUT[key]) for key in self._keys() if key not in self._opened
        ]
        go_to = [Choice(GO_TO, self.tr("Go to where it leads"), icon="arrow-right")]
        rename = self.tr("Rename: {id}").format(id=self.path[-1])
        return [
            *added,
            *(go_to if self._is_option and self.target.goes_to else []),
            Choice(RENAME, rename, self.tr("Its id, which scenarios use"), "pencil"),
            *row_actions(place, count),
        ]

    def _choose(self, action: str) -> None:
        if action in _ABOUT:
            self._open(action)
            self._extras[action].take_keyboard(())
        else:
            self.chosen.emit(action)

    def _open(self, key: str) -> None:
        self._opened.add(key)
        self._fold()
        self.menu.set_actions([each for each in self.menu.offered() if each.id != key])

    def _fold(self) -> None:
        """Show the fields that hold something or were asked for, each made when it is first needed."""
        for key in self._keys():
            if key in self._opened and key not in self._extras:
                self._add_extra(key)
            if key in self._extras:
                self._extras[key].widget.setVisible(key in self._opened)

    def _add_extra(self, key: str) -> None:
        if key == "say":
            when = self.tr("Say too") if self._is_option else self.tr("Say, when it is not ticked")
            field = WordsIn(self._shared, said_area(self._shared, when), key, optional=True, said=True)
        else:
            do = self.tr("Do too") if self._is_option else self.tr("Do, when it is not ticked")
            words = {"because": self.tr("Because"), "do": do}[key]
            field = WordsIn(self._shared, LineField(words, "worker"), key, optional=True)
        later = [each for each in self._keys()[self._keys().index(key) + 1 :] if each in self._extras]
        at = self._inside.indexOf(self._extras[later[0]].widget) if later else self._inside.count()
        self._inside.insertWidget(at, field.widget)
        self._extras[key] = field
        field.show_part(self.path)
