"""Adding, renaming, moving and taking out whole parts of a tree, as the outline asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.scroller import Scroller
from dpup_assistant.kit.tabs import Tabs
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.adding import Adding
from dpup_assistant.studio.editor.deleting import Deleting
from dpup_assistant.studio.editor.renaming import Renaming
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.outline.outline import Outline

ASKED = ("rename", "delete")
"""The tabs in which something is asked."""


class EditorParts(QObject):
    """Does what the outline asks for. What has to be asked back is asked in a tab among the views.

    Signals:
        place_wanted(object): the path of something that is to be shown in a view.
    """

    place_wanted = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder, outline: Outline, tabs: Tabs) -> None:
        """Take the tree that is open, its folder, its outline, and the tabs of its views."""
        super().__init__(outline)
        self._edited, self._outline, self._tabs, self._before = edited, outline, tabs, ""
        self.adding = Adding(edited, folder, outline.add)
        self.renaming, self.deleting = Renaming(edited), Deleting(edited, folder)
        self._asked = {
            "rename": (self.tr("Rename"), "pencil", Scroller(self.renaming, "surface")),
            "delete": (self.tr("Delete"), "trash-2", Scroller(self.deleting, "surface")),
        }
        for _, _, widget in self._asked.values():  # they are in no window while nothing is asked
            outline.destroyed.connect(widget.deleteLater)
        self.renaming.done.connect(lambda: self._close("rename"))
        self.deleting.done.connect(lambda: self._close("delete"))
        self.deleting.place_wanted.connect(self.place_wanted)
        self.adding.added.connect(self.place_wanted)
        outline.add_wanted.connect(self.adding.open)
        outline.rename_wanted.connect(self._rename)
        outline.delete_wanted.connect(self._delete)
        outline.move_wanted.connect(self._move)

    def _rename(self, part: Path) -> None:
        self._close("delete")
        if self.renaming.ask(part):
            self._open("rename")
            self.renaming.take_keyboard()

    def _delete(self, part: Path) -> None:
        self._close("rename")
        if self.deleting.ask(part):
            self._open("delete")
            self.deleting.take_keyboard()

    def _open(self, name: str) -> None:
        """Show a tab in which something is asked."""
        if name not in self._tabs.ids():
            self._before = self._tabs.current
            words, icon, widget = self._asked[name]
            self._tabs.add(name, words, icon, widget)
        self._tabs.show_tab(name)

    def _close(self, name: str) -> None:
        """Take the tab away, and show the view that was there before it."""
        if name not in self._tabs.ids():
            return
        was_shown = self._tabs.current == name
        self._tabs.take(name)
        if was_shown and self._before in self._tabs.ids():
            self._tabs.show_tab(self._before)
        if was_shown:
            self._focus_outline()

    def _focus_outline(self) -> None:
        if self._outline.isVisible():
            self._outline.setFocus()
        else:  # it is a tab that is not shown
            self._tabs.button(self._tabs.current).setFocus()

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
                announce(self._outline, place.format(id=part[1], place=to + 1, count=len(names)))
