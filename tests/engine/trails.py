"""Walking a trail in the tests' trees, and what is seen of it."""

from dpup_assistant.engine.trail import Trail, set_out
from dpup_assistant.engine.walk import Picked
from tests.trees_for_tests import SHARE, TREES


def walked(*picks: Picked, trail: Trail | None = None) -> Trail:
    """A trail from the first question of `SHARE`, or from another trail, with these answers."""
    trail = trail or set_out(SHARE)
    for picked in picks:
        trail = trail.answer(picked, TREES)
    return trail


def back(trail: Trail) -> Trail:
    """The trail after Back, where there is something to undo."""
    before = trail.back()
    assert before is not None
    return before


def places(trail: Trail) -> list[str]:
    """The node that each walk of a trail has come to, after its tree."""
    return [f"{walk.tree.id}.{walk.node}" for walk in trail.walks]


def gone(trail: Trail) -> list[str]:
    """The questions whose answers the last step took out."""
    return [answer.question for answer in trail.gone]
