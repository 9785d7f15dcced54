"""The worker's own pages, playing the tree that is edited."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class Preview(QWidget):
    """Plays the tree as it is now.

    Signals:
        walked(object): the Trail that it has come to, or None.
    """

    walked = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it may go on in."""
        super().__init__()
        self._edited, self._folder = edited, folder
