"""What ends a command early.

WrongUseError   how it was typed: one line on standard error, exit code 2
UnusableError   the tree is broken: its faults on standard error, exit code 1
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dpup_assistant.storage.placed import Placed


class WrongUseError(Exception):
    """What is wrong with how a command was typed, in one line that says what is on offer."""

    def __str__(self) -> str:
        """Return the line. What was typed may hold line ends; the line does not."""
        return " ".join(super().__str__().splitlines())


class UnusableError(Exception):
    """A tree that cannot be used, with its faults."""

    def __init__(self, faults: Sequence[Placed]) -> None:
        """Take the faults of its file."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults


def near(name: str, known: Iterable[str]) -> str:
    """Return the end of a sentence about an unknown name: the nearest known one, else all of them."""
    from dpup_assistant.check.near import NearMiss  # a window must not wait for it

    names = list(known)
    close = NearMiss()(name, names)
    if close:
        return f" Did you mean {close}?"
    return f" There are: {', '.join(names)}." if names else ""
