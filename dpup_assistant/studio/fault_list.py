"""What is wrong with a tree."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree


class FaultList(QWidget):
    """What is wrong with a tree."""

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited = edited
