"""A question: its words, its options, why we ask, and Back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from tests.desk.conftest import WIDE, Desk
from tests.desk.person import Person

FIRST, SECOND = "Who do you want to see?", "What did they say?"


def test_a_question_stands_as_the_heading_with_its_number_and_hint(desk: Desk) -> None:
    person = desk.walk()
    assert person.window.windowTitle() == f"{FIRST} – May I visit? – DPUP Assistant"
    assert {FIRST, "Question 1", "One person at a time"} <= set(person.labels(person.page))
    person.answer("Their family")
    assert {SECOND, "Question 2"} <= set(person.labels(person.page))
    assert not person.reads("One person at a time", person.page)


def test_words_to_ask_with_stand_under_say_this_and_only_where_there_are_any(desk: Desk) -> None:
    person = desk.walk()
    assert not person.reads("Say this")
    person.answer("Their family")
    assert person.reads("Say this") and person.reads("about 5 seconds")
    assert person.reads("I could come to your place. You can say no.")
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not person.reads("Say this")


def test_a_blank_in_the_words_to_ask_with_is_picked_from_its_list(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.pick("Where to", "the marae")
    assert person.reads("I could come to the marae. You can say no.")
    assert person.heading() == SECOND


def test_nothing_is_picked_at_first(desk: Desk) -> None:
    person = desk.walk()
    assert not person.reads("You picked this") and not picked(person)
    assert person.focus() == FIRST


def picked(person: Person) -> list[str]:
    """The options that say they were picked before."""
    buttons = person.page.findChildren(QAbstractButton)
    return [b.accessibleName() for b in buttons if b.isVisible() and "picked" in b.accessibleDescription()]


@pytest.mark.parametrize("digit, heading", [("1", SECOND), ("2", "Are you a health service?"), ("9", FIRST)])
def test_a_digit_picks_its_option_and_one_without_an_option_does_nothing(
    desk: Desk, digit: str, heading: str
) -> None:
    person = desk.walk()
    assert person.reads("You can press 1, 2, 3 or 4.")
    person.write(digit)
    assert person.heading() == heading


def test_digits_pick_nothing_where_they_are_switched_off(desk: Desk) -> None:
    person = desk.walk(settings=replace(WIDE, number_keys=False))
    assert not person.reads("You can press")
    person.write("123")
    assert person.heading() == FIRST


def test_digits_are_letters_in_the_finder(desk: Desk) -> None:
    person = desk.walk()
    person.press("Back")
    person.click(person.window.first_page.finder.edit)
    person.write("12")
    assert person.window.first_page.finder.text() == "12"


def test_a_digit_picks_nothing_behind_a_page_that_was_opened(desk: Desk) -> None:
    person = desk.walk()
    person.press("View")
    person.write("1")
    person.press("Done")
    assert person.heading() == FIRST


def test_back_returns_to_what_was_picked_with_the_keyboard_on_it(desk: Desk) -> None:
    person = desk.walk()
    person.answer("The school")
    person.press("Back")
    assert person.heading() == FIRST
    assert picked(person) == ["The school"]
    assert person.focus() == "The school"
    person.press("Back")
    assert person.heading() == "What do you need to decide?"


def test_why_we_ask_is_closed_then_stays_open_until_start_again(desk: Desk) -> None:
    person = desk.walk()
    assert not person.reads("A visit can be unwelcome.")
    person.press("Why we ask")
    shown = person.labels(person.page)
    assert {"A visit can be unwelcome.", "The law", "Good practice"} <= set(shown)
    person.answer("Their family")
    assert person.reads("It matters.") and not person.reads("Good practice")
    person.press("Start again")
    assert not person.reads("A visit can be unwelcome.")


def test_law_and_good_practice_stand_apart_with_the_citation_under_the_meaning(desk: Desk) -> None:
    person = desk.walk()
    person.press("Why we ask")
    basis = person.window.library.resources.basis
    law, good = basis["ipp_11"], basis["manaakitanga"]
    shown = person.labels(person.page)
    places = [
        shown.index(words) for words in ("The law", law.plain, law.citation, "Good practice", good.plain)
    ]
    assert places == sorted(places)


def test_a_fact_of_the_desk_is_not_asked_and_back_goes_past_it(desk: Desk) -> None:
    person = desk.walk(facts={"health_agency": "yes"})
    person.answer("The school")
    assert person.heading() == "Which of these do they know?" and person.reads("Question 2")
    fact = person.button("Change: Are you a health service?, We are")
    assert fact.accessibleDescription() == "Set for this desk"
    person.press("Back")
    assert person.heading() == FIRST


def test_a_fact_of_the_desk_can_be_changed_for_this_walk(desk: Desk) -> None:
    person = desk.walk(facts={"health_agency": "yes"})
    person.answer("The school")
    person.press("Change: Are you a health service?, We are")
    person.answer("We are not")
    assert person.heading() == "Which of these do they know?"
    changed = person.button("Change: Are you a health service?, We are not")
    assert not changed.accessibleDescription()


def test_continue_that_is_pressed_when_the_next_page_has_come_does_no_harm(desk: Desk) -> None:
    person = desk.walk()
    person.answer("The school", "We are", "Who comes")
    late = person.button("Continue", person.page)
    person.press("Back")
    asked = person.heading()
    late.click()
    person.wait()
    assert person.heading() == asked


def test_an_option_that_is_pressed_when_the_next_page_has_come_does_no_harm(desk: Desk) -> None:
    person = desk.walk()
    late = person.button("I am not sure", person.page)
    person.answer("The school", "We are")
    checklist = person.heading()
    late.click()  # as a screen reader does that has read the page before
    person.wait()
    assert person.heading() == checklist
