"""What a trainer is asked about saving, each on a page of its own: drafts, others' work, leaving, changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.learning import is_learning_file
from dpup_assistant.storage.own_learning import own_place, save_own
from dpup_assistant.storage.paths import home_folder
from dpup_assistant.storage.saving.backups import copy_text
from dpup_assistant.storage.saving.drafts import Draft, drafts_of, drop_draft
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.saving.changed_page import ChangedPage
from dpup_assistant.studio.saving.changes_page import ChangesPage
from dpup_assistant.studio.saving.draft_page import DraftPage
from dpup_assistant.studio.saving.elsewhere import ask_for_tree_file, beside, save_elsewhere, save_own_copy
from dpup_assistant.studio.saving.leaving_page import LeavingPage
from dpup_assistant.studio.saving.saving import Saving
from dpup_assistant.studio.saving.versions import SAVED


class SavingPages(QObject):
    """Opens the pages about saving one tree, and does what is answered there.

    Signals:
        page_wanted(object): a page is to be opened.
        file_wanted(object): the path of another file is to be opened in place of this one.
    """

    page_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, saving: Saving, folder: Folder, window: QWidget) -> None:
        """Take what saves the tree, its folder, and the window that the system's dialogs stand over."""
        super().__init__(saving)
        self.saving, self._folder, self._window = saving, folder, window
        self._open: OpenedPage | None = None
        saving.met.connect(self.choose)

    def offer_drafts(self) -> None:
        """Offer what was not saved when a window with this file was closed or killed, the newest first."""
        for draft in drafts_of(self.saving.path):
            if draft.text == self.saving.edited.text:
                drop_draft(draft.file)
            else:
                self._offer(draft)
                return

    def choose(self) -> None:
        """Show the file as it is now beside the text, to choose one."""
        try:
            theirs = self.saving.theirs()
        except Unreadable as why:
            self.saving.refuse(str(why))
            return
        if theirs is None:
            return  # it is gone: the strip above the editor tells so
        page = ChangedPage(theirs.text, self.saving.edited, self._titles())
        for answer, act in ((page.mine, self.saving.save_mine), (page.theirs, self.saving.take_theirs)):
            answer.connect(act)
            answer.connect(lambda: self._close(page))
        page.both.connect(lambda: self._save_both(page))
        self._show(page)

    def must_ask(self) -> bool:
        """Return whether text would be left that is not saved, and it is not being asked about already."""
        self.saving.look()
        left = not self.saving.is_saved and not self.saving.is_closed
        return left and not isinstance(self._open, LeavingPage) and not _is_logging_out()

    def leave(self, then: Callable[[], object]) -> None:
        """Do something that closes the tree; where edits are not saved, ask first what becomes of them."""
        saving = self.saving
        if not self.must_ask():
            saving.close()
            then()
            return
        page = LeavingPage(saving.path.name, saving.edited.edits_not_saved)

        def go(may_go: bool = True) -> None:
            self._close(page)
            if may_go:
                saving.close()
                then()

        page.save.connect(lambda: go(saving.save()))
        page.keep.connect(lambda: go())
        page.throw_away.connect(lambda: go(saving.throw_away()))
        self._show(page)

    def show_changes(self, version_id: str = SAVED) -> None:
        """Show what changed since it was saved, or since another of its `versions`."""
        page = ChangesPage(self.saving.edited, self._titles(), version_id)

        def bring_back(text: str) -> None:
            self.saving.edited.replace_text(text, self.tr("Bring an earlier text back"))
            self._close(page)

        page.wanted.connect(bring_back)
        self._show(page)

    def save_elsewhere(self) -> bool:
        """Save the text as another file, and go on in that. Return whether it is saved."""
        path = self._ask_for_file(beside(self.saving.path))
        return path is not None and self._go_on_in(path, save_elsewhere)

    def _save_both(self, page: OpenedPage) -> None:
        """Save the text under another name; the page stays where the trainer cancels that."""
        if self.save_elsewhere() or self.saving.refused:
            self._close(page)

    def make_own_copy(self) -> bool:
        """Save the text as the agency's own copy of the shipped tree, and go on in that.

        Return whether it is saved.
        """
        name, own = self.saving.path.name, self._folder.path
        if own and is_learning_file(self.saving.path):
            return self._go_on_in(own_place(own, name), lambda path, text: save_own(own, path.name, text))
        path = own / name if own else self._ask_for_file(home_folder() / name)
        return path is not None and self._go_on_in(path, save_own_copy)

    def _ask_for_file(self, suggested: Path) -> Path | None:
        title, kinds = self.tr("Save under another name"), self.tr("Trees")
        return ask_for_tree_file(self._window, title, kinds, suggested)

    def _go_on_in(self, path: Path, save: Callable[[Path, str], object]) -> bool:
        """Save the text as another file and open that. Return whether it is saved."""
        try:
            save(path, self.saving.edited.text)
        except Unwritable as why:
            self.saving.refuse(str(why))
            return False
        self.saving.give_up()
        self.file_wanted.emit(path)
        return True

    def _offer(self, draft: Draft) -> None:
        saving = self.saving
        page = DraftPage(draft, saving.edited, self._titles(), is_of_this=draft.stamp == saving.stamp)

        def take() -> None:
            saving.edited.replace_text(draft.text, self.tr("Take the unsaved text"))
            saving.keep()
            if not saving.not_kept:  # else the old draft is all there is of it
                drop_draft(draft.file)
            self._close(page)
            self.offer_drafts()

        def leave() -> None:
            try:
                copy_text(draft.path, draft.text, datetime.now(UTC))
            except Unwritable as why:
                saving.refuse(str(why))
            else:
                drop_draft(draft.file)
            self._close(page)
            self.offer_drafts()

        page.taken.connect(take)
        page.not_wanted.connect(leave)
        self._show(page)

    def _titles(self) -> dict[str, str]:
        return titles_of(self._folder.heads)

    def _show(self, page: OpenedPage) -> None:
        self.close()  # the same question asked twice
        self._open = page
        page.done.connect(self._forget)
        self.page_wanted.emit(page)

    def close(self) -> None:
        """Close the page that is open: the tree it is about is closed."""
        if self._open:
            self._open.done.emit()

    def _close(self, page: OpenedPage) -> None:
        if self._open is page:
            page.done.emit()

    def _forget(self) -> None:
        self._open = None


def _is_logging_out() -> bool:
    """Return whether the system closes all windows: then nobody is asked, and the text stays as a draft."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
