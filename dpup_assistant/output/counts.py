"""Counts in words, and as a table that the agency opens with Excel."""

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from io import StringIO

from dpup_assistant.engine.insights import Count, Told
from dpup_assistant.engine.tree import Tree

_WORDS = {
    "exactly": "{number}",
    "fewer": "fewer than {number}",
    "or_more": "{number} or more",
    "so_far": "{number} or more so far",
}
_HEAD = ("month", "what", "decision_id", "decision", "outcome_id", "outcome", "count")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Named:
    """A count as it may be told, with the titles of what it counts."""

    count: Count
    told: Told
    tree: str
    """The decision's title; its id where it is gone since."""
    outcome: str
    """The outcome's title, else its id; "" where the decision was opened."""


def named(count: Count, told: Told, tree: Tree | None) -> Named:
    """Return a count with the titles that its tree has now, None where there is no such tree any more."""
    outcome = tree.outcomes.get(count.outcome) if tree else None
    return Named(count, told, tree.title if tree else count.tree, outcome.title if outcome else count.outcome)


def in_words(told: Told) -> str:
    """Return what may be told, such as 12 or fewer than 5."""
    return _WORDS[told.how].format(number=told.number)


def counts_csv(counts: Iterable[Named]) -> str:
    """Return counts as CSV: a row each under a row of names, the count in the words that a page has too."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    for each in counts:
        what = "outcome reached" if each.count.outcome else "decision opened"
        ids = each.count.tree, each.count.outcome
        cells = (each.count.month, what, ids[0], each.tree, ids[1], each.outcome, in_words(each.told))
        writer.writerow([_harmless(cell) for cell in cells])
    return text.getvalue()


def _harmless(cell: str) -> str:
    """Return a title so that no program takes it for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
