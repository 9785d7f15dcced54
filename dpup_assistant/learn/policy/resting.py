"""Which questions and outcomes of this desk's decisions rest on a law or a good practice."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree import Tree


@dataclass(frozen=True, slots=True)
class Ending:
    """An outcome."""

    outcome: Outcome
    scenario: str | None
    """The id of a story that ends there; None where there is none."""


@dataclass(frozen=True, slots=True)
class Resting:
    """What of a decision rests on it."""

    tree: Tree
    endings: tuple[Ending, ...]
    questions: tuple[str, ...]
    """The titles of its questions."""


def resting_on(trees: Iterable[Tree], names: Collection[str]) -> list[Resting]:
    """Return what names any of these ids of basis.yaml, decision by decision; those without are left out."""
    found = [_resting(tree, names) for tree in trees]
    return [each for each in found if each.endings or each.questions]


def _resting(tree: Tree, names: Collection[str]) -> Resting:
    stories: dict[str, str] = {}  # the first that ends at each outcome
    for story, scenario in tree.scenarios.items():
        stories.setdefault(scenario.outcome, story)
    endings = (
        Ending(outcome, stories.get(name))
        for name, outcome in tree.outcomes.items()
        if isinstance(outcome, Outcome) and not set(names).isdisjoint(outcome.basis)
    )
    questions = (each.title for each in tree.questions.values() if not set(names).isdisjoint(each.basis))
    return Resting(tree, tuple(endings), tuple(questions))
