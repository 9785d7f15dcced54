"""How often decisions are opened and outcomes reached: what is counted of a trail, and what may be told.

Nothing that is added up is ever told: with a sum, whoever knows the other counts would know a hidden one.
Most walks come to one outcome, so that a decision's own count is nearly such a sum: see `tell`.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.walk import Walk

FEWEST = 5
"""Below it a count is not told."""
Counted = tuple[str, str]
"""What is counted: a decision's id, and the id of its outcome or "" for its being opened."""


@dataclass(frozen=True, slots=True, order=True)
class Count:
    """How often something happened in a month."""

    month: str
    """Such as 2026-11."""
    tree: str
    outcome: str
    """"" where the decision was opened."""
    number: int


@dataclass(frozen=True, slots=True)
class Told:
    """As much of a count as may be told."""

    how: Literal["exactly", "fewer", "or_more", "so_far"]
    """`fewer` than the number, it `or_more`, or `so_far` it or more, in a month that is not over."""
    number: int


def passed(walks: Iterable[Walk]) -> frozenset[Counted]:
    """Return what there is to count of the walks of a trail: each decision, and each outcome come to.

    A draft is not for the desk yet, and a hand-over is no outcome.
    """
    own = [walk for walk in walks if walk.tree.status == "published"]
    opened = {(walk.tree.id, "") for walk in own}
    return frozenset(opened | {(walk.tree.id, walk.node) for walk in own if isinstance(walk.at, Outcome)})


def tell(counts: Iterable[Count], today: date) -> Iterator[tuple[Count, Told]]:
    """Yield each count with as much of it as may be told. All those of a month must be among them.

    A small one could point to somebody. One of a month that is not over could be looked at each day, and so
    tell the day. And of a decision that has a hidden outcome no more is told than its other outcomes tell.
    """
    counts = tuple(counts)
    reached = [count for count in counts if count.outcome]
    hiding = {(count.month, count.tree) for count in reached if count.number < FEWEST}
    shown = Counter[tuple[str, str]]()
    for count in reached:
        shown[count.month, count.tree] += count.number if count.number >= FEWEST else 0
    for count in counts:
        decision = count.month, count.tree
        if count.number < FEWEST:
            yield count, Told("fewer", FEWEST)
        elif count.month >= month_of(today):
            yield count, Told("so_far", FEWEST)
        elif not count.outcome and decision in hiding:
            yield count, Told("or_more", max(FEWEST, min(shown[decision], count.number)))
        else:
            yield count, Told("exactly", count.number)


def month_of(day: date) -> str:
    """Return a day's month such as 2026-11."""
    return f"{day.year:04}-{day.month:02}"


def first_day(month: str) -> date:
    """Return the first day of a month such as 2026-11. Raises ValueError for what is no month."""
    return date.fromisoformat(f"{month}-01")
