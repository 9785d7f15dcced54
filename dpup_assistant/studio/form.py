"""The fields of what is selected."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class Form(QWidget):
    """The fields of what is selected."""

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited = edited
