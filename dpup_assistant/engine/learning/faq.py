"""Questions that workers and trainers ask, with their answers. Out of faq.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A question with its answer."""

    question: str
    """The question, as it is asked."""
    group: str
    """The heading that it stands under."""
    text: str
    """The answer to the worker, a paragraph each line; the first says yes, no or the gist."""
    source: str
    """What it was held against."""
    basis: tuple[str, ...] = ()
    """What it rests on: ids of basis.yaml."""
    keywords: tuple[str, ...] = ()
    """Other words by which it is found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Faq:
    """All of faq.yaml."""

    questions: Mapping[str, Answered]
    """The questions by id, in their order."""
