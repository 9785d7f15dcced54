"""A workshop that is being run: which item and slide it has come to, and how long it has taken."""

from collections.abc import Sequence
from typing import NamedTuple

from dpup_assistant.engine.learning.workshop import Item, Slide, Workshop
from dpup_assistant.learn.workshop.clock import Clock


class Stop(NamedTuple):
    """A slide of an item."""

    item: str
    slide: Slide


class Run:
    """Goes from slide to slide, through one item after another, in one form of the workshop."""

    def __init__(
        self, workshop: Workshop, form: str, quiz: Sequence[Slide] = (), clock: Clock | None = None
    ) -> None:
        """Begin at the first slide of the first item. The clock stands still until it is started.

        `quiz` are the slides of the quiz, which follow those of the item that opens it.
        """
        self.workshop, self.form = workshop, form
        self.items = workshop.items_in(form)
        self.stops = [
            Stop(name, slide) for name, item in self.items.items() for slide in slides_of(item, quiz)
        ]
        self.clock = clock or Clock()
        self.at = 0
        self._turn()

    @property
    def stop(self) -> Stop:
        """Where it is."""
        return self.stops[self.at]

    @property
    def item(self) -> Item:
        """The item that it is at."""
        return self.items[self.stop.item]

    @property
    def number(self) -> int:
        """Which of the items that is, from 1."""
        return list(self.items).index(self.stop.item) + 1

    def move(self, slides: int) -> bool:
        """Go on by so many slides or, below 0, back. Return whether there was one."""
        return self._go(self.at + slides)

    def move_item(self, items: int) -> bool:
        """Go to the first slide of the next item, or of one before. Return whether there was one."""
        names = list(self.items)
        place = self.number - 1 + items
        return 0 <= place < len(names) and self.go_to(names[place])

    def go_to(self, item: str) -> bool:
        """Go to the first slide of an item."""
        return self._go(next(place for place, stop in enumerate(self.stops) if stop.item == item))

    def seconds(self) -> int:
        """Return how long the item may take."""
        return 60 * self.item.minutes[self.form]

    def seconds_in_all(self) -> int:
        """Return how long the whole may take."""
        return 60 * sum(item.minutes[self.form] for item in self.items.values())

    def _go(self, place: int) -> bool:
        if not 0 <= place < len(self.stops):
            return False
        self.at = place
        self._turn()
        return True

    def _turn(self) -> None:
        self.clock.turn_to(self.stop.item)


def slides_of(item: Item, quiz: Sequence[Slide] = ()) -> tuple[Slide, ...]:
    """Return what the room sees: the item's title, where it has no slide of its own."""
    return (*(item.slides or (Slide(title=item.title),)), *(quiz if "quiz" in item.opens else ()))
