"""Saving the tree that is open: no text is lost, neither the trainer's own nor somebody else's."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.saving.backups import back_up, copy_now, copy_text
from dpup_assistant.storage.saving.drafts import draft_file, drop_draft, keep_draft
from dpup_assistant.storage.saving.edited_file import (
    ChangedOnDisk,
    Opened,
    Stamp,
    changed_on_disk,
    open_file,
    save_file,
    why_read_only,
)
from dpup_assistant.storage.saving.editors import Editor, other_editor
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.edited_tree import EditedTree

PAUSE = 800  # milliseconds after the last edit, then the text is kept
LATEST = 5_000  # milliseconds after the first edit that is not kept: a trainer may type without a pause
LOOK = 3_000  # milliseconds between two looks at the file

OnDisk = Literal["as read", "changed", "gone"]


class Saving(QObject):
    """Saves one tree file, keeps its unsaved text as a draft, and watches the file for the work of others.

    Signals:
        changed: something else is to be told: `on_disk`, `read_only`, `refused`, `not_kept`, `not_copied`
            or `other`.
        saved: the file holds the text as it is now.
        met: saving stopped, for the file holds something else than was read.
    """

    changed = Signal()
    saved = Signal()
    met = Signal()

    def __init__(
        self, edited: EditedTree, stamp: Stamp | None, parent: QObject | None = None, is_shipped: bool = False
    ) -> None:
        """Take the tree that is open, and the stamp of its file; None where there is no file yet.

        `is_shipped`: it comes with the program, whose next version replaces it; it is not saved over.
        """
        super().__init__(parent)
        self.edited, self.stamp, self.is_shipped = edited, stamp, is_shipped
        self.on_disk: OnDisk = "as read"
        self.read_only = why_read_only(edited.path)
        self.refused = self.not_kept = self.not_copied = ""
        self._began, self._is_edited = datetime.now(UTC), False
        self._editor = Editor(edited.path)
        self.other = other_editor(self._editor)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._latest = QTimer(self, singleShot=True, interval=LATEST)
        self._look = QTimer(self, interval=LOOK)
        self._soon.timeout.connect(self.keep)
        self._latest.timeout.connect(self.keep)
        self._look.timeout.connect(self.look)
        self._look.start()
        edited.spliced.connect(self._keep_soon)

    @property
    def path(self) -> Path:
        """The file."""
        return self.edited.path

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the text, as far as was seen.

        A file that somebody else saved since holds it no more; that matters where the trainer edited it here.
        Of a file that is still to be made there is nothing to save before the first edit.
        """
        is_held = self.on_disk == "as read" or (self.on_disk == "changed" and not self._is_edited)
        is_made = self.stamp is not None or not self.edited.edits_not_saved
        return is_held and is_made and self.edited.text == self.edited.saved_text

    def keep(self) -> None:
        """Keep the text as a draft once it was edited, also when it is saved: others may save over it."""
        self._soon.stop()
        self._latest.stop()
        not_kept = ""
        if self._is_edited or not self.is_saved:
            try:
                keep_draft(self._editor, self.edited.text, self.stamp)
            except Unwritable as why:
                not_kept = "" if self.is_saved else str(why)
        self._tell(not_kept=not_kept)

    def save(self) -> bool:
        """Save the text. Return whether it is saved; if not, `changed` or `met` tells why."""
        if self.is_shipped:
            self.refuse(self.tr("This comes with the program, and is not changed here."))
            return False
        if self.on_disk == "gone":
            self.look()  # a shared drive that went away may be back, with the file as it was
        known = None if self.on_disk == "gone" else self.stamp  # as the trainer was told: it is put back
        try:
            self._copy_if_due()
            self.stamp = save_file(self.path, self.edited.text, known)
        except ChangedOnDisk as change:
            self._tell(on_disk="changed" if change.now else "gone")
            self.keep()
            self.met.emit()
            return False
        except Unwritable as why:
            self.keep()
            self.refuse(str(why))
            return False
        self._note_saved()
        return True

    def save_mine(self) -> bool:
        """Save the text over what somebody else saved, which is copied first. Return whether it is saved."""
        try:
            theirs = self.theirs()
            if theirs:
                copy_now(self.path, datetime.now(UTC))
        except (Unreadable, Unwritable) as why:
            self.refuse(str(why))
            return False
        self.stamp = theirs.stamp if theirs else None
        return self.save()

    def take_theirs(self) -> bool:
        """Take what somebody else saved, as one edit that can be undone. Both texts are copied first.

        Return whether that was done.
        """
        try:
            theirs = self.theirs()
            if not theirs:
                return False
            copy_now(self.path, datetime.now(UTC))  # for it may be undone, and that saved
            if not self.is_saved:
                copy_text(self.path, self.edited.text, datetime.now(UTC))
        except (Unreadable, Unwritable) as why:
            self.refuse(str(why))
            return False
        self.edited.replace_text(theirs.text, self.tr("Take the file as it is now"))
        self.stamp = theirs.stamp
        self._note_saved()
        return True

    def theirs(self) -> Opened | None:
        """Return what the file holds now, or None where it is gone. Raises Unreadable."""
        if not changed_on_disk(self.path, None):
            return None
        return open_file(self.path)

    def throw_away(self) -> bool:
        """Give the unsaved text up. It is copied to the earlier versions first: it may be wanted after all.

        Return whether that was done.
        """
        try:
            copy_text(self.path, self.edited.text, datetime.now(UTC))
        except Unwritable as why:
            self.refuse(str(why))
            return False
        self.give_up()
        return True

    def give_up(self) -> None:
        """Let the file go without a draft: the text is kept in another place."""
        drop_draft(draft_file(self._editor))
        self._stop()

    def refuse(self, why: str) -> None:
        """Tell why something could not be saved."""
        self._tell(refused=why)

    @property
    def is_closed(self) -> bool:
        """Whether the file was let go."""
        return not self._look.isActive()

    def close(self) -> None:
        """Let the file go. A text that is not saved stays as a draft, and is offered next time."""
        if self.is_closed:
            return
        self.look()
        if not self.is_saved:
            self.keep()
            self._stop()
            return
        if self._is_edited:
            with suppress(Unwritable):  # it is in the file, and nobody is there any more to be told
                copy_now(self.path, datetime.now(UTC))
        self.give_up()

    def look(self) -> None:
        """Look whether somebody else changed the file, or has it open too."""
        on_disk: OnDisk = "as read"
        if changed_on_disk(self.path, self.stamp):
            on_disk = "changed" if changed_on_disk(self.path, None) else "gone"
        is_other = on_disk != self.on_disk
        read_only = why_read_only(self.path)
        self._tell(on_disk=on_disk, other=other_editor(self._editor), read_only=read_only)
        if is_other:
            self.keep()

    def _stop(self) -> None:
        for timer in (self._soon, self._latest, self._look):
            timer.stop()
        self._editor.close()

    def _keep_soon(self) -> None:
        if self.is_closed:
            return
        self._is_edited = True
        self._soon.start()
        if not self._latest.isActive():
            self._latest.start()

    def _copy_if_due(self) -> None:
        """Copy the file as it was. A copy that cannot be made does not keep new work from being saved."""
        not_copied = ""
        try:
            back_up(self.path, datetime.now(UTC), self._began)
        except Unwritable as why:
            not_copied = str(why)
        self._tell(not_copied=not_copied)

    def _note_saved(self) -> None:
        self.edited.note_saved()
        self._tell(on_disk="as read", refused="")
        self.keep()
        self.saved.emit()

    def _tell(self, **told: object) -> None:
        """Take what is to be told now."""
        if any(getattr(self, name) != value for name, value in told.items()):
            for name, value in told.items():
                setattr(self, name, value)
            self.changed.emit()
