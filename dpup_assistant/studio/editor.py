"""A tree that is edited: its outline, its form, its text, its graph and its preview, side by side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.layouts import Column
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class Editor(QWidget):
    """Shows every view of one tree.

    Signals:
        home_wanted: the trees of the folder are to be shown.
        save_wanted: the text is to be saved.
        changes_wanted: what the edits change is to be shown.
    """

    home_wanted = Signal()
    save_wanted = Signal()
    changes_wanted = Signal()

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder that it lies in."""
        super().__init__()
        self.edited, self.folder = edited, folder
        self.notices = Column()  # under the bar: what is told about saving, while there is something to tell
        Column(self).addLayout(self.notices)

    def title(self) -> str:
        """Return the tree's title, or its id where it has none."""
        title = self.edited.part(("title",))
        return title if isinstance(title, str) and title else self.edited.tree_id
