"""Saying it well: one part at a time, told back or said again, in ten seconds, and what a word means."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from dpup_assistant.desk.meanings import Meanings
from dpup_assistant.engine.tree import Blank
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.test_outcome_said import AGAIN, FULL, SHORT, at_an_end
from tests.desk.trees import ending

ASK, LAST = "Can you tell me in your own words", "You can ask to see it."
JOINED = "You told me you are ready."  # what the answer says
TOLD = "They told you back. Go on with what stands under For you only."
WAYS_TO_THEM = ("Show them", "Paper for them", "Copy the words")


def said_now(person: Person) -> list[bool]:
    """Whether each of the words in full is shown, in their order."""
    return [person.reads(words) for words in (FULL, JOINED, LAST, ASK)]


def test_one_paragraph_is_shown_at_a_time_and_the_question_last(desk: Desk) -> None:
    person = at_an_end(desk)
    assert said_now(person) == [True] * 4 and "Next" not in person.names()
    person.press("One at a time")
    assert person.focus() == "Next" and "Before" not in person.names()
    for place in range(4):
        assert said_now(person) == [place == each for each in range(4)]
        assert person.reads(f"Part {place + 1} of 4 · about {10 if place == 3 else 5} seconds")
        if place < 3:
            person.key(Qt.Key.Key_Space)
    assert person.focus() == "Before" and "Next" not in person.names()
    person.press("Before")
    assert said_now(person) == [False, False, True, False]
    person.press("All at once")
    assert said_now(person) == [True] * 4 and not person.reads("Part 3 of 4")


def test_another_wording_or_outcome_is_shown_whole_again(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("One at a time")
    person.press("In ten seconds")
    assert person.reads(SHORT) and person.reads(ASK) and not person.reads("Part 1")
    assert not person.reads("One at a time"), "ten seconds have one part"
    person.press("In full")
    person.press("One at a time")
    person.press("Back")
    person.answer("Show me")
    assert said_now(person) == [True] * 4


def test_a_blank_picked_at_a_part_leaves_the_worker_at_that_part(desk: Desk) -> None:
    day = Blank(label="Which day", default="next week", options=("on Monday",))
    person = desk.walk(replace(ending(say="I come {day}.\nBe ready {day}."), blanks={"day": day}))
    person.answer("Show me too")
    person.press("One at a time")
    person.press("Next")
    person.pick("Which day", "on Monday")
    assert person.reads("Part 2 of 3") and person.reads("Be ready on Monday.")
    person.press("Before")
    assert person.reads("I come on Monday.")


def test_told_back_puts_a_line_in_the_place_of_the_buttons_until_the_next_time(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("They told me back")
    assert person.focus() == TOLD
    person.key(Qt.Key.Key_Tab)
    assert person.focus() == "One at a time", "the next thing under the words"
    assert not person.reads("They told me back") and not person.reads("Say it again")
    person.press("Back")
    person.answer("Show me")
    assert person.reads("They told me back") and not person.reads(TOLD)


def test_say_it_again_brings_the_other_wording_and_the_keyboard_to_its_beginning(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("Say it again")
    assert person.ticked() == ["In other words"] and person.focus() == AGAIN
    assert not person.reads(FULL) and person.reads(ASK)
    person.key(Qt.Key.Key_Tab)
    assert person.focus() == "They told me back"
    person.press("Say it again")
    assert person.ticked() == ["In full"] and person.focus() == FULL


def test_f7_brings_the_ten_seconds_and_the_words_in_full_back(desk: Desk) -> None:
    person = desk.walk(ending())
    person.key(Qt.Key.Key_F7)
    assert person.heading() == "Are you ready?"
    person.answer("Show me")
    field = person.page.findChild(QLineEdit)
    assert field
    person.click(field)
    person.key(Qt.Key.Key_F7)
    assert person.ticked() == ["In ten seconds"] and person.reads(SHORT) and not person.reads(FULL)
    person.key(Qt.Key.Key_F7)
    assert person.ticked() == ["In full"] and person.reads(FULL)
    person.press("View")
    assert person.reads("The words in ten seconds, and back: F7.")
    person.key(Qt.Key.Key_F7)
    person.press("Done")
    assert person.ticked() == ["In full"]


def test_f7_from_an_urgent_outcome_brings_the_words_in_full(desk: Desk) -> None:
    person = at_an_end(desk, kind="urgent")
    person.key(Qt.Key.Key_F7)
    assert person.ticked() == ["In full"]


def test_f7_opens_no_words_that_are_folded(desk: Desk) -> None:
    person = at_an_end(desk, tell="not_yet")
    person.key(Qt.Key.Key_F7)
    assert not person.reads(SHORT) and not person.reads(FULL)


def test_a_word_opens_to_its_meaning_which_is_for_the_worker_only(desk: Desk) -> None:
    person = at_an_end(desk, say="Your whānau can come.\nAsk our privacy officer.", say_short="Come.")
    glossary = person.window.library.resources.glossary
    meanings = person.page.findChild(Meanings)
    assert person.reads("What a word means") and person.names(meanings) == ["whānau", "privacy officer"]
    person.press("whānau")
    read = person.labels(meanings)
    assert read.index("For you only: do not read out") + 1 == read.index(
        f"whānau: {glossary['whanau'].meaning}"
    )
    person.press("privacy officer")
    assert person.reads(glossary["privacy_officer"].meaning)
    assert not person.reads(glossary["whanau"].meaning)
    person.press("privacy officer")
    assert not person.reads(glossary["privacy_officer"].meaning)
    person.press("In ten seconds")
    assert not person.reads("What a word means")


@pytest.mark.parametrize(
    "fields, why",
    [
        ({"say_to": "caller"}, "These words are not for the person, so there is nothing to show or print."),
        ({"say_to": "team"}, "These words are not for the person, so there is nothing to show or print."),
        (
            {"tell": "not_yet"},
            "Telling them now could put someone at risk, so there is nothing to show or print yet.",
        ),
    ],
    ids=["the caller", "the team", "not yet"],
)
def test_words_that_are_not_given_to_the_person_say_why_and_the_worker_keeps_the_rest(
    desk: Desk, fields: dict[str, str], why: str
) -> None:
    person = at_an_end(desk, **fields)
    if "tell" in fields:
        person.press("Only when it is safe")
    assert person.reads(why)
    assert not [name for name in WAYS_TO_THEM if person.reads(name)]
    assert person.reads("Copy my note") and person.reads("Checklist on paper")
    person.press("Back")
    person.answer("I am not sure")
    assert all(person.reads(name) for name in WAYS_TO_THEM) and not person.reads(why)


def test_someone_could_takes_every_way_to_them_away(desk: Desk) -> None:
    person = at_an_end(desk, tell="if_safe")
    assert all(person.reads(name) for name in WAYS_TO_THEM)
    person.press("Someone could")
    person.press("Only when it is safe")
    assert not [name for name in WAYS_TO_THEM if person.reads(name)]
    assert person.reads("Telling them now could put someone at risk")


NASTY = "</p><script>\"x\" & 'y'</script> " + "ā very long answer, " * 550


def test_a_blank_of_ten_thousand_letters_with_markup_stays_text_and_the_window_usable(desk: Desk) -> None:
    assert len(NASTY) > 10_000
    blank = Blank(label="What", default="it", options=("them",))
    tree = replace(ending(say="About {what}.\nSo {what}.", say_again="{what}"), blanks={"what": blank})
    person = desk.walk(tree)
    person.answer("Show me too")
    person.window.controller.pick("what", NASTY)
    person.settle()
    for wording in ("In full", "In other words"):
        person.press(wording)
        shown = [label for label in person.page.findChildren(QLabel) if "</script>" in label.text()]
        assert shown and all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
        assert all(label.text().count(NASTY) == 1 for label in shown)
    person.press("Copy the words")
    assert QApplication.clipboard().text() == NASTY
    person.press("Start again", person.window.rail)
    assert person.heading() == "Are you ready?"
