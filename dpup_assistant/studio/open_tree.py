"""The tree that is open: its text, its editor, and what saves it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.judged import read_edited
from dpup_assistant.storage.learning import learn_folder
from dpup_assistant.storage.saving.drafts import drafts_of
from dpup_assistant.storage.saving.edited_file import Stamp, open_file
from dpup_assistant.storage.sources import AGENCY_FILE
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.editor import Editor
from dpup_assistant.studio.editor.file_editor import NO_KEYS, FileEditor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.publish.publishing import Publishing
from dpup_assistant.studio.saving.ends import Ends
from dpup_assistant.studio.saving.pages import SavingPages
from dpup_assistant.studio.saving.saving import Saving
from dpup_assistant.studio.saving.strip import SavingStrip
from dpup_assistant.studio.saving.versions import SHIPPED


class OpenTree(QObject):
    """Joins the views of one tree file with what saves it."""

    def __init__(self, path: Path, folder: Folder, window: QWidget) -> None:
        """Open a file. Raises Unreadable, with a sentence."""
        text, stamp = _text_of(path)
        super().__init__(window)
        self._folder = folder
        self.edited = EditedTree(path, text, folder.known, self)
        shipped = {file.path for file in folder.files if file.whose == "shipped"}
        is_shipped = path in shipped or path.parent == learn_folder()
        self.saving = Saving(self.edited, stamp, self, is_shipped=is_shipped)
        self.pages = SavingPages(self.saving, folder, window)
        self.publishing = Publishing(self.pages, folder)
        self.publishing.page_wanted.connect(self.pages.page_wanted)
        show = Editor if self.edited.is_tree else FileEditor
        self.editor: FileEditor | Editor = show(self.edited, folder)
        self._ends = Ends(self.edited, self)
        strip = SavingStrip(self.saving)
        self.editor.notices.addWidget(strip)
        self.editor.save_wanted.connect(self.saving.save)
        if isinstance(self.editor, Editor):
            self.editor.publish_wanted.connect(lambda: self.publishing.show_page())
        save = QShortcut(QKeySequence.StandardKey.Save, self.editor)
        save.activated.connect(self.saving.save)
        strip.save_wanted.connect(self.saving.save)
        self.saving.saved.connect(self._take_saved)
        folder.changed.connect(self._judge_afresh)
        strip.look_wanted.connect(self.pages.choose)
        strip.elsewhere_wanted.connect(self.pages.save_elsewhere)
        strip.copy_wanted.connect(self.pages.make_own_copy)
        strip.shipped_wanted.connect(lambda: self.pages.show_changes(SHIPPED))
        self._ends.told.connect(strip.tell_ends)
        for asks in (strip, self.editor):
            asks.changes_wanted.connect(self.pages.show_changes)

    def close(self) -> None:
        """Let go of the file, and of what judges the text. What is not saved stays as a draft."""
        self._folder.changed.disconnect(self._judge_afresh)
        self.publishing.close()
        self.pages.close()
        self.saving.close()
        self._ends.stop()
        self.edited.close()

    def _take_saved(self) -> None:
        """Let the other trees know what this one is now, and say that it is saved."""
        announce(self.editor, self.tr("Saved."))
        with suppress(Unreadable):  # a folder that went away in this moment is told of at the next look
            self._folder.reload()

    def _judge_afresh(self) -> None:
        self.edited.know(self._folder.known)


def _text_of(path: Path) -> tuple[str, Stamp | None]:
    """Return a file's text and stamp; no text where it is gone and a draft of it is all there is.

    There need not be an agency.yaml, and it need not hold anything: its form fills it.
    """
    is_agency = path.name == AGENCY_FILE
    text, stamp = "", None
    try:
        text, stamp = open_file(path)
    except Unreadable:
        if is_there(path) or not (is_agency or drafts_of(path)):
            raise
    if is_agency and [fault.code for fault in read_edited(text, path.name).faults] == ["empty_file"]:
        text += NO_KEYS if not text or text.endswith("\n") else f"\n{NO_KEYS}"
    return text, stamp
