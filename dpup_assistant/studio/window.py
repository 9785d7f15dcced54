"""The trainer's window: the trees of a folder, the tree that is open, and what is opened over them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.edited_file import open_file
from dpup_assistant.storage.settings import Settings
from dpup_assistant.studio.crash_page import CrashPage
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor import Editor
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.home_page import HomePage
from dpup_assistant.studio.opened_page import OpenedPage

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
        self.editor: Editor | None = None
        self._stack = QStackedWidget()
        Column(self).addWidget(self._stack)
        self._stack.addWidget(self.home)
        self.home.tree_wanted.connect(self.open_file)
        self.home.first_page_wanted.connect(self.left)
        self.setMinimumSize(LEAST, LEAST)
        self.setAutoFillBackground(True)
        self.resize(QSize(settings.width, settings.height).boundedTo(self.screen().availableSize()))
        self.show_home()

    @property
    def edited(self) -> EditedTree | None:
        """The tree that is open."""
        return self.editor.edited if self.editor else None

    def open_file(self, path: Path) -> None:
        """Open a tree file in the editor. Raises Unreadable, with a sentence."""
        self.close_tree()
        edited = EditedTree(path, open_file(path).text, self.folder.known, self)
        self.editor = Editor(edited, self.folder)
        self.editor.home_wanted.connect(self.show_home)
        self._stack.addWidget(self.editor)
        self._show(self.editor, self.editor.title())

    def close_tree(self) -> None:
        """Close the tree that is open."""
        if self.editor:
            editor, self.editor = self.editor, None
            editor.edited.close()
            self._stack.removeWidget(editor)
            editor.deleteLater()

    def show_home(self) -> None:
        """Show the trees of the folder."""
        self.close_tree()
        self.home.show_folder()
        self._show(self.home, self.home.heading.text())

    def open_page(self, page: OpenedPage) -> None:
        """Show a page over what is open, until it is done."""
        self._stack.addWidget(page)
        page.done.connect(self.close_page)
        self._show(page, page.heading.text())
        page.focus()

    def show_crash(self, details: str) -> None:
        """Say that something broke, and that the text is kept."""
        self.open_page(CrashPage(details))

    def close_page(self) -> None:
        """Close the page that was opened last, and show what it stood over."""
        page = self._stack.currentWidget()
        if isinstance(page, OpenedPage):
            self._stack.removeWidget(page)
            page.deleteLater()
            self._stack.setCurrentIndex(self._stack.count() - 1)

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

    def _show(self, widget: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(widget)
        self.setWindowTitle(f"{title} – {self.tr('DPUP Assistant')}")
        announce(self, title)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of what judges the tree, and keep the window's size."""
        self.close_tree()
        size = self.normalGeometry().size() if self.isMaximized() else self.size()
        self.change_settings(
            replace(self.settings, width=size.width(), height=size.height(), maximized=self.isMaximized())
        )
        super().closeEvent(event)
