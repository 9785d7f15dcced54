"""Two texts of one file: what changed from one to the other, of a tree in words too, and line by line."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.layouts import Column
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.saving.changes_in_words import ChangesInWords
from dpup_assistant.studio.saving.differences_list import DifferencesList

_LARGE = 500_000  # letters: a tree of a thousand questions, which takes a second to compare


class TwoTexts(QWidget):
    """Compares two texts. Of large ones the lines come at once, and the words when they are asked for."""

    def __init__(self, edited: EditedTree, titles: Mapping[str, str], old_name: str, new_name: str) -> None:
        """Take the tree that is open, the titles of all trees by id, and what the two texts are called."""
        super().__init__()
        self._texts, self._is_tree = ("", ""), edited.is_tree
        self._in_words = ChangesInWords(edited, titles)
        self._by_line = DifferencesList(old_name, new_name)
        self._ask = Button(self.tr("Compare where answers end"), "git-compare-arrows")
        self._ask.clicked.connect(self._compare)
        column = Column(self, 16)
        heading = Heading(self.tr("Line by line"), "block")
        for widget in (self._in_words, self._ask, heading, self._by_line):
            column.addWidget(widget)

    def show_texts(self, old: str, new: str) -> None:
        """Show what changed from an old text to a new one."""
        self._texts = old, new
        is_large = len(old) + len(new) > 2 * _LARGE
        self._ask.setVisible(is_large and self._is_tree)
        self._in_words.setVisible(not is_large and self._is_tree)
        self._by_line.show_texts(old, new)
        if not is_large and self._is_tree:
            self._compare()

    def _compare(self) -> None:
        self._ask.hide()
        self._in_words.show()
        self._in_words.show_texts(*self._texts)
