"""Someone may be in danger: one key or one press away on every page, and Back returns to where it was."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.trees import PLAN

BUTTON, DANGER = "Someone may be in danger", "What is happening?"
WAYS: dict[str, Callable[[Person], None]] = {
    "F2": lambda person: person.key(Qt.Key.Key_F2),
    "button": lambda person: person.press(BUTTON, person.window.rail),
}


def at_a_checklist(person: Person) -> None:
    person.answer("Their family", "They said yes")


def at_an_outcome(person: Person) -> None:
    at_a_checklist(person)
    person.tick("Who comes")
    person.press("Continue")


def at_a_question_come_back_to(person: Person) -> None:
    person.answer("The school")
    person.press("Back")


def at_a_question_being_changed(person: Person) -> None:
    person.answer("The school")
    person.press("Change: Who do you want to see?")


PAGES: dict[str, Callable[[Person], None]] = {
    "the first page": lambda person: person.press("Back"),
    "a question": lambda person: person.answer("Their family"),
    "a question come back to": at_a_question_come_back_to,
    "a question being changed": at_a_question_being_changed,
    "a checklist": at_a_checklist,
    "an outcome": at_an_outcome,
    "another tree": lambda person: person.answer("A friend", "Today"),
}


def shown(person: Person) -> tuple[str, list[str], list[str]]:
    """All that a person meets in the window."""
    return person.window.windowTitle(), person.labels(), person.names()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("page", PAGES)
def test_it_opens_from_every_page_and_back_returns_to_where_it_was(desk: Desk, page: str, way: str) -> None:
    person = desk.walk()
    PAGES[page](person)
    before = shown(person)
    WAYS[way](person)
    assert person.heading() == DANGER and not person.reads("Change: ")
    person.answer("I am worried about an adult, or they may hurt themselves")
    person.press("Back")
    assert person.heading() == DANGER
    person.press("Back")
    assert shown(person) == before


@pytest.mark.parametrize("opened", ["View", "About this", "Show the faults"])
def test_it_opens_from_what_was_opened(desk: Desk, opened: str) -> None:
    person = desk.open(replace(PLAN, id="broken", start="nowhere"))
    person.press(opened)
    person.key(Qt.Key.Key_F2)
    assert person.heading() == DANGER


def test_pressed_again_it_stays_and_back_still_returns(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    for _ in range(3):
        person.key(Qt.Key.Key_F2)
    assert person.heading() == DANGER
    person.press("Back")
    assert person.heading() == "What did they say?"


def test_pressed_on_its_own_outcome_it_stays_there(desk: Desk) -> None:
    person = desk.walk()
    person.key(Qt.Key.Key_F2)
    person.answer("I am not sure")
    person.press("View")
    person.key(Qt.Key.Key_F2)
    assert person.heading() == "Ring 111 now"


def test_start_again_in_it_stays_in_it_and_forgets_the_walk_before(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.key(Qt.Key.Key_F2)
    person.answer("I am not sure")
    person.press("Start again", person.window.rail)
    assert person.heading() == DANGER
    person.press("Back")
    assert person.heading() == "What do you need to decide?"


def test_its_outcome_shows_the_number_to_ring_and_no_words_yet(desk: Desk) -> None:
    person = desk.open()
    person.press(BUTTON)
    person.answer("I am not sure")
    assert person.reads("111") and person.reads("Act now")
    assert not person.reads("I am getting help now.")
    person.press("Only when it is safe")
    assert person.reads("I am getting help now.")
