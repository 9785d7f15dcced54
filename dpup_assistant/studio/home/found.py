"""What else was found beside the trees: text that was not saved, and copies that file sync left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.output.dates import moment_in_words
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.saving.drafts import Draft, drafts
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.sources import leftovers
from dpup_assistant.studio.folder import Folder

_MOST = 10  # texts that were not saved
_FEW = 2  # copies: so many are no burden


class HomeFound(QWidget):
    """Lists them, each with what can be done about it.

    Signals:
        tree_wanted(object): the path of a tree's file that is to be opened.
        compare_wanted(object, str): the path of a tree's file, and the name of a copy of it that was left.
    """

    tree_wanted = Signal(object)
    compare_wanted = Signal(object, str)

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        super().__init__()
        self._folder = folder
        self._column = Column(self, 8)

    def show_folder(self) -> None:
        """Show what there is now."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        unsaved = {draft.path: draft for draft in reversed(drafts()) if not _is_saved(draft)}
        for draft in list(unsaved.values())[:_MOST]:
            self._column.addWidget(self._unsaved(draft))
        try:
            left = leftovers(self._folder.path)
        except Unreadable:  # the page tells of a folder that went away
            left = []
        self._show_copies(left)
        self.setVisible(bool(unsaved or left))

    def _unsaved(self, draft: Draft) -> QWidget:
        when = moment_in_words(draft.kept.astimezone())
        told = self.tr("Not saved in {name}: what you typed up to {when}.")
        row, button = QWidget(), Button(self.tr("Look at it"), "pencil", "studio")
        button.setAccessibleName(f"{button.text()}: {draft.path.name}")
        button.clicked.connect(lambda: self.tree_wanted.emit(draft.path))
        flow = Flow(row, gap=12)
        flow.addWidget(Notice("info", told.format(name=draft.path, when=when)))
        flow.addWidget(button)
        return row

    def _show_copies(self, left: list[Path]) -> None:
        """Show the copies that were left, folded where they are many: they must not push the trees away."""
        column = self._column
        if len(left) > _FEW:
            fold = Fold(self.tr("{count} copies that no desk uses").format(count=len(left)), "copy")
            column.addWidget(fold)
            column = fold.body
        elif left:
            column.addWidget(Heading(self.tr("Copies that no desk uses"), "side"))
        for path in left:
            column.addWidget(self._copy(path, path.with_name(copied_from(path) or "")))

    def _copy(self, left: Path, original: Path) -> QWidget:
        """Return what is told of a copy that was left, and the way to compare it."""
        row, button = QWidget(), Button(self.tr("Compare"), "git-compare-arrows", "studio")
        button.setAccessibleName(f"{button.text()}: {left.name}")
        button.clicked.connect(lambda: self.compare_wanted.emit(original, left.name))
        flow = Flow(row, gap=12)
        flow.addWidget(Notice("circle-alert", self._left(left.name, original.name), "warn"))
        if is_there(original):
            flow.addWidget(button)
        return row

    def _left(self, name: str, original: str) -> str:
        return self.tr(
            "{name} is a copy of {original}, left by file sync, Git or a person. Compare the two, put what "
            "you want to keep into {original}, and take the copy away."
        ).format(name=name, original=original)


def _is_saved(draft: Draft) -> bool:
    """Return whether the file holds a draft's text: a saved text has one until its window closes."""
    try:
        return open_file(draft.path).text == draft.text
    except Unreadable:
        return False
