"""One row of an outline: what it says, and how it is marked."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class OutlineRow:
    """A row, with the rows that open under it."""

    key: Hashable
    """What it stands for, whichever place it has."""
    words: str
    name: str
    """All that it tells, in words, for screen readers."""
    number: str = ""
    icon: str = ""
    tile: str = ""
    """A kind of outcome: the icon stands on a tile in its colour."""
    note: str = ""
    """Quiet words after the others, such as where an answer goes to."""
    is_heading: bool = False
    """It names those below it, and cannot be chosen."""
    is_wrong: bool = False
    errors: int = 0
    warnings: int = 0
    inside: tuple[OutlineRow, ...] = ()
