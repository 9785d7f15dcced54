"""What an agency fills in once for all its desks: `agency.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.tree import Facts

AgencyWord = Literal["agency", "privacy_officer", "lead", "phone", "address"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaflet:
    """A finished leaflet to hand over, made outside this program."""

    title: str
    """What it is called."""
    file: str
    """The file, beside agency.yaml."""
    language: str | None = None
    """The language it is in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """What an agency fills in once for all its desks. All of it may be left out."""

    facts: Facts = field(default_factory=dict)
    """What kind of agency this is. A fact left out is asked at the desk."""
    words: Mapping[AgencyWord, str] = field(default_factory=dict)
    """Words that scripts use for you: roles and numbers, not people's names."""
    blanks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """More options for a blank, by the blank's id."""
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    """Your own people to ring, by id. One with the id of a shipped contact stands in its place."""
    hide: tuple[str, ...] = ()
    """Ids of trees that your desks do not use."""
    first: tuple[str, ...] = ()
    """Ids of trees that your desks use most."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """What your service also asks, by `tree.outcome`. For the worker only."""
    leaflets: tuple[Leaflet, ...] = ()
    """Finished Easy Read, New Zealand Sign Language or translated files to hand over."""
