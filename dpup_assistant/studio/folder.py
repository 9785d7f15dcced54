"""The trees folder that a trainer works in, and what its trees are judged against."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.known import Known
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.heads import Head, heads
from dpup_assistant.storage.library import Library, open_library
from dpup_assistant.storage.sources import TreeFile, agency_file


class Folder(QObject):
    """Holds what a trees folder holds, beside the shipped trees.

    Signals:
        changed: it was read again.
    """

    changed = Signal()

    def __init__(self, path: Path | None, today: date, parent: QObject | None = None) -> None:
        """Take the agency's own folder, if it has one, and the day that reviews are due by.

        Raises Unreadable, with a sentence, where the folder is missing or forbidden.
        """
        super().__init__(parent)
        self.path, self.today = path, today
        self.library: Library = open_library(path, today)

    @property
    def known(self) -> Known:
        """What its trees are judged against."""
        return self.library.known

    @property
    def files(self) -> tuple[TreeFile, ...]:
        """The tree files in use: the folder's own, and the shipped ones that it has none in place of."""
        return self.library.files

    @property
    def is_new(self) -> bool:
        """Whether it holds nothing of an agency yet."""
        is_own = any(file.whose == "agency" for file in self.files)
        return self.path is not None and not is_own and not is_there(agency_file(self.path))

    @property
    def heads(self) -> list[Head]:
        """The first keys of the trees in use."""
        return heads(self.files)

    def choose(self, path: Path) -> None:
        """Work in another folder. Raises Unreadable, with a sentence; then it stays the one it was."""
        self.library = open_library(path, self.today)
        self.path = path
        self.changed.emit()

    def reload(self) -> None:
        """Read the folder again. Raises Unreadable, with what was read before still there."""
        self.library = open_library(self.path, self.today)
        self.changed.emit()
