"""Taking a part out of a tree: at once where nothing names it, else asking what is to become of that."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.references import references
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.deleting_edits import without_node
from dpup_assistant.studio.faults.list_words import Places
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.form.pick_lists import PickLists

_MOST = 6  # places that are listed; the others are counted
_SECTIONS = ("questions", "outcomes", "blanks", "scenarios")


class Deleting(QWidget):
    """Asks what is to become of the places that name a node. Esc leaves all as it was.

    Signals:
        done: it was answered, one way or the other.
        place_wanted(object): the path of a place that names it, which is to be shown.
    """

    done = Signal()
    place_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and its folder."""
        super().__init__()
        body = Column(self, 10, (15, 14, 15, 20))
        self._edited, self._lists = edited, PickLists(edited, folder)
        self._part: Path = ()
        self._what, self._rest = Text(role="strong"), Text(role="small")
        self._places, self._links = Flow(gap=6), list[QWidget]()
        self._is_asking = False
        self.target = PickField(self.tr("Lead all of them to"))
        self.point = Button(self.tr("Delete, and lead them there"), "trash-2", "studio_primary")
        self.leave = Button(self.tr("Delete, and leave them as faults"), "trash-2", "studio")
        self.cancel = Button(self.tr("Cancel"), "x", "studio")
        row = Flow(gap=8)
        for button in (self.point, self.leave, self.cancel):
            row.addWidget(button)
        for part in (self._what, self._places, self._rest, self.target, row):
            if isinstance(part, QWidget):
                body.addWidget(part)
            else:
                body.addLayout(part)
        body.addStretch(1)
        self.target.picked.connect(self._pick)
        self.point.clicked.connect(self._point)
        self.leave.clicked.connect(lambda: self._delete(""))
        self.cancel.clicked.connect(self._end)
        edited.read.connect(self._end_if_gone)

    def ask(self, part: Path) -> bool:
        """Take a part out, or return True where something names it, which has to be asked about first."""
        if len(part) != 2 or part[0] not in _SECTIONS or self._edited.part(part) is None:
            return False
        self._part = part
        used = references(self._edited.data, str(part[1])) if part[0] in ("questions", "outcomes") else []
        if not used:
            self._delete("")
            return False
        self._show_places(used)
        self.target.set_choices([each for each in self._lists.nodes() if each.id != part[1]])
        self._pick("")
        self._is_asking = True
        return True

    def take_keyboard(self) -> None:
        """Take the keyboard, and say what is asked."""
        self._links[0].setFocus()
        announce(self, self._what.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave all as it was on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)

    def _show_places(self, used: list[Path]) -> None:
        """List what leads to the node, each place with the way to it."""
        places = Places(self._edited.data)
        words = self.tr("1 place names {id}.") if len(used) == 1 else self.tr("{n} places name {id}.")
        self._what.setText(words.format(n=len(used), id=self._part[1]))
        for link in self._links:
            self._places.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._links = []
        for path in used[:_MOST]:
            where = places.where(path[:2] if path[0] == "scenarios" else path)
            link = Button(where, "arrow-right", "studio")
            link.setAccessibleName(self.tr("Go to: {place}").format(place=where))
            link.clicked.connect(lambda _checked=False, path=path: self.place_wanted.emit(path))
            self._places.addWidget(link)
            self._links.append(link)
        left = len(used) - _MOST
        one = self.tr("1 more place is not listed here.")
        many = self.tr("{count} more places are not listed here.")
        self._rest.setText(one if left == 1 else many.format(count=left))
        self._rest.setVisible(left > 0)

    def _pick(self, id: str) -> None:
        self.target.set_picked(id)
        self.target.set_fault("")

    def _point(self) -> None:
        """Take the part out, once it is picked where all is to lead."""
        if self.target.picked_id():
            self._delete(self.target.picked_id())
        else:
            self.target.set_fault(self.tr("Pick where they are to lead."))
            self.target.setFocus()

    def _delete(self, leads_to: str) -> None:
        """Take the part out, and lead what led there to another node, where one is given."""
        part = self._part
        done = self.tr("Delete {id}").format(id=part[1])
        if self._edited.edit(lambda text: without_node(text, part, leads_to), done):
            self._edited.select((part[0], leads_to) if self._is_in(part, leads_to) else ())
            announce(self, self.tr("{id} is deleted. Undo brings it back.").format(id=part[1]))
            self._end()

    def _end_if_gone(self) -> None:
        """Ask no more where the part was taken out in another way, such as by undoing."""
        if self._is_asking and self._edited.part(self._part) is None:
            self._end()

    def _is_in(self, part: Path, id: str) -> bool:
        return bool(id) and self._edited.part((part[0], id)) is not None

    def _end(self) -> None:
        self._is_asking = False
        self.done.emit()
