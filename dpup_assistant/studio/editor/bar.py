"""The bar of the editor: the tree that is open, what was done to it, and what can be done with it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.menu_button import WordsMenu
from dpup_assistant.kit.studio_bar import BarTag, BarText, StudioBar
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class EditorBar(QWidget):
    """Shows the tree's title and status, how much is not saved, and the buttons.

    Signals:
        home_wanted, find_wanted, changes_wanted, save_wanted, publish_wanted: the button of that name.
        tree_wanted(object): another tree is to be opened, by its file.
    """

    home_wanted = Signal()
    find_wanted = Signal()
    changes_wanted = Signal()
    save_wanted = Signal()
    publish_wanted = Signal()
    tree_wanted = Signal(object)

    def __init__(self, edited: EditedTree, title: str = "", folder: Folder | None = None) -> None:
        """Take the tree that is open, and the folder whose trees can be opened in its place.

        Or take another file with its title, which is not searched or published.
        """
        super().__init__()
        self._edited, self._folder = edited, folder
        self._title, self._status, self._saved = WordsMenu(kind="bar_title"), BarTag(), BarText()
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
        for keys, step in (
            (QKeySequence("Ctrl+Z"), edited.undo),
            (QKeySequence("Ctrl+Y"), edited.redo),
            (QKeySequence("Ctrl+Shift+Z"), edited.redo),
        ):
            QShortcut(keys, self).activated.connect(step)
        left = (home, BarText(title, "bar_title")) if title else (home, self._title, self._status)
        steps = (self._saved, self._undo, self._redo)
        right = (*steps, changes, save) if title else (*steps, find, changes, save, publish)
        Column(self).addWidget(StudioBar(left, right))
        edited.history_changed.connect(self._show_history)
        if not title:
            self._title.chosen.connect(self._choose_tree)
            edited.read.connect(self._show_tree)
            self._show_tree()
        if folder:
            folder.changed.connect(self._offer_trees)
            self._offer_trees()
        self._show_history()

    def _show_tree(self) -> None:
        title, status = self._edited.part(("title",)), self._edited.part(("status",))
        self._title.setText(title if isinstance(title, str) and title else self._edited.tree_id)
        words = {"published": self.tr("Published"), "draft": self.tr("Draft")}
        self._status.setText(words.get(status, "") if isinstance(status, str) else "")
        self._status.setVisible(bool(self._status.text()))  # what cannot be read is neither

    def _offer_trees(self) -> None:
        """Offer the trees of the folder, each by its file's path."""
        if self._folder:
            trees = [
                Choice(str(head.path), head.title or head.id, group=head.group or "")
                for head in self._folder.heads
            ]
            trees.sort(key=lambda tree: (tree.group, tree.words))
            self._title.set_choices(trees, str(self._edited.path))

    def _choose_tree(self, file: str) -> None:
        if file != str(self._edited.path):
            self.tree_wanted.emit(Path(file))

    def _show_history(self) -> None:
        count = self._edited.edits_not_saved
        words = self.tr("1 edit not saved") if count == 1 else self.tr("{count} edits not saved")
        self._saved.setText(words.format(count=count) if count else self.tr("Saved"))
        for button, step in ((self._undo, self._edited.to_undo), (self._redo, self._edited.to_redo)):
            button.setEnabled(step is not None)
            button.setAccessibleDescription(step or "")
