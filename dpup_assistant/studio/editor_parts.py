"""Adding, renaming, moving and taking out whole parts of a tree, as the outline asks for it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.layouts import Column
from dpup_assistant.studio.adding import Adding
from dpup_assistant.studio.deleting import Deleting
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.outline import Outline
from dpup_assistant.studio.renaming import Renaming


class EditorParts(QWidget):
    """Does what the outline asks for. What has to be asked back is asked here, above the views."""

    def __init__(self, edited: EditedTree, folder: Folder, outline: Outline) -> None:
        """Take the tree that is open, its folder, and its outline."""
        super().__init__()
        self._edited = edited
        self.adding = Adding(edited, folder, outline.add)
        self.renaming, self.deleting = Renaming(edited), Deleting(edited, folder)
        column = Column(self)
        for asked in (self.renaming, self.deleting):
            column.addWidget(asked)
            asked.done.connect(outline.setFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        outline.add_wanted.connect(self.adding.open)
        outline.rename_wanted.connect(self._rename)
        outline.delete_wanted.connect(self._delete)
        outline.move_wanted.connect(self._move)

    def _rename(self, part: Path) -> None:
        self.deleting.hide()
        self.renaming.ask(part)

    def _delete(self, part: Path) -> None:
        self.renaming.hide()
        self.deleting.ask(part)

    def _move(self, part: Path, by: int) -> None:
        """Move a part up or down in the file, as far as that goes."""
        names = list(mapping(self._edited.data, str(part[0])))
        if part[1] not in names:
            return
        to = names.index(str(part[1])) + by
        if 0 <= to < len(names):
            words = self.tr("Move {id} up") if by < 0 else self.tr("Move {id} down")
            if self._edited.move(part, to, words.format(id=part[1])):
                place = self.tr("{id} is number {place} of {count} now.")
                announce(self, place.format(id=part[1], place=to + 1, count=len(names)))
