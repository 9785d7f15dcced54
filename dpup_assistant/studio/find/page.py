"""Finding words in a tree or in all, and putting others in their place, with a look at each before."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path as PartPath
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.text.located import read_file
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.find.asked import ALL_TREES, REPLACE, Asked
from dpup_assistant.studio.find.edits import edits_for
from dpup_assistant.studio.find.names import Names
from dpup_assistant.studio.find.row import FindRow
from dpup_assistant.studio.find.words import Hit, Place, Sought, hits, places, replaced
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.rests.places import Resting

_AT_ONCE = 30  # rows


class _Tree(NamedTuple):
    """A tree to look through."""

    file: Path
    title: str
    """Its title where it is another than the one that is open."""
    names: Names
    places: list[Place]


class _Found(NamedTuple):
    """A hit, and the tree that it is in."""

    tree: _Tree
    hit: Hit


class FindPage(OpenedPage):
    """Looks for words as they are typed. Replacing is one step for Undo.

    Signals:
        place_wanted(object): the Resting that is to be shown in its tree.
    """

    place_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder with the others."""
        super().__init__(self.tr("Find and replace"))
        self._edited, self._folder = edited, folder
        self._found, self._left_out = list[_Found](), set[PartPath]()
        self._here: _Tree | None = None
        self._others: list[_Tree] | None = None
        self.asked, self.count = Asked(), Text(role="strong")
        self.done_words = Notice("circle-check", role="ok")
        self.replace = Button("", "repeat", "studio_primary")
        self._more = Button(self.tr("Show more"), "chevron-down", "studio")
        self.rows, self._list = list[FindRow](), QWidget()
        self._column = Column(self._list, 12)
        for widget in (self.asked, self.count, self.replace, self.done_words):
            self.main.addWidget(widget)
        for below in (self._list, self._more):  # under Close, which would else be far down
            self.foot.addWidget(below)
        self.asked.changed.connect(self._look_afresh)
        self.replace.clicked.connect(self._replace)
        self._more.clicked.connect(self._show_more)
        edited.read.connect(self._take_read)
        self.done_words.hide()
        self._look()

    def focus(self) -> None:
        """Put the keyboard where the words are typed."""
        self.asked.words.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _look_afresh(self) -> None:
        self.done_words.hide()
        self._left_out.clear()
        self._look()

    def _take_read(self) -> None:
        self._here = None
        self._look()

    def _look(self) -> None:
        """Find the words, and show where they are."""
        sought, is_replacing = self.asked.sought(), self.asked.task == REPLACE
        self._here = self._here or _tree(self._edited.path, "", self._edited.data)
        trees = [self._here, *(self._trees() if self.asked.task == ALL_TREES else ())]
        self._found = [
            _Found(tree, hit)
            for tree in trees
            for hit in hits(tree.places, sought)
            if not (is_replacing and hit.is_id)
        ]
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows.clear()
        self._show_count(sought)
        self._show_more()

    def _show_count(self, sought: Sought) -> None:
        times, places = sum(each.hit.times for each in self._found), len(self._found)
        words = self.tr("Found {times} times in {places} places.").format(times=times, places=places)
        if places == 1:
            words = self.tr("Found in 1 place.")
        none = self.tr("Nothing has these words.") if sought.words.strip() else ""
        self.count.setText(words if places else none)
        self.count.setVisible(bool(self.count.text()))
        if self.count.text() and self.isVisible():
            announce(self, self.count.text())

    def _show_more(self) -> None:
        sought, shown = self.asked.sought(), len(self.rows)
        for found in self._found[shown : shown + _AT_ONCE]:
            row = self._row(found, sought)
            self._column.addWidget(row)
            self.rows.append(row)
        self._more.setVisible(len(self.rows) < len(self._found))
        self._show_button()

    def _row(self, found: _Found, sought: Sought) -> FindRow:
        tree = found.tree
        place = tree.names.place(found.hit.path)
        row = FindRow(found.hit, f"{tree.title}: {place}" if tree.title else place, sought)
        if self.asked.task == REPLACE:
            new = replaced(found.hit, sought, self.asked.new.text())
            row.show_replaced(new, found.hit.path not in self._left_out)
        else:
            row.show_found()
        row.gone_to.connect(lambda: self._go(found))
        row.ticked.connect(lambda ticked: self._tick(found.hit.path, ticked))
        return row

    def _tick(self, path: PartPath, ticked: bool) -> None:
        (self._left_out.discard if ticked else self._left_out.add)(path)
        self._show_button()

    def _changes(self) -> list[tuple[PartPath, str]]:
        """Return the texts that are to be changed."""
        sought, words = self.asked.sought(), self.asked.new.text()
        wanted = [each.hit for each in self._found if each.hit.path not in self._left_out]
        changes = [(hit.path, replaced(hit, sought, words)) for hit in wanted]
        return [(path, new) for path, new in changes if new.strip()]

    def _show_button(self) -> None:
        count = len(self._changes()) if self.asked.task == REPLACE else 0
        words = self.tr("Replace in 1 place") if count == 1 else self.tr("Replace in {count} places")
        self.replace.setText(words.format(count=count))
        self.replace.setVisible(count > 0)

    def _replace(self) -> None:
        """Put the other words in, as one step."""
        self._edited.judge_now()  # so that what was found is in the text as it is now
        changes = self._changes()
        edits, refused = edits_for(self._edited.text, self._edited.located, changes)
        self._edited.edit(lambda _text: edits, self.tr("Replace words"))
        count = len(changes) - len(refused)
        one, many = self.tr("Replaced in 1 place."), self.tr("Replaced in {count} places.")
        done = f"{one if count == 1 else many.format(count=count)} {self.tr('Undo takes it back.')}"
        left = self.tr("{count} can only be changed in the YAML.").format(count=len(refused))
        self.done_words.setText(f"{done} {left}" if refused else done)
        self.done_words.show()
        announce(self, self.done_words.text())
        self._edited.judge_now()
        self.focus()

    def _go(self, found: _Found) -> None:
        self.done.emit()
        tree, path = found.tree, found.hit.path
        if tree.title:
            self.place_wanted.emit(Resting(tree.file, tree.title, path, tree.names.part(path[:2])))
        else:
            self._edited.show(path)

    def _trees(self) -> list[_Tree]:
        """Return the other trees of the folder, read once."""
        if self._others is None:
            files = [file for file in self._folder.files if file.path != self._edited.path]
            found = [(file, read_file(file.path, file.path.name).data or {}) for file in files]
            self._others = [_tree(file.path, text_at(data, "title") or file.id, data) for file, data in found]
        return self._others


def _tree(file: Path, title: str, data: dict[str, Data]) -> _Tree:
    with not_collecting():
        return _Tree(file, title, Names(data), places(data))
