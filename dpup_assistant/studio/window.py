"""The trainer's window: the trees of a folder, the tree that is open, and what is opened over them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.memory import collect
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.crash_page import CrashPage
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.editor import Editor
from dpup_assistant.studio.editor.file_editor import FileEditor
from dpup_assistant.studio.find.page import FindPage
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.guide.opening import GuideOpening
from dpup_assistant.studio.home.actions import HomeActions
from dpup_assistant.studio.home.page import HomePage
from dpup_assistant.studio.open_tree import OpenTree
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.rests.places import Resting
from dpup_assistant.studio.saving.versions import SHIPPED

LEAST = 320  # pixels: the narrowest window that shows everything without scrolling sideways


class StudioWindow(QWidget):
    """Shows one thing at a time: the trees of the folder, the editor of one of them, or an opened page.

    An `OpenedPage` stands over the others until it is done.

    Signals:
        left: the worker's first page is wanted.
        settings_changed(object): the settings as they are now, to be kept.
    """

    left = Signal()
    settings_changed = Signal(object)

    def __init__(self, folder: Folder, settings: Settings) -> None:
        """Show the trees of a folder."""
        super().__init__()
        self.folder, self.settings = folder, settings
        self.home = HomePage(folder)
        self.tree: OpenTree | None = None
        self._stack = QStackedWidget()
        Column(self).addWidget(self._stack)
        self._stack.addWidget(self.home)
        self.actions_at_home = actions = HomeActions(self.home, folder, self)
        actions.page_wanted.connect(self.open_page)
        actions.place_wanted.connect(self._open_place)
        actions.folder_chosen.connect(self._keep_folder)
        for asks in (self.home.tree_wanted, actions.file_wanted):
            asks.connect(self.want_file)
        self.home.changes_wanted.connect(self._open_at_changes)
        self.home.found.compare_wanted.connect(self._open_at_changes)
        self.home.first_page_wanted.connect(self.left)
        self.guide = GuideOpening(folder, self)
        self.guide.page_wanted.connect(self.open_page)
        self.home.guide_wanted.connect(self.guide.show_guide)
        self.setMinimumSize(LEAST, LEAST)
        self.setAutoFillBackground(True)
        self.resize(QSize(settings.width, settings.height).boundedTo(self.screen().availableSize()))
        self.show_home()

    @property
    def editor(self) -> FileEditor | Editor | None:
        """The views of the tree that is open."""
        return self.tree.editor if self.tree else None

    @property
    def edited(self) -> EditedTree | None:
        """The tree that is open."""
        return self.tree.edited if self.tree else None

    def open_file(self, path: Path) -> None:
        """Open a tree file in the editor, and offer what was not saved of it. Raises Unreadable."""
        self.close_tree()
        self.home.stop()
        self.tree = OpenTree(path, self.folder, self)
        self.tree.editor.home_wanted.connect(lambda: self.leave_tree(self.show_home))
        self.tree.pages.page_wanted.connect(self.open_page)
        self.tree.pages.file_wanted.connect(self.want_file)
        if self.editor:
            self.editor.help_wanted.connect(self.guide.show_fault)
            if self.editor.form:
                self.editor.form.law_wanted.connect(self.actions_at_home.show_rests)
            if isinstance(self.editor, Editor):
                self.editor.find_wanted.connect(self._find)
                self.editor.tree_wanted.connect(self.want_file)
        self.tree.edited.read.connect(self._show_title)
        self._stack.addWidget(self.tree.editor)
        self._show_lowest()
        self.tree.pages.offer_drafts()

    def want_file(self, path: Path) -> None:
        """Open a tree file once the one that is open may be closed. One that cannot be opened is told of."""
        self.leave_tree(lambda: self._open_or_tell(path))

    def leave_tree(self, then: Callable[[], object]) -> None:
        """Do something that closes the tree that is open, after asking where its text is not saved."""
        if self.tree:
            self.tree.pages.leave(then)
        else:
            then()

    def close_tree(self) -> None:
        """Close the tree that is open. What is not saved stays as a draft."""
        if self.tree:
            tree, self.tree = self.tree, None
            tree.close()
            self._stack.removeWidget(tree.editor)
            tree.editor.deleteLater()
            tree.destroyed.connect(lambda: QTimer.singleShot(0, collect))  # when all of it is gone
            tree.deleteLater()

    def show_home(self) -> None:
        """Show the trees of the folder."""
        self.close_tree()
        self.home.show_folder()
        self._show_lowest()

    def open_page(self, page: OpenedPage) -> None:
        """Show a page over what is open, until it is done. The keyboard goes back to what opened it."""
        opener = QApplication.focusWidget()
        self._stack.addWidget(page)
        page.done.connect(lambda: self.close_page(page, opener))
        self._show(page, page.heading.text())
        page.focus()

    def show_crash(self, details: str) -> None:
        """Say that something broke, and that the text is kept."""
        if self.tree:
            self.tree.saving.keep()
        self.open_page(CrashPage(details))

    def close_page(self, page: OpenedPage, opener: QWidget | None = None) -> None:
        """Close an opened page, and show what was opened last before it; its opener gets the keyboard."""
        if self._stack.indexOf(page) < 0:
            return
        self._stack.removeWidget(page)
        page.deleteLater()
        below = self._stack.widget(self._stack.count() - 1)
        if isinstance(below, OpenedPage):
            self._show(below, below.heading.text())
        else:
            self._show_lowest()
        if opener is not None and isValid(opener) and opener.isVisible():
            opener.setFocus()

    def tell(self, sentence: str) -> None:
        """Tell something above the trees of the folder."""
        self.home.tell(sentence)

    def place(self) -> str:
        """Return what is open, in ids."""
        edited = self.edited
        return ".".join(map(str, (edited.tree_id, *edited.selection))) if edited else "HomePage"

    def change_settings(self, settings: Settings) -> None:
        """Take other settings, and have them kept."""
        self.settings = settings
        self.settings_changed.emit(settings)

    def _find(self) -> None:
        """Find and replace words in the tree that is open."""
        if self.edited:
            page = FindPage(self.edited, self.folder)
            page.place_wanted.connect(self._open_place)
            self.open_page(page)

    def _open_place(self, place: Resting) -> None:
        """Open a tree at a question or an outcome."""
        if self.edited and self.edited.path == place.file:
            self.edited.show(place.part)
            return

        def show() -> None:
            self._open_or_tell(place.file)
            if self.edited and self.edited.path == place.file:
                self.edited.judge_now()
                self.edited.show(place.part)

        self.leave_tree(show)

    def _open_at_changes(self, path: Path, version_id: str = SHIPPED) -> None:
        """Open a tree, and show what differs from the shipped tree it is a copy of, or another version."""
        self._open_or_tell(path)
        if self.tree:
            self.tree.pages.show_changes(version_id)

    def _keep_folder(self, path: Path) -> None:
        self.change_settings(replace(self.settings, trees_folder=str(path)))

    def _open_or_tell(self, path: Path) -> None:
        try:
            self.open_file(path)
        except Unreadable as why:
            self.show_home()
            self.tell(str(why))

    def _show_lowest(self) -> None:
        """Show what opened pages stand over: the editor, or the trees of the folder."""
        if self.editor:
            self._show(self.editor, self.editor.title())
        else:
            self._show(self.home, self.home.heading.text())
            self.home.focus()

    def _show(self, widget: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(widget)
        self._take_title(title)
        announce(self, title)

    def _show_title(self) -> None:
        """Follow the title of the tree that is open: it is read a moment later, and may be edited."""
        if self.editor and self._stack.currentWidget() is self.editor:
            self._take_title(self.editor.title())

    def _take_title(self, title: str) -> None:
        self.setWindowTitle(f"{title} – {self.tr('DPUP Assistant')}")

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask once what becomes of text that is not saved, else keep it as a draft. Keep the size."""
        if self.tree and self.tree.pages.must_ask():
            event.ignore()
            self.leave_tree(self.close)
            return
        self.close_tree()
        self.home.close_for_good()
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        self.change_settings(
            replace(self.settings, width=size.width(), height=size.height(), maximized=self.isMaximized())
        )
        super().closeEvent(event)
