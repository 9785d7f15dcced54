"""The menu of words that are typed, without Qt's undo, which would go past the window's."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPlainTextEdit

from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice


class EditMenu(QObject):
    """Cuts, copies, pastes and selects in an editor."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        """Take the editor."""
        super().__init__(edit)
        self._edit, self._list = edit, ChoiceList(edit)
        self._list.picked.connect(self._do)

    def open(self) -> None:
        """Offer what can be done now."""
        edit = self._edit
        selected, writable = edit.textCursor().hasSelection(), not edit.isReadOnly()
        offered = {
            Choice("cut", self.tr("Cut"), icon="scissors"): selected and writable,
            Choice("copy", self.tr("Copy"), icon="copy"): selected,
            Choice("paste", self.tr("Paste"), icon="clipboard-paste"): writable and edit.canPaste(),
            Choice("all", self.tr("Select all"), icon="text-select"): not edit.document().isEmpty(),
        }
        if choices := [choice for choice, possible in offered.items() if possible]:
            self._list.open(self.tr("What to do with the words"), choices)

    def _do(self, action: str) -> None:
        edit = self._edit
        {"cut": edit.cut, "copy": edit.copy, "paste": edit.paste, "all": edit.selectAll}[action]()
