"""Where a scenario's answers end in the tree as it is now, and what of a walk becomes a scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import NotOfferedError, Picked, Walk, replay
from dpup_assistant.storage.edits import Value
from dpup_assistant.studio.preview.trees import is_nowhere


class Ended(NamedTuple):
    """A walk that came to an outcome, as a scenario holds it."""

    answers: dict[str, Value]
    outcome: str


def answers_in(data: Mapping[str, Data]) -> dict[str, Picked] | None:
    """Return the answers as a scenario's text holds them; None where they are no ids."""
    given: dict[str, Picked] = {}
    for question, picked in data.items():
        if isinstance(picked, str):
            given[question] = picked
        elif isinstance(picked, list) and all(isinstance(each, str) for each in picked):
            given[question] = tuple(map(str, picked))
        else:
            return None
    return given


def end_of(tree: Tree, answers: Mapping[str, Picked]) -> str | None:
    """Return the outcome that answers end at; None where they stop early, or are not on offer."""
    try:
        walk = replay(tree, {name: answers[name] for name in answers if name in tree.questions})
    except NotOfferedError:
        return None
    return walk.node if _is_over(walk) else None


def ended_in(trail: Trail | None, tree_id: str) -> Ended | None:
    """Return what a trail came to in a tree; None where that is no walk from its start to an outcome."""
    walk = trail.walks[0] if trail else None
    if not walk or walk.tree.id != tree_id or walk.start != walk.tree.start or not _is_over(walk):
        return None
    answers: dict[str, Value] = {
        answer.question: answer.picked if isinstance(answer.picked, str) else list(answer.picked)
        for answer in walk.answers
    }
    return Ended(answers, walk.node)


def _is_over(walk: Walk) -> bool:
    return walk.node in walk.tree.outcomes and not is_nowhere(walk.tree, walk.node)
