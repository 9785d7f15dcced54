"""A part of a page to read: words, a list, a table, what to say, and where to go from it."""

from dataclasses import dataclass

from dpup_assistant.engine.outcome import SayTo
from dpup_assistant.engine.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWalk:
    """A walk to try: a scenario of a tree."""

    tree: str
    """The id of a tree."""
    scenario: str | None = None
    """The id of one of its scenarios; without it the tree is opened at its start."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A part of a page. What it holds stands in the order of these fields."""

    title: str
    """Its heading."""
    icon: str | None = None
    """The name of an icon beside the heading, without .svg."""
    text: str | None = None
    """Paragraphs, a line each."""
    points: tuple[str, ...] = ()
    """A list with a bullet before each."""
    table: Table | None = None
    """A table."""
    say: str | None = None
    """What the worker says, a paragraph each line."""
    say_to: SayTo = "person"
    """Whom that is said to."""
    record: str | None = None
    """What the worker writes down, in a line."""
    basis: tuple[str, ...] = ()
    """Law and good practice it rests on: ids of basis.yaml."""
    walk: ToWalk | None = None
    """A walk to try."""
    sheet: str | None = None
    """Paper that goes with it: the id of a sheet in sheets.yaml or of a handout in handouts.yaml."""
