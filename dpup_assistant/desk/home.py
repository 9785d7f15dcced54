"""What the window shows while no walk is open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from dpup_assistant.desk.places import Place

if TYPE_CHECKING:
    from dpup_assistant.desk.first_page import FirstPage
    from dpup_assistant.desk.walk_shell import WalkShell
    from dpup_assistant.kit.headed_page import HeadedPage


class Home(NamedTuple):
    """The decisions, the paper to hand out, a page to learn from, or a walk that is not the worker's."""

    page: FirstPage | HeadedPage | WalkShell
    here: Place
    """Which place in the rail is marked."""
    back: Callable[[], None] | None
    """What Back does there; None on the first page, from where there is nowhere to go."""
    title: str = ""
    """What the window's title says after the page's heading."""
