"""The faults of one file's text, as they are found."""

from typing import NoReturn

from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.sentences import wrong

MAX_FAULTS = 10_000


class Stopped(Exception):  # noqa: N818 - it ends a reading whose faults are noted already
    """The text goes past a limit. The fault is noted; nothing more is read."""


class Notes:
    """Gathers what is wrong with a file's text."""

    def __init__(self, file: str) -> None:
        """Take the file, as the user gave it."""
        self.file = file
        self.faults: list[Placed] = []

    def add(self, code: str, line: int = 0, column: int = 0, **words: object) -> None:
        """Note a fault at a line and column from 0. Raises Stopped when there are far too many."""
        if len(self.faults) == MAX_FAULTS:
            self.faults.append(wrong(self.file, "too_many_faults", line + 1, column + 1))
            raise Stopped
        self.faults.append(wrong(self.file, code, line + 1, column + 1, **words))

    def stop(self, code: str, line: int = 0, column: int = 0) -> NoReturn:
        """Note that the text goes past a limit, and raise Stopped."""
        self.add(code, line, column)
        raise Stopped
