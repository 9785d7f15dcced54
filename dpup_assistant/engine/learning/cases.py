"""Case studies: stories that follow one person through several trees. Out of cases.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass

from dpup_assistant.engine.learning.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseStudy:
    """A worked story. Nobody in it is real."""

    title: str
    """Its heading."""
    summary: str
    """One line for the list of case studies."""
    passages: tuple[Passage, ...]
    """What happens, step by step."""
    questions: tuple[str, ...] = ()
    """What to talk about afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """All of cases.yaml."""

    cases: Mapping[str, CaseStudy]
    """The case studies by id, in their order."""
