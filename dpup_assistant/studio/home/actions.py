"""What is done from the page of all trees: another folder, new trees and copies, learning, the law."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from dpup_assistant.desk.paper_file import remember_no_folders
from dpup_assistant.storage.files import Unreadable, is_there
from dpup_assistant.storage.heads import Head
from dpup_assistant.storage.paths import home_folder
from dpup_assistant.storage.sources import agency_file
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.home.new_copy_page import NewCopyPage
from dpup_assistant.studio.home.new_tree_page import NewTreePage
from dpup_assistant.studio.home.page import HomePage
from dpup_assistant.studio.learning.page import LearningPage
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.rests.page import RestsPage


class HomeActions(QObject):
    """Opens the pages for them, and does what is answered there.

    Signals:
        page_wanted(object): a page is to be opened.
        file_wanted(object): the path of a file is to be opened.
        place_wanted(object): the Resting is to be shown in its tree.
        folder_chosen(object): the path of the folder that is worked in from now on.
    """

    page_wanted = Signal(object)
    file_wanted = Signal(object)
    place_wanted = Signal(object)
    folder_chosen = Signal(object)

    def __init__(self, home: HomePage, folder: Folder, window: QWidget) -> None:
        """Take the page, its folder, and the window that the system's dialogs stand over."""
        super().__init__(window)
        self._home, self._folder, self._window = home, folder, window
        home.place.choose.connect(self.choose_folder)
        home.place.agency.connect(self.open_agency)
        home.place.learning.connect(self.show_learning)
        home.new_wanted.connect(self.new_tree)
        home.copy_wanted.connect(self.copy)
        home.rests_wanted.connect(self.show_rests)

    def choose_folder(self) -> None:
        """Let a person pick a folder in the system's dialog. One without an agency.yaml begins with that."""
        remember_no_folders()
        now = str(self._folder.path or home_folder())
        picked = QFileDialog.getExistingDirectory(self._window, self._window.tr("Choose a trees folder"), now)
        if not picked:
            return
        try:
            self._folder.choose(Path(picked))
        except Unreadable as why:
            self._home.tell(str(why))
            return
        self._home.show_folder()
        self.folder_chosen.emit(self._folder.path)
        if not is_there(agency_file(self._folder.path)):
            self.open_agency()

    def open_agency(self) -> None:
        """Open the form of agency.yaml, whether there is one or not."""
        self.file_wanted.emit(agency_file(self._folder.path))

    def show_learning(self) -> None:
        """Show the files of what there is to learn."""
        page = LearningPage(self._folder)
        page.file_wanted.connect(lambda path: self._open_in_place(page, path))
        self.page_wanted.emit(page)

    def new_tree(self) -> None:
        """Ask for what a new tree needs; first for a folder, where there is none."""
        if self._folder.path is None:
            self._home.tell(self._window.tr("Choose a folder first: a new tree is kept in it."))
            self._home.place.setFocus()
            return
        try:
            page = NewTreePage(self._folder.path, self._folder.today)
        except Unreadable as why:
            self._home.tell(str(why))
            return
        self._open_for_made(page)

    def copy(self, head: Head) -> None:
        """Ask where the copy of a tree is to stand."""
        if self._folder.path is None:
            self._home.tell(self._window.tr("Choose a folder first: your copy is kept in it."))
            self._home.place.setFocus()
            return
        self._open_for_made(NewCopyPage(head, self._folder.path))

    def show_rests(self, basis: str = "") -> None:
        """Show what rests on the law, or on one entry of it."""
        if self._home.isVisible():  # reading all trees must not wait for the count of their faults
            self._home.stop()
        page = RestsPage(self._folder, basis)
        if self._home.isVisible():
            page.done.connect(self._home.go_on)
        page.wanted.connect(self.place_wanted)
        self.page_wanted.emit(page)

    def _open_for_made(self, page: NewTreePage | NewCopyPage) -> None:
        page.made.connect(lambda path, told: self._take_made(page, path, told))
        self.page_wanted.emit(page)

    def _take_made(self, page: NewTreePage | NewCopyPage, path: Path, told: str) -> None:
        """Open a tree that was just made; other trees can lead to it from now on."""
        self._home.show_folder()
        if told:
            self._home.tell(told)
        self._open_in_place(page, path)

    def _open_in_place(self, page: OpenedPage, path: Path) -> None:
        """Open a file in place of a page."""
        page.done.emit()
        self.file_wanted.emit(path)
