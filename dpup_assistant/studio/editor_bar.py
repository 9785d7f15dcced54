"""The bar of the editor: the tree that is open, what was done to it, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.studio_bar import BarTag, BarText, StudioBar
from dpup_assistant.studio.edited_tree import EditedTree


class EditorBar(QWidget):
    """Shows the tree's title and status, how much is not saved, and the buttons.

    Signals:
        home_wanted, find_wanted, changes_wanted, save_wanted, publish_wanted: the button of that name.
    """

    home_wanted = Signal()
    find_wanted = Signal()
    changes_wanted = Signal()
    save_wanted = Signal()
    publish_wanted = Signal()

    def __init__(self, edited: EditedTree, title: str = "") -> None:
        """Take the tree that is open; or another file with its title, which is not searched or published."""
        super().__init__()
        self._edited = edited
        self._title, self._status, self._saved = BarText(), BarTag(), BarText()
        home = Button(self.tr("All trees"), "arrow-left", "bar_quiet")
        self._undo = Button(self.tr("Undo"), "undo-2", "bar")
        self._redo = Button(self.tr("Redo"), "redo-2", "bar")
        find, changes = (
            Button(self.tr("Find"), "search", "bar"),
            Button(self.tr("What changed"), "git-compare-arrows", "bar"),
        )
        save, publish = (
            Button(self.tr("Save"), "save", "bar_main"),
            Button(self.tr("Publish"), "badge-check", "bar"),
        )
        for button, wanted in (
            (home, self.home_wanted),
            (find, self.find_wanted),
            (changes, self.changes_wanted),
            (save, self.save_wanted),
            (publish, self.publish_wanted),
        ):
            button.clicked.connect(wanted)
        self._undo.clicked.connect(edited.undo)
        self._redo.clicked.connect(edited.redo)
        left = (home, self._title) if title else (home, self._title, self._status)
        steps = (self._saved, self._undo, self._redo)
        right = (*steps, changes, save) if title else (*steps, find, changes, save, publish)
        Column(self).addWidget(StudioBar(left, right))
        edited.history_changed.connect(self._show_history)
        if title:
            self._title.setText(title)
        else:
            edited.read.connect(self._show_tree)
            self._show_tree()
        self._show_history()

    def _show_tree(self) -> None:
        title, status = self._edited.part(("title",)), self._edited.part(("status",))
        self._title.setText(title if isinstance(title, str) and title else self._edited.tree_id)
        self._status.setText(self.tr("Published") if status == "published" else self.tr("Draft"))

    def _show_history(self) -> None:
        count = self._edited.edits_not_saved
        words = self.tr("1 edit not saved") if count == 1 else self.tr("{count} edits not saved")
        self._saved.setText(words.format(count=count) if count else self.tr("Saved"))
        for button, step in ((self._undo, self._edited.to_undo), (self._redo, self._edited.to_redo)):
            button.setEnabled(step is not None)
            button.setAccessibleDescription(step or "")
