"""The options of a question, or the items of a checklist: a row for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import UNSURE
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.editor.new_parts import fresh_id
from dpup_assistant.studio.editor.row_menu import do_row_action, follow_row
from dpup_assistant.studio.form.answer_row import GO_TO, RENAME, AnswerRow
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import Shared

_MOST = 6  # options of a question


class AnswersIn(QWidget):
    """Shows the options or the items of a question.

    Signals: rename_wanted(object), the path of the one that is to get another id.
    """

    rename_wanted = Signal(object)

    def __init__(self, shared: Shared, key: str) -> None:
        """Take the key: `options` or `items`."""
        super().__init__()
        self._shared, self.key = shared, (key,)
        self._is_options = key == "options"
        self._part: Path = ()
        self._names, self._rows, self.is_strange = list[str](), list[AnswerRow](), False
        words = self.tr("Options") if self._is_options else self.tr("What can be ticked")
        note = (
            self.tr("and where each goes to")
            if self._is_options
            else self.tr("and what follows if it is not")
        )
        self.label = words
        head = Flow(gap=8)
        head.addWidget(Text(words, "strong"))
        head.addWidget(Text(note, "muted"))
        self._add = Button(
            self.tr("Add an option") if self._is_options else self.tr("Add a point"), "plus", "studio"
        )
        self._add.clicked.connect(self._add_one)
        self._help, self._faults = Text(role="muted"), FaultLines()
        self._column = Column(gap=7)
        column = Column(self, 4)
        column.addLayout(head)
        column.addLayout(self._column)
        for widget in (self._faults, self._add, self._help):
            column.addWidget(widget)

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""
        return self

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._names) or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show the options or items, as they were read last."""
        self._part = part
        found = self._shared.edited.part(self._path())
        self._names = list(mapping(self._shared.edited.part(part) or {}, self.key[0]))
        self.is_strange = found is not None and not isinstance(found, dict)
        while len(self._rows) < len(self._names):
            self._add_row()
        for place, name in enumerate(self._names):
            self._rows[place].show_option((*self._path(), name), place + 1, len(self._names))
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(self._names))
        self._add.setVisible(not self.is_strange and not (self._is_options and len(self._names) >= _MOST))
        self._help.setText(self._help_words())
        self._help.setVisible(bool(self._help.text()))

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show each fault in its row, and what is in none of them under the rows."""
        of_rows, others = shared_out(faults, self._path(), [(name,) for name in self._names])
        for row, of_row in zip(self._rows, of_rows, strict=False):
            row.show_faults(of_row)
        self._faults.show_faults(others)

    def take_keyboard(self, path: Path) -> None:
        """Put the keyboard into the row that a path leads to, else into the first."""
        place = self._names.index(str(path[0])) if path and path[0] in self._names else 0
        if self._names:
            self._rows[place].take_keyboard(path[1:])
        else:
            self._add.setFocus()

    def _path(self) -> Path:
        return (*self._part, *self.key)

    def _help_words(self) -> str:
        """Return what a trainer has to know of the options."""
        if not self._is_options:
            return ""
        if self._shared.edited.part((*self._part, "fact")) is not None:
            return self.tr("A question about your desk has the options yes and no.")
        return self.tr(
            "2 to 6 options. “I am not sure” is always one of them, and never leads to a go ahead."
        )

    def _add_row(self) -> None:
        place, row = len(self._rows), AnswerRow(self._shared, self._is_options)
        row.chosen.connect(lambda action: self._do(place, action))
        self._rows.append(row)
        self._column.addWidget(row)

    def _do(self, place: int, action: str) -> None:
        row = self._rows[place]
        if action == RENAME:
            self.rename_wanted.emit(row.path)
        elif action == GO_TO and row.target.goes_to:
            self._shared.edited.select(row.target.goes_to)
        elif do_row_action(self._shared.edited, row.path, place, action, row.words.widget.label):
            follow_row([each.menu for each in self._rows], place, action)

    def _add_one(self) -> None:
        """Add an option that leads where not sure leads, or not sure itself where that is missing."""
        options = mapping(self._shared.edited.part(self._part) or {}, self.key[0])
        value: dict[str, str] = {"label": self.tr("New point")}
        id, following = fresh_id("point", options), None
        if self._is_options:
            is_unsure = UNSURE not in options and self._shared.edited.part((*self._part, "fact")) is None
            id = UNSURE if is_unsure else fresh_id("answer", options)
            following = UNSURE if UNSURE in options else None
            like = options.get(UNSURE) or next(reversed(options.values()), "")
            label = self.tr("I am not sure") if is_unsure else self.tr("New answer")
            value = {"label": label, "next": text_at(like, "next") or ""}
        path = (*self._path(), id)
        if self._shared.edited.add_part(path, {**value}, self._add.text(), following):
            self._shared.edited.show((*path, "label"))
