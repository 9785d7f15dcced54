"""The policy: its principles and guidelines, and what needs explaining beside them. Out of policy.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from dpup_assistant.engine.learning.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyPart:
    """A principle or a guideline. Its key is its id in basis.yaml, where its name stands."""

    kind: Literal["principle", "guideline"]
    """Which it is."""
    summary: str
    """Its summary, in the policy's own words."""
    at_the_desk: tuple[str, ...]
    """What it asks of you at the desk, a sentence each."""
    basis: tuple[str, ...] = ()
    """What it says in detail, and the law it stands beside: ids of basis.yaml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """Something to explain, such as what personal information is."""

    title: str
    """Its heading."""
    summary: str
    """One line for the list of topics."""
    passages: tuple[Passage, ...]
    """What it says, from top to bottom."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """All of policy.yaml."""

    parts: Mapping[str, PolicyPart]
    """The principles and guidelines, by id, in their order."""
    topics: Mapping[str, Topic]
    """What else to explain, by id."""
