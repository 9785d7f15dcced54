"""Questions to try oneself on. Out of quiz.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizOption:
    """An answer on offer. Its key is its id."""

    label: str
    """The words on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizQuestion:
    """A question with one right answer."""

    title: str
    """The question."""
    options: Mapping[str, QuizOption]
    """The answers on offer, 2 to 6, by id."""
    right: str
    """The id of the right one."""
    because: str
    """Why it is right, a paragraph each line."""
    basis: tuple[str, ...]
    """What that rests on: ids of basis.yaml."""
    introduction: bool = False
    """Whether it is one of the questions of the introduction, which the workshop asks."""
    trees: tuple[str, ...] = ()
    """Decisions of the program that help with it: ids of trees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Quiz:
    """All of quiz.yaml."""

    questions: Mapping[str, QuizQuestion]
    """The questions by id, in their order."""
