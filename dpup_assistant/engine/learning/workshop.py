"""The introductory workshop, as a facilitator runs it. Out of workshop.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Minutes = Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30]
Opens = Literal["journey", "policy", "quiz", "plan", "faq"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slide:
    """What the room sees."""

    title: str
    """Its heading."""
    icon: str | None = None
    """The name of an icon, without .svg."""
    text: str | None = None
    """Words, a paragraph each line."""
    points: tuple[str, ...] = ()
    """A list with a bullet before each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of the agenda. Its key is its id."""

    title: str
    """What the agenda calls it."""
    minutes: Mapping[str, Minutes]
    """How long it takes, by the form of the workshop. A form that is not named leaves it out."""
    notes: tuple[str, ...]
    """What the facilitator does and says, a step each."""
    slides: tuple[Slide, ...]
    """What the room sees meanwhile."""
    prompts: tuple[str, ...] = ()
    """What to ask the room."""
    remote: tuple[str, ...] = ()
    """What is done in another way where the room is not in one place."""
    opens: tuple[Opens, ...] = ()
    """Pages of the program that are shown here, such as the questions of the quiz."""
    sheets: tuple[str, ...] = ()
    """Paper for it: ids of sheets.yaml or handouts.yaml."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """All of workshop.yaml."""

    title: str
    """Its name."""
    goal: str
    """What it is for, and what it is not."""
    forms: Mapping[str, str]
    """How long it can be, by id: what each form is called, such as "90 minutes"."""
    before: tuple[str, ...]
    """What to have ready, a step each."""
    remote: tuple[str, ...]
    """How to run it where the room is not in one place."""
    notice: str
    """What is told about notes and photos, and how to stay out of them."""
    items: Mapping[str, Item]
    """The agenda, by id, in its order."""
    sheets: tuple[str, ...]
    """Paper to hand out: ids of sheets.yaml or handouts.yaml."""

    def items_in(self, form: str) -> dict[str, Item]:
        """Return the items that a form has, by id, in their order."""
        return {name: item for name, item in self.items.items() if form in item.minutes}
