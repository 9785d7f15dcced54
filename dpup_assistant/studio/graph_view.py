"""A tree as a picture."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.preview import Preview


class GraphView(QWidget):
    """A tree as a picture."""

    def __init__(self, edited: EditedTree, preview: Preview) -> None:
        """Take the tree that is open."""
        super().__init__()
        self._edited = edited
