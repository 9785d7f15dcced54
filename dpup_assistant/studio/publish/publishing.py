"""Publishing the tree that is open: one edit that can be undone, then saved at once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.output.dates import in_words
from dpup_assistant.storage.edits import EditError
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.saving.backups import copy_now
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.publish.edits import Release, approved, as_draft, published
from dpup_assistant.studio.publish.page import PublishPage
from dpup_assistant.studio.publish.sign_off import ask_for_book, save_for_sign_off
from dpup_assistant.studio.saving.pages import SavingPages
from dpup_assistant.studio.saving.versions import SHIPPED


class Publishing(QObject):
    """Opens the page about publishing one tree, and does what is asked for there.

    Signals:
        page_wanted(object): a page is to be opened.
    """

    page_wanted = Signal(object)

    def __init__(self, pages: SavingPages, folder: Folder) -> None:
        """Take the pages about saving the tree, and its folder."""
        super().__init__(pages)
        self._pages, self._saving, self._folder = pages, pages.saving, folder
        self._edited = pages.saving.edited
        self._page: PublishPage | None = None

    def show_page(self, done: str = "") -> None:
        """Show where the tree stands, and what is needed to publish it. `done` is what was just done."""
        self._edited.judge_now()
        titles, is_shipped = titles_of(self._folder.heads), self._saving.is_shipped
        before, page = self._page, PublishPage(self._edited, titles, self._folder.today, is_shipped, done)
        self._page = page
        page.done.connect(lambda: self._forget(page))
        page.release_given.connect(self._publish)
        page.approval_given.connect(self._approve)
        page.draft_wanted.connect(self._take_back)
        page.copy_wanted.connect(self._pages.make_own_copy)
        page.book_wanted.connect(self._save_book)
        page.changes_wanted.connect(lambda: self._pages.show_changes(SHIPPED))
        page.gone_to.connect(self._go_to)
        self.page_wanted.emit(page)
        if before:
            before.done.emit()

    def close(self) -> None:
        """Close the page: the tree it is about is closed."""
        if self._page:
            self._page.done.emit()

    def _publish(self, release: Release) -> None:
        words = self.tr("Publish version {version}").format(version=release.version)
        done = self.tr(
            "Version {version} is published and saved. Each desk that uses this folder shows it when it is "
            "next opened."
        )
        self._write(
            lambda text: published(text, self._edited.data, release),
            words,
            done.format(version=release.version),
        )

    def _approve(self, approval: Approval) -> None:
        words = self.tr("Record an approval")
        done = self.tr("{role}: approval of version {version} on {day} is recorded and saved.").format(
            role=approval.role, version=approval.version, day=in_words(approval.on)
        )
        self._write(lambda text: approved(text, self._edited.data, approval), words, done)

    def _take_back(self) -> None:
        done = self.tr("This tree is a draft again, and saved. Desks take it off when they are next opened.")
        self._write(as_draft, self.tr("Make it a draft again"), done)

    def _write(self, change: Callable[[str], str], words: str, done: str) -> None:
        """Change the text and save it. Where it cannot be saved, nothing stays changed."""
        edited, saving = self._edited, self._saving
        if not self._page or not self._may_save():
            return
        edited.judge_now()  # so that what the text holds is known as it is now
        try:
            is_changed = edited.replace_text(change(edited.text), words)
        except EditError as why:
            self._page.refuse(str(why))
            return
        edited.judge_now()
        if not saving.save():
            if is_changed:
                edited.undo()
            self._page.refuse(saving.refused or self.tr("The file could not be saved."))
            return
        with suppress(Unwritable):  # it is in the file; the copy is for comparing later
            copy_now(saving.path, datetime.now(UTC))
        self.show_page(done)

    def _save_book(self) -> None:
        """Save the tree as a document for sign-off, which tells of the file's own content."""
        page, tree, saving = self._page, self._edited.judgement.tree, self._saving
        if not page or not tree:
            return
        if not saving.is_saved:
            page.refuse(self.tr("Save the tree first. The document names the file that it was made from."))
            return
        target = ask_for_book(page.window(), tree)
        if not target:
            return
        try:
            save_for_sign_off(tree, saving.path, self._folder, target)
        except (Unreadable, Unwritable) as why:
            page.refuse(str(why))
            return
        self.show_page(self.tr("The document is saved as {path}.").format(path=target))

    def _may_save(self) -> bool:
        """Return whether the file can be saved now; where not, it is told, or asked what to do first."""
        saving, page = self._saving, self._page
        saving.look()
        if page and saving.read_only:
            page.refuse(saving.read_only)
        elif saving.on_disk == "changed":
            self._pages.choose()
        return not saving.read_only and saving.on_disk != "changed"

    def _go_to(self, path: Path) -> None:
        self.close()
        self._edited.show(path)

    def _forget(self, page: PublishPage) -> None:
        if self._page is page:
            self._page = None
