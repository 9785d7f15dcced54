"""What changed: the tree as it is now beside the saved file, an earlier version, or the shipped tree."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.saving.two_texts import TwoTexts
from dpup_assistant.studio.saving.versions import SAVED, text_of, versions


class ChangesPage(OpenedPage):
    """Compares the text with another, in words and line by line.

    Signals:
        wanted(str): a text that was compared with is wanted back.
    """

    wanted = Signal(str)

    def __init__(self, edited: EditedTree, titles: Mapping[str, str], version_id: str = SAVED) -> None:
        """Take the tree that is open, the titles of all trees by id, and what to compare it with at first."""
        super().__init__(self.tr("What changed"))
        self._edited, self._other = edited, ""
        self._versions = {version.id: version for version in versions(edited)}
        self._pick = PickField(self.tr("Compare with"))
        self._pick.set_choices(
            [Choice(each.id, each.words, each.meaning) for each in self._versions.values()]
        )
        self._pick.picked.connect(self._compare)
        self._unreadable = Notice("circle-x", role="error")
        self._back = Button(self.tr("Bring this text back"), "undo-2")
        self._back.clicked.connect(lambda: self.wanted.emit(self._other))
        self._texts = TwoTexts(edited, titles, self.tr("Before"), self.tr("Now"))
        for widget in (self._pick, self._unreadable, self._back):
            self.main.addWidget(widget)
        self.show_wide(self._texts)
        self._compare(version_id if version_id in self._versions else SAVED)

    def _compare(self, version_id: str) -> None:
        self._pick.set_picked(version_id)
        why = ""
        try:
            self._other = text_of(self._versions[version_id])
        except Unreadable as error:  # it was taken away since the list was made
            why = str(error)
        self._unreadable.setText(why)
        self._unreadable.setVisible(bool(why))
        self._back.setVisible(not why and self._other != self._edited.text)
        if not why:
            self._texts.show_texts(self._other, self._edited.text)
