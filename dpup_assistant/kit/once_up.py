"""What the first page need not wait for, such as the parts of Qt that are slow to load."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

FIRST_PAGE_IS_UP = 300  # milliseconds from the first event on, in which the first page is painted


def once_up(owner: QObject, do: Callable[[], None]) -> None:
    """Call `do` when the first page stands on the screen, if its owner is still there.

    The time runs from the first event on: until then a slow computer takes longer than that.
    """
    QTimer.singleShot(0, owner, lambda: QTimer.singleShot(FIRST_PAGE_IS_UP, owner, do))
