"""Giving a part of a tree another id, together with all that names it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.edits import Edit, EditError, apply
from dpup_assistant.storage.edits.renames import rename_blank, rename_node, rename_option, rename_scenario
from dpup_assistant.studio.edited_tree import EditedTree

_RENAMES = {
    "questions": rename_node,
    "outcomes": rename_node,
    "blanks": rename_blank,
    "scenarios": rename_scenario,
}


class Renaming(QWidget):
    """Asks for the new id; Enter takes it, Esc leaves it as it was.

    Signals:
        done: it was answered, one way or the other.
    """

    done = Signal()

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open."""
        super().__init__()
        body = Column(self, 10, (15, 14, 15, 20))
        self._edited = edited
        self._part: Path = ()
        self._what = Text(role="strong")
        self.field = LineField(self.tr("New id"), note=self.tr("small letters, digits and _"))
        self.take = Button(self.tr("Rename"), "check", "studio_primary")
        self.cancel = Button(self.tr("Cancel"), "x", "studio")
        row = Flow(gap=8)
        row.addWidget(self.take)
        row.addWidget(self.cancel)
        body.addWidget(self._what)
        body.addWidget(self.field)
        body.addLayout(row)
        body.addStretch(1)
        self.take.clicked.connect(self._rename)
        self.cancel.clicked.connect(self.done)
        self.field.edited.connect(lambda: self.field.set_fault(""))
        edited.selected.connect(self.done)

    def ask(self, part: Path) -> bool:
        """Ask for the id of a part. Return whether that has one."""
        of_option = len(part) == 4 and part[2] in ("options", "items")
        if not (of_option or (len(part) == 2 and part[0] in _RENAMES)) or self._edited.part(part) is None:
            return False
        self._part = part
        self._what.setText(
            self.tr("Rename {id}. All that names it in this tree is changed with it.").format(id=part[-1])
        )
        self.field.set_text(str(part[-1]))
        self.field.set_fault("")
        return True

    def take_keyboard(self) -> None:
        """Take the keyboard."""
        self.field.setFocus()
        self.field.edit.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the id on Enter, leave it on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._rename()
        elif event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _rename(self) -> None:
        old = str(self._part[-1])
        new = self.field.text().strip()
        if new == old:
            self.done.emit()
            return
        edits = self._edits(old, new)
        done = self.tr("Rename {old} to {new}").format(old=old, new=new)
        if edits and self._edited.edit(lambda _text: edits, done):
            announce(self, self.tr("It is called {new} now.").format(new=new))
            if len(self._part) == 2:
                self._edited.select((self._part[0], new))
            self.done.emit()

    def _edits(self, old: str, new: str) -> list[Edit]:
        """Return the edits of a rename; where there can be none, why not stands under the field."""
        try:
            text, (section, name) = self._edited.text, map(str, self._part[:2])
            if len(self._part) == 2:
                edits = _RENAMES[section](text, old, new)
            else:
                edits = rename_option(text, name, old, new)
            apply(text, edits)
        except EditError as why:
            self.field.set_fault(str(why))
            self.field.setFocus()
            return []
        return edits
