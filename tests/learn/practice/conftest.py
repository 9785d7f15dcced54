"""A desk with an agency's own decision that has stories, and the way to its practice."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from dpup_assistant.engine.tree_notes import Scenario
from dpup_assistant.joins import join_learning
from dpup_assistant.learn.room import Room
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.trees import VISIT

BAND = "Practice. Nobody is in front of you."
AUNT = "His aunt would like you to come. He sits beside her."
EVERYTHING = ("who", "day", "why")
STORIES = {
    "aunt": Scenario(
        story=AUNT,
        answers={"who": "family", "agreed": "yes", "told": EVERYTHING},
        outcome="go_now",
        feedback="She said yes, and knows all of it.",
    ),
    "nurse": Scenario(
        story="A school nurse asks you to come.",
        answers={"who": "school", "health": "yes", "told": EVERYTHING},
        outcome="go_now",
        feedback="A nurse can ask you in.",
    ),
    "friend": Scenario(
        story="A friend of his asks you to come.",
        answers={"who": "friend"},
        outcome="to_plan",
        feedback="With friends, plan it first.",
    ),
}
Practised = Callable[..., Person]


@pytest.fixture
def practise(desk: Desk) -> Practised:
    """Opens a window at Practise over an agency's own decision with stories; then presses these names."""

    def practised(*names: str, **rest: Any) -> Person:
        person = desk.open(replace(VISIT, scenarios=STORIES), **rest)
        join_learning(person.window)
        person.press("Learn and practise")
        for name in ("Practise", *names):
            person.press(name, person.page)
        return person

    return practised


def room_of(person: Person) -> Room:
    """Returns the room that a window's learning pages are in."""
    return person.window.findChildren(Room)[0]


def said_of(person: Person, beginning: str) -> list[str]:
    """Returns what a screen reader says of each label that it says so, from top to bottom."""
    from PySide6.QtWidgets import QLabel

    labels = [each for each in person.page.findChildren(QLabel) if each.isVisible()]
    names = [(each.mapTo(person.page, each.rect().topLeft()).y(), each.accessibleName()) for each in labels]
    return [name for _, name in sorted(names) if name.startswith(beginning)]
