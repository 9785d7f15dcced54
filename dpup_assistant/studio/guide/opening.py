"""Opening the trainer's guide: by F1 wherever a trainer is, by its button, or at the help for a fault."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.guide.page import GuidePage


class GuideOpening(QObject):
    """Opens one guide page at a time.

    Signals:
        page_wanted(object): a page is to be opened.
    """

    page_wanted = Signal(object)

    def __init__(self, folder: Folder, window: QWidget) -> None:
        """Take the folder, whose trees the examples of faults are judged beside, and the trainer's window."""
        super().__init__(window)
        self._folder = folder
        self._page: GuidePage | None = None
        key = QShortcut(QKeySequence("F1"), window)
        key.activated.connect(self.show_guide)

    def show_guide(self) -> None:
        """Show the contents of the guide."""
        self._open(GuidePage(self._folder.library))

    def show_fault(self, code: str) -> None:
        """Show the help for a kind of fault."""
        page = GuidePage(self._folder.library)
        page.show_fault(code)
        self._open(page)

    def _open(self, page: GuidePage) -> None:
        if self._page:
            self._page.done.emit()
        self._page = page
        page.done.connect(self._forget)
        self.page_wanted.emit(page)

    def _forget(self) -> None:
        self._page = None
