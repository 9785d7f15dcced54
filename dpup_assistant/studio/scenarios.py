"""The stories that prove a tree."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.preview import Preview


class Scenarios(QWidget):
    """The stories that prove a tree."""

    def __init__(self, edited: EditedTree, folder: Folder, preview: Preview) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited = edited
