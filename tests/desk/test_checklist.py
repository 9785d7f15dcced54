"""A checklist: ticks, None of these, and Continue."""

from PySide6.QtCore import Qt

from tests.desk.conftest import Desk
from tests.desk.person import Person

TITLE = "Which of these do they know?"


def at_the_checklist(desk: Desk) -> Person:
    """A walk that has come to the checklist."""
    person = desk.walk()
    person.answer("Their family", "They said yes")
    assert person.heading() == TITLE
    return person


def test_its_items_are_boxes_to_tick_with_a_count(desk: Desk) -> None:
    person = at_the_checklist(desk)
    assert person.names(person.page)[:5] == [
        "Why we ask",
        "Who comes",
        "Which day",
        "Why I come",
        "None of these",
    ]
    assert person.reads("0 of 3 ticked") and person.ticked() == []
    person.tick("Who comes")
    person.tick("Why I come")
    assert person.reads("2 of 3 ticked")
    person.tick("Who comes")
    assert person.reads("1 of 3 ticked")


def test_none_of_these_clears_the_ticks_and_a_tick_clears_it(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.tick("Who comes")
    person.tick("Which day")
    person.tick("None of these")
    assert person.ticked() == ["None of these"] and person.reads("0 of 3 ticked")
    person.tick("Which day")
    assert person.ticked() == ["Which day"]


def test_continue_with_nothing_ticked_asks_again_and_is_no_answer(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Continue")
    assert person.heading() == TITLE
    labels = person.labels(person.page)
    assert labels.index("There is a problem") < labels.index(TITLE)
    assert person.focus() == "There is a problem. Tick what is true, or None of these."
    assert not person.reads(f"Change: {TITLE}")
    person.tick("Who comes")
    person.press("Continue")
    assert person.heading() == "You can go, once they know the rest"


def test_the_problem_does_not_stand_on_the_page_come_back_to(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.press("Continue")
    person.press("Back")
    person.answer("They said yes")
    assert person.heading() == TITLE and not person.reads("There is a problem")


def test_all_some_and_none_lead_on(desk: Desk) -> None:
    person = at_the_checklist(desk)
    for item in ("Who comes", "Which day", "Why I come"):
        person.tick(item)
    person.press("Continue")
    assert person.heading() == "You can go"
    person.press("Back")
    person.tick("None of these")
    person.press("Continue")
    assert person.heading() == "Ask your lead first"


def test_going_back_shows_the_earlier_ticks_with_the_keyboard_on_the_first(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.tick("Which day")
    person.tick("Why I come")
    person.press("Continue")
    person.press("Back")
    assert person.ticked() == ["Which day", "Why I come"] and person.reads("2 of 3 ticked")
    assert person.focus() == "Which day"


def test_going_back_shows_an_earlier_none(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.tick("None of these")
    person.press("Continue")
    person.press("Back")
    assert person.ticked() == ["None of these"]


def test_a_checklist_met_again_afresh_has_no_ticks(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.tick("Who comes")
    person.press("Start again")
    person.answer("Their family", "They said yes")
    assert person.ticked() == []


def test_space_ticks_and_enter_on_a_box_does_not(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.button("Who comes").setFocus()
    person.key(Qt.Key.Key_Return)
    assert person.ticked() == []
    person.key(Qt.Key.Key_Space)
    assert person.ticked() == ["Who comes"]


def test_digits_pick_nothing_on_a_checklist(desk: Desk) -> None:
    person = at_the_checklist(desk)
    person.write("12")
    assert person.ticked() == [] and person.heading() == TITLE and not person.reads("You can press")
