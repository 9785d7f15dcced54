"""One tree on the page of all trees."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice, Tag
from dpup_assistant.kit.split_row import SplitRow
from dpup_assistant.storage.heads import Head
from dpup_assistant.storage.trees import Loaded
from dpup_assistant.studio.home.words import about, counted, in_place, is_older, overdue, status


class HomeRow(Frame):
    """A tree, what is to be known of it, and what can be done with it.

    Signals:
        edit, copy, changes: the button of that name was pressed.
    """

    edit = Signal()
    copy = Signal()
    changes = Signal()

    def __init__(self, head: Head, today: date, is_shipped_too: bool) -> None:
        """Take its first keys, and whether a tree of its id comes with the program."""
        super().__init__("surface", "edge", width=1, radius=10, margins=(18, 10, 12, 10))
        self.head = head
        self._counted, self._older = Notice("clock", role="muted"), Notice("git-compare-arrows", role="warn")
        self._older.setText(self.tr("The tree that it is a copy of has a newer version now."))
        self._changes = Button(self.tr("What changed"), "git-compare-arrows", "studio")
        words, column = QWidget(), Column()
        words.setLayout(column)
        self._add_words(column, today, is_shipped_too)
        self.body.addWidget(SplitRow(words, self._buttons()))
        self.show_faults(None)

    def show_faults(self, loaded: Loaded | None) -> None:
        """Show how many faults it has; with None they are being counted."""
        told = counted(loaded)
        self._counted.setText(told.words)
        self._counted.set_icon(told.icon)
        self._counted.set_role(told.role)
        for widget in (self._older, self._changes):
            widget.setVisible(is_older(loaded))

    def take_keyboard(self) -> None:
        """Put the keyboard on its first button."""
        self._edit.setFocus()

    def _add_words(self, column: Column, today: date, is_shipped_too: bool) -> None:
        title, row = self.head.title or self.head.id, Flow(gap=12)
        row.addWidget(Text(title, "strong"))
        row.addWidget(Tag("", status(self.head)))
        column.addLayout(row)
        column.addWidget(Text(about(self.head), "muted"))
        for told in (overdue(self.head, today), in_place(self.head, is_shipped_too)):
            if told:
                column.addWidget(Notice(told.icon, told.words, told.role))
        column.addWidget(self._counted)
        column.addWidget(self._older)

    def _buttons(self) -> QWidget:
        """Return what can be done: a shipped tree is looked at and copied, the agency's own is edited."""
        is_own, title = self.head.whose == "agency", self.head.title or self.head.id
        self._edit = Button(self.tr("Edit"), "pencil", "studio")
        if not is_own:
            self._edit = Button(self.tr("Look at it"), "eye", "studio")
        copy = Button(self.tr("Duplicate") if is_own else self.tr("Make our own copy"), "copy", "studio")
        row = QWidget()
        flow = Flow(row, gap=10)
        for button, wanted in ((self._changes, self.changes), (self._edit, self.edit), (copy, self.copy)):
            button.setAccessibleName(f"{button.text()}: {title}")
            button.clicked.connect(wanted)
            flow.addWidget(button)
        return row
