"""The way through what there is to learn: which page is open, and where Back leads."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from dpup_assistant.desk.faults_page import FaultsPage
from dpup_assistant.desk.home import Home
from dpup_assistant.desk.show_paper import show_handout
from dpup_assistant.desk.walk_shell import WalkShell
from dpup_assistant.desk.window import Window
from dpup_assistant.engine.handout import Handout, Handouts
from dpup_assistant.kit.headed_page import HeadedPage
from dpup_assistant.kit.page import Page
from dpup_assistant.learn.hub_page import HubPage
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.storage.learning import Learned, load_learning, load_sheets

if TYPE_CHECKING:
    from dpup_assistant.learn.workshop.run import Run

T = TypeVar("T")


class Room(QObject):
    """Opens pages over one another, and closes them again one by one. The first is the hub."""

    def __init__(self, window: Window) -> None:
        """Take the worker's window, which shows the pages while no walk is open."""
        super().__init__(window)
        self.window = window
        self._homes: list[Home] = []
        self._places: list[tuple[QWidget | None, int]] = []  # the keyboard and the scroll bar before each
        self.run: Run | None = None  # a workshop that was begun; Hide screen must not lose it
        window.forgot.connect(self.close_all)  # a word that was typed there may be a name

    def open_hub(self) -> None:
        """Show what there is to learn, with nothing left of what was open before."""
        self.close_all()
        self.open(HubPage(self))

    def open(self, page: HeadedPage) -> None:
        """Show a page over what is open; its Back leads there again."""
        if isinstance(page, LearnPage | FaultsPage):
            page.done.connect(self.back)
        self._open(Home(page, "learn", self.back))

    def open_walk(self, shell: WalkShell) -> None:
        """Show a walk over what is open; Back at its beginning leads there again."""
        shell.left.connect(self.back)
        self._open(Home(shell, "learn", shell.back, shell.title))

    def _open(self, home: Home) -> None:
        self._homes.append(home)
        under = self.window.page
        scrolled = under.verticalScrollBar().value() if isinstance(under, Page) else 0
        self._places.append((self.window.focusWidget(), scrolled))
        self._show()

    def back(self) -> None:
        """Close the page, and go on where it was opened. Under the last one stand the decisions."""
        self._drop(self._homes.pop())
        had, scrolled = self._places.pop()
        if not self._homes:
            self.window.go_to()
            return
        self._show()
        if had and isValid(had) and had.isVisible():
            had.setFocus()
        if isinstance(self.window.page, Page):
            self.window.page.verticalScrollBar().setValue(scrolled)

    def read(self, kind: type[T]) -> T | None:
        """Return what a file holds, by its dataclass; None where it is broken, and its faults are shown."""
        return self._value(load_learning(kind, self.window.library.rest))

    def sheets(self) -> Handouts | None:
        """Return the sheets by their ids; None where their file is broken, and its faults are shown."""
        return self._value(load_sheets(self.window.library.rest))

    def open_sheet(self, name: str) -> None:
        """Show a sheet of sheets.yaml, or a handout of handouts.yaml, before it is printed."""
        if sheet := self._sheet(name):
            show_handout(self.window, sheet)

    def has_sheet(self, name: str) -> bool:
        """Return whether there is paper of an id. An agency's own sheets can leave out what a page names.

        Where the sheets are broken it may be there: their faults are shown when it is asked for.
        """
        sheets = load_sheets(self.window.library.rest).value
        return sheets is None or name in sheets or name in self.window.library.handouts()[0]

    def _sheet(self, name: str) -> Handout | None:
        handouts, _ = self.window.library.handouts()
        if name in handouts:
            return handouts[name]
        sheets = self.sheets()
        return sheets.get(name) if sheets else None

    def _value(self, learned: Learned[T]) -> T | None:
        if learned.value is None:
            page = FaultsPage()
            page.show_faults(learned.path.name, str(learned.path), learned.faults)
            self.open(page)
        return learned.value

    def _show(self) -> None:
        self.window.go_to(self._homes[-1])

    def close_all(self) -> None:
        """Close every page that was opened, so that Back from the next one leads to the decisions."""
        self._places.clear()
        while self._homes:
            self._drop(self._homes.pop())

    def _drop(self, home: Home) -> None:
        self.window.stack.removeWidget(home.page)
        home.page.deleteLater()
