"""Paper to hand out that needs no walk: a fact sheet, a brochure, a checklist, an example to fill in.

As in `tree.py`, each class is an entry of a file, field for field: `resources/handouts.yaml`, whose keys are
the ids of the handouts. `{agency}` and the agency's other words can stand in every text; `____` is a gap
for a pen.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from dpup_assistant.engine.table import Table

ForWhom = Literal["person", "worker", "provider", "service"]
PenLineCount = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The name of a language to point to."""

    name: str
    """Its own name, in its own script."""
    code: str
    """Its tag as in BCP 47, such as "sm"."""
    english: str
    """Its name in English."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoutPart:
    """A part of a handout. What it holds stands in the order of these fields."""

    title: str
    """Its heading."""
    icon: str | None = None
    """The name of an icon beside the heading, without .svg."""
    text: str | None = None
    """Paragraphs, a line each."""
    table: Table | None = None
    """Words or numbers in rows and columns."""
    points: tuple[str, ...] = ()
    """A list with a bullet before each."""
    steps: tuple[str, ...] = ()
    """A list with numbers, to be done in order."""
    boxes: tuple[str, ...] = ()
    """A list with a box to tick before each."""
    reply: str | None = None
    """The id of a reply in replies.yaml, whose answer stands here."""
    basis: tuple[str, ...] = ()
    """Law and good practice: ids of basis.yaml, each shown with its plain meaning and where it stands."""
    contacts: tuple[str, ...] = ()
    """Who to ring: ids of contacts.yaml or agency.yaml."""
    trees: tuple[str, ...] = ()
    """Decisions of the program that help: ids of trees."""
    languages: tuple[Language, ...] = ()
    """Names of languages to point to."""
    pens: tuple[str, ...] = ()
    """Labels, each with a place to write after it."""
    lines: PenLineCount | None = None
    """How many empty lines to write on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Handout:
    """A sheet of paper, one or two pages. Its key is its id."""

    title: str
    """Its heading."""
    summary: str
    """One line for the list of handouts."""
    for_whom: ForWhom = field(metadata={"alias": "for"})
    """Who reads it: the person, the worker, another service (provider), or a service that fills it in."""
    size: Literal[12, 14, 16, 18]
    """Of the words, in points."""
    parts: tuple[HandoutPart, ...]
    """What it holds, from top to bottom."""
    columns: Literal[1, 2] = 1
    """In how many columns the parts stand."""
    keep: str | None = None
    """What stands at the right of the title, above a line for the date."""
    intro: str | None = None
    """Paragraphs before the first part, a line each, larger than the rest."""


Handouts = Mapping[str, Handout]
"""Handouts by id."""
