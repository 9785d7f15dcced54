"""Every question and outcome of a tree, and where each leads."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree


class Outline(QWidget):
    """Every question and outcome of a tree, and where each leads."""

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited = edited
