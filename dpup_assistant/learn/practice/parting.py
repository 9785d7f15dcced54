"""Two walks beside each other: the learner's and the expected one, and where they part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal

from dpup_assistant.engine.outcome import HandOver, Outcome
from dpup_assistant.engine.trail import NO_TREES, Trail, follow
from dpup_assistant.engine.walk import Answer, Walk
from dpup_assistant.learn.practice.stories import Story

Verdict = Literal["same", "other_way", "elsewhere"]


@dataclass(frozen=True, slots=True)
class Row:
    """One step of both walks: an answer, the id of the outcome, or None where that walk has ended before."""

    yours: Answer | str | None
    expected: Answer | str | None


@dataclass(frozen=True, slots=True)
class Parting:
    """Both walks step by step."""

    yours: Walk
    expected: Walk
    rows: tuple[Row, ...]
    parts_at: int | None
    """The place of the first row that differs; None where the walks are the same."""

    @property
    def verdict(self) -> Verdict:
        """Whether it is the same walk, another way to the same outcome, or another outcome."""
        if self.parts_at is None:
            return "same"
        return "other_way" if self.yours.node == self.expected.node else "elsewhere"

    @property
    def rests_on(self) -> list[str]:
        """The ids of what the question where they part rests on, and then the expected outcome."""
        ids: list[str] = []
        if self.parts_at is not None and isinstance(step := self.rows[self.parts_at].expected, Answer):
            ids += self.expected.tree.questions[step.question].basis
        end = self.expected.at
        if isinstance(end, Outcome):
            ids += end.basis
        elif isinstance(end, HandOver) and not ids:
            ids += self.expected.tree.questions[self.expected.answers[-1].question].basis
        return list(dict.fromkeys(ids))


def expected_walk(story: Story) -> Walk:
    """Return the walk that a story's answers make in its own tree."""
    return follow(story.tree, story.scenario.answers, trees=NO_TREES).walk


def own_walk(trail: Trail) -> Walk:
    """Return the walk in the story's own tree, from wherever the learner went on to."""
    while trail.aside_from:
        trail = trail.aside_from
    return trail.walks[0]


def part(story: Story, yours: Walk) -> Parting:
    """Set a walk that has come to its end beside the one that the story expects."""
    expected = expected_walk(story)
    rows = tuple(Row(*steps) for steps in zip_longest(_steps(yours), _steps(expected)))
    differs = (place for place, row in enumerate(rows) if row.yours != row.expected)
    return Parting(yours, expected, rows, next(differs, None))


def _steps(walk: Walk) -> list[Answer | str]:
    return [*walk.answers, walk.node]
