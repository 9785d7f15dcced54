"""What to pick at a question of two trees so that each way through both is gone once."""

from collections.abc import Sequence
from itertools import chain

from dpup_assistant.engine.tree import AnyQuestion, Checklist, Question
from dpup_assistant.engine.walk import Picked


def picks(asked: Sequence[AnyQuestion]) -> list[Picked]:
    """Return an answer for each way to answer a question, of one tree or as two trees ask it.

    Each option of either is one. Of a checklist, ticks stand for all that lead the same way in both trees:
    none, one item, and all items, of either tree and of both.
    """
    options = dict.fromkeys(chain(*(each.options for each in asked if isinstance(each, Question))))
    return [*options, *_ticks([each for each in asked if isinstance(each, Checklist)])]


def _ticks(asked: Sequence[Checklist]) -> list[tuple[str, ...]]:
    if not asked:
        return []
    old, new = asked[0].items, asked[-1].items
    shared = tuple(item for item in new if item in old)
    gone = tuple(item for item in old if item not in new)
    added = tuple(item for item in new if item not in old)
    return list(
        dict.fromkeys([(), shared[:1], gone[:1], added[:1], shared, (*shared, *gone), (*shared, *added)])
    )
