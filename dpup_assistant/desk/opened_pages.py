"""The pages that are opened over a walk or the first page and closed again, each made when first shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from dpup_assistant.desk.about_page import AboutPage
from dpup_assistant.desk.cannot_page import CannotPage
from dpup_assistant.desk.crash_page import CrashPage
from dpup_assistant.desk.faults_page import FaultsPage
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.still_there_page import StillTherePage
from dpup_assistant.desk.view_page import ViewPage
from dpup_assistant.desk.voice import Voice

if TYPE_CHECKING:
    from dpup_assistant.desk.decisions_page import DecisionsPage
    from dpup_assistant.desk.paper_page import PaperPage

    Told = AboutPage | CannotPage | CrashPage | DecisionsPage | FaultsPage
    OpenedPage = Told | PaperPage | StillTherePage | ViewPage


class OpenedPages(QObject):
    """View, About, paper, the faults of a tree, the idle desk's warning and what stands after a crash.

    Signals:
        done: the page that is open is to be closed.
        stay: somebody is still at the desk.
        settings_changed(object): the settings as View has them now.
        read_again: the trees are to be read again.
    """

    done = Signal()
    stay = Signal()
    settings_changed = Signal(object)
    read_again = Signal()

    def __init__(self, library: Library, parent: QObject, find_voice: Callable[[], Voice | None]) -> None:
        """Take the trees of this desk, what owns the pages, and what finds a voice where one is wanted."""
        super().__init__(parent)
        self._library, self._find_voice = library, find_voice

    @cached_property
    def view(self) -> ViewPage:
        """View."""
        page = ViewPage(self._find_voice)
        page.changed.connect(self.settings_changed)
        page.done.connect(self.done)
        return page

    @cached_property
    def about(self) -> AboutPage:
        """About this."""
        page = AboutPage(self._library.resources.basis.values())
        page.done.connect(self.done)
        return page

    @cached_property
    def decisions(self) -> DecisionsPage:
        """About these decisions."""
        from dpup_assistant.desk.decisions_page import DecisionsPage  # View must not wait for it

        page = DecisionsPage(self._library)
        page.read_again.connect(self.read_again)
        page.done.connect(self.done)
        return page

    @cached_property
    def faults(self) -> FaultsPage:
        """The faults of a tree that cannot be used."""
        page = FaultsPage()
        page.done.connect(self.done)
        return page

    @cached_property
    def paper(self) -> PaperPage:
        """Paper before it is printed."""
        from dpup_assistant.desk.paper_page import PaperPage  # View must not wait for it

        page = PaperPage()
        page.done.connect(self.done)
        return page

    @cached_property
    def still_there(self) -> StillTherePage:
        """The idle desk's warning."""
        page = StillTherePage()
        page.stay.connect(self.stay)
        return page

    @cached_property
    def crash(self) -> CrashPage:
        """What stands on the screen when something broke."""
        page = CrashPage()
        page.start_again.connect(self.done)
        return page
