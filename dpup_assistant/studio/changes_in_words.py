"""What changed from one tree to another, in words: answers that end elsewhere, words, law."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.ends import tree_in


class ChangesInWords(QWidget):
    """Shows the comparison of two trees, a heading for each kind of change."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._column = Column(self, 8)

    def show_trees(self, old: str, edited: EditedTree) -> None:
        """Show what changed from the tree in a text to the one that is edited."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        before, now = tree_in(old, edited), tree_in(edited.text, edited)
        if not (before and now):
            words = self.tr("A fault in one of the two keeps the answers from being compared.")
            self._column.addWidget(Text(words, "muted"))
