"""Paper of an outcome, looked at before it is printed: whose words, how large, and the way back."""

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.output import labels
from tests.desk.conftest import Desk
from tests.desk.papers import THEM, YOU, at_an_outcome, at_paper, pages, words
from tests.desk.trees import ending


def test_the_persons_paper_holds_what_was_said_to_them_and_nothing_for_the_worker(desk: Desk) -> None:
    person = at_paper(desk)
    assert person.heading() == THEM
    (page,) = pages(person)
    assert page == "Page 1 of 1"
    said = words(person)
    for each in (
        "Yours to keep",
        "You told me the marae is fine.",
        "Who to ask",
        "0800 803 909",
        "Your notes",
    ):
        assert each in said
    for each in ("Write down", "Knock twice.", "They said yes.", "Your privacy officer.", "They are family."):
        assert each not in said


def test_the_worker_is_told_to_ask_first_if_it_is_safe_to_take_home(desk: Desk) -> None:
    person = at_paper(desk)
    assert person.reads(labels.TAKE_HOME) and "safe to take this home" not in words(person)
    person.press("Back", person.page)
    person.press(YOU)
    assert not person.reads(labels.TAKE_HOME)  # the worker keeps it


def test_the_words_stand_in_the_size_that_is_chosen(desk: Desk) -> None:
    person = at_paper(desk)
    assert person.ticked() == ["18 points"] and person.reads("1 page of A4")
    person.press("24 points")
    assert list(pages(person)) == ["Page 1 of 2", "Page 2 of 2"] and person.reads("2 pages of A4")
    person.press("12 points")
    assert list(pages(person)) == ["Page 1 of 1"]
    assert "I come to the marae." in words(person)  # in small words there is room for all


def test_the_workers_paper_holds_what_to_do_and_says_that_it_is_not_to_be_handed_over(desk: Desk) -> None:
    person = at_paper(desk, YOU)
    assert person.heading() == "Checklist on paper"
    said = words(person)
    assert said.startswith("For the worker. Do not hand over.")
    assert "Knock twice." in said and "Write down what you shared." in said
    assert "I come to the marae." not in said
    assert "18 points" not in person.names()  # it has one size


@pytest.mark.parametrize("way", ["Back in the rail", "Back on the page", "Esc"])
def test_back_from_paper_returns_to_the_same_place(desk: Desk, way: str) -> None:
    person = at_an_outcome(desk)
    answers = person.names(person.window.rail)
    person.press(THEM)
    if way == "Esc":
        person.key(Qt.Key.Key_Escape)
    else:
        person.press("Back", person.window.rail if way == "Back in the rail" else person.page)
    assert person.heading() == "You can go" and person.names(person.window.rail) == answers
    assert person.reads("the marae") and person.focus() == THEM


def test_other_words_picked_afterwards_stand_on_the_next_paper(desk: Desk) -> None:
    person = at_paper(desk)
    person.press("Back")
    person.pick("Where to", "the library")
    person.press(THEM)
    person.press("12 points")
    assert "the library" in words(person) and "the marae" not in words(person)


@pytest.mark.parametrize("fields", [{"say_to": "agency"}, {"tell": "not_yet"}])
def test_words_that_are_not_for_the_person_make_no_paper_for_them(desk: Desk, fields: dict[str, str]) -> None:
    person = desk.walk(ending(**fields))
    person.answer("Show me")
    assert THEM not in person.names()
    person.window.pages.walk.paper_for_them.emit()  # as a late click would
    assert person.heading() == "This is the end"
    person.press(YOU)
    assert person.heading() == "Checklist on paper"


def test_words_that_could_put_someone_at_risk_make_no_paper_for_them(desk: Desk) -> None:
    person = desk.walk(ending(tell="if_safe"))
    person.answer("Show me")
    person.press("Someone could")
    assert THEM not in person.names()
    person.window.pages.walk.paper_for_them.emit()  # as a late click would
    assert person.heading() == "This is the end"


def test_danger_is_one_key_away_and_back_leads_to_the_outcome(desk: Desk) -> None:
    person = at_paper(desk)
    person.key(Qt.Key.Key_F2)
    assert person.heading() != THEM
    person.press("Back")
    assert person.heading() == "You can go"


def test_all_of_it_can_be_done_by_keys(desk: Desk) -> None:
    person = at_an_outcome(desk)
    person.button(THEM).setFocus()
    person.key(Qt.Key.Key_Return)
    assert person.focus() == THEM and person.heading() == THEM
    for name in ("Print", "Save as a file", "Back", "18 points"):
        person.key(Qt.Key.Key_Tab)
        assert person.focus() == name
    person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_Space)
    assert person.ticked() == ["12 points"]
    person.key(Qt.Key.Key_Right)
    person.key(Qt.Key.Key_Space)
    assert person.ticked() == ["18 points"]
