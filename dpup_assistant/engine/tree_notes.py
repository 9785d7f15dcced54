"""What a tree file says about its tree: the stories that prove it, who approved it and what changed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """A short story with the answers it leads to and the outcome it ends at."""

    story: str
    """What happens, true to life, with no real person's details."""
    answers: Mapping[str, str | tuple[str, ...]]
    """For each question its option's id; for a checklist the ticked items' ids, or [] for None of these."""
    outcome: str
    """The id of the outcome that the answers end at."""
    feedback: str
    """What a learner can take from it."""
    common: bool = False
    """Whether it is an everyday situation, which ends within 5 answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """Somebody's yes to a version of the tree."""

    role: str
    """The role of who approved it, such as Lawyer."""
    on: date
    """The day it was approved, as YYYY-MM-DD."""
    version: str
    """The version that was approved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What changed in a version of the tree."""

    version: str
    """The version."""
    on: date
    """The day of the change, as YYYY-MM-DD."""
    note: str
    """What changed, in a sentence."""
