"""The tree that is open: its text, its editor, and what saves it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from dpup_assistant.storage.drafts import drafts_of
from dpup_assistant.storage.edited_file import Stamp, open_file
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor import Editor
from dpup_assistant.studio.ends import Ends
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.saving import Saving
from dpup_assistant.studio.saving_pages import SavingPages
from dpup_assistant.studio.saving_strip import SavingStrip


class OpenTree(QObject):
    """Joins the views of one tree file with what saves it."""

    def __init__(self, path: Path, folder: Folder, window: QWidget) -> None:
        """Open a file. Raises Unreadable, with a sentence."""
        text, stamp = _text_of(path)
        super().__init__(window)
        self.edited = EditedTree(path, text, folder.known, self)
        self.saving = Saving(self.edited, stamp, self)
        self.pages = SavingPages(self.saving, window)
        self.editor = Editor(self.edited, folder)
        self._ends = Ends(self.edited, self)
        strip = SavingStrip(self.saving)
        self.editor.notices.addWidget(strip)
        self.editor.save_wanted.connect(self.saving.save)
        strip.save_wanted.connect(self.saving.save)
        strip.look_wanted.connect(self.pages.choose)
        strip.elsewhere_wanted.connect(self.pages.save_elsewhere)
        self._ends.told.connect(strip.tell_ends)
        for asks in (strip, self.editor):
            asks.changes_wanted.connect(self.pages.show_changes)

    def close(self) -> None:
        """Let go of the file, and of what judges the text. What is not saved stays as a draft."""
        self.saving.close()
        self._ends.stop()
        self.edited.close()


def _text_of(path: Path) -> tuple[str, Stamp | None]:
    """Return a file's text and stamp; no text where it is gone and a draft of it is all there is."""
    try:
        return open_file(path)
    except Unreadable:
        if is_there(path) or not drafts_of(path):
            raise
        return "", None
