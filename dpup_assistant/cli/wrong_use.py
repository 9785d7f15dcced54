"""What ends a command early.

WrongUseError   how it was typed: one line on standard error, exit code 2
UnusableError   the tree is broken: its faults on standard error, exit code 1
"""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from dpup_assistant.storage.placed import Placed


class WrongUseError(Exception):
    """What is wrong with how a command was typed, in one line that says what is on offer."""


class UnusableError(Exception):
    """A tree that cannot be used, with its faults."""

    def __init__(self, faults: Sequence[Placed]) -> None:
        """Take the faults of its file."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults


def near(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown name: the nearest known one, else all of them."""
    names = list(known)
    close = get_close_matches(name, names, n=1)
    if close:
        return f" Did you mean {close[0]}?"
    return f" There are: {', '.join(names)}." if names else ""
