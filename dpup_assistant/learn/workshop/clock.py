"""How long each item of a workshop has taken. Nothing of it is kept."""

from collections.abc import Callable
from time import monotonic


class Clock:
    """Counts seconds for one item at a time, while it runs."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        """Take what tells the time in seconds, from any beginning."""
        self._now = now
        self._passed: dict[str, float] = {}
        self._item = ""
        self._since: float | None = None  # when counting last began; None while it stands still

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    def turn_to(self, item: str) -> None:
        """Count for this item from now on."""
        self._note()
        self._item = item

    def go_on(self) -> None:
        """Count, from now on."""
        self._note()
        self._since = self._now()

    def pause(self) -> None:
        """Stand still."""
        self._note()
        self._since = None

    def passed(self) -> float:
        """Return the seconds that the item has taken so far."""
        self._note()
        return self._passed.get(self._item, 0.0)

    def passed_in_all(self) -> float:
        """Return the seconds that all items have taken so far."""
        self._note()
        return sum(self._passed.values())

    def _note(self) -> None:
        """Add the seconds since the last time to the item's own."""
        if self._since is not None:
            now = self._now()
            self._passed[self._item] = self._passed.get(self._item, 0.0) + now - self._since
            self._since = now
