"""Every question and outcome of a tree, and where each leads: the view that all can use."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.kit.outline_view import OutlineView
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.faults.found_faults import Tally
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.outline.rows import Link, Rows


class Outline(QWidget):
    """Lists the parts of a tree. Enter selects a part, or goes to where an answer leads.

    Signals:
        add_wanted: something is to be added.
        rename_wanted(object), delete_wanted(object): the path of a part that is to get another id, or to go.
        move_wanted(object, int): the path of a part, and how many places it is to move down.
    """

    add_wanted = Signal()
    rename_wanted = Signal(object)
    delete_wanted = Signal(object)
    move_wanted = Signal(object, int)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it may go on in."""
        super().__init__()
        self._edited, self._folder = edited, folder
        self._rows = Rows(self.tr)
        self._titles: Mapping[str, str] = titles_of(folder.heads)
        self.view = OutlineView(self.tr("Outline"))
        self.view.setAccessibleDescription(
            self.tr("Enter selects. F2 renames. Delete takes out. Alt and an arrow moves it up or down.")
        )
        self.add = Button(self.tr("Add"), "plus", "studio")
        self.add.clicked.connect(self.add_wanted)
        head = Row(gap=8, margins=(14, 6, 14, 6))
        head.addWidget(Text(self.tr("Outline"), "strong", icon="list-tree"), 1)
        head.addWidget(self.add)
        column = Column(self)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.chosen.connect(self._choose)
        self.view.key_pressed.connect(self._key)
        edited.read.connect(self._show)
        edited.judged.connect(self._show_judged)
        edited.selected.connect(self._show_selection)
        folder.changed.connect(self._take_titles)
        self._show()

    def _show(self) -> None:
        """Show the tree as it is now."""
        self._counted = _marks(self._edited)
        with not_collecting():  # a large tree has many thousands of rows
            tally = Tally(self._edited.judgement.faults)
            self.view.show_rows(self._rows.of(self._edited.data, self._titles, tally))
        self._show_selection()

    def _show_judged(self) -> None:
        """Count what is wrong afresh, where that is something else than when the text was read."""
        if _marks(self._edited) != self._counted:
            self._show()

    def _show_selection(self) -> None:
        self.view.set_selected(self._edited.selection)

    def _choose(self, key: Path | Link) -> None:
        """Select a part, or what an answer goes to; where there is no such node, the answer itself."""
        if not isinstance(key, Link):
            self._edited.select(key)
        elif key.target:
            self._edited.select(key.target)
        else:
            self._edited.show(key.path)

    def _key(self, key: Path | Link, event: QKeyEvent) -> None:
        """Rename, take out or move the part that has the keyboard."""
        if isinstance(key, Link) or len(key) != 2:
            return
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_F2:
            self.rename_wanted.emit(key)
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_wanted.emit(key)
        elif event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_wanted.emit(key, steps[Qt.Key(event.key())])
        else:
            return
        event.accept()

    def _take_titles(self) -> None:
        self._titles = titles_of(self._folder.heads)
        self._show()


def _marks(edited: EditedTree) -> list[tuple[Path, str]]:
    """Return where something is wrong with a tree, and how bad each is."""
    return [(found.fault.path, found.fault.severity) for found in edited.judgement.faults]
