"""What is shown to the person goes at once when the screen is hidden, left alone, or danger comes up."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

import dpup_assistant.desk.show_them_page
from dpup_assistant.desk.show_them_page import ShowThemPage
from dpup_assistant.kit.big_paragraph import BigParagraph
from tests.desk.canary import CANARY, TITLE, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.person import Person
from tests.desk.shown import FULL, JOINED, NEXT, be_back, show_them, words
from tests.desk.test_crash import breaks
from tests.desk.test_hide_screen import is_hidden, of_the_walk, shift_three_times
from tests.desk.test_idle import MINUTE, WARNING, clocks, let_pass
from tests.desk.test_session_watch import hear
from tests.desk.tree_files import write_trees

HIDING: dict[str, Callable[[Person], None]] = {
    "by its button": lambda person: person.press("Hide screen"),
    "by Shift three times": shift_three_times,
    "by locking the computer": lambda person: hear(person.window, "Lock", []),
}


def show_the_canary(desk: Desk) -> Person:
    """A walk to the canary's outcome, shown to the person."""
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    person.key(Qt.Key.Key_F8)
    assert person.heading() == "Part 1 of 4" and any("Canary script" in said for said in words(person))
    return person


@pytest.mark.parametrize("way", HIDING)
def test_hiding_the_screen_leaves_no_word_and_the_window_as_it_is(desk: Desk, way: str) -> None:
    person = show_the_canary(desk)
    size = person.window.size()
    HIDING[way](person)
    assert is_hidden(person)
    assert of_the_walk(words_in_widgets()) == set() and values_of_a_walk("canary") == []
    assert person.window.isFullScreen() and person.window.size() == size
    person.key(Qt.Key.Key_Space)
    be_back(person)
    assert person.heading() == "What do you need to decide?" and not person.window.isFullScreen()


def test_an_idle_desk_has_twice_the_time_then_warns_then_clears(desk: Desk) -> None:
    person = show_the_canary(desk)
    assert [timer.interval() for timer in clocks(person)] == [39 * MINUTE]
    let_pass(person)
    assert person.heading() == WARNING and not person.reads("Canary script")
    let_pass(person, 60)
    be_back(person)
    assert person.heading() == "What do you need to decide?" and not person.window.isFullScreen()
    assert of_the_walk(words_in_widgets()) == set() and values_of_a_walk("canary") == []


STAYING: dict[str, Callable[[Person], None]] = {
    "Stay here": lambda person: person.press("Stay here"),
    "any key": lambda person: person.key(Qt.Key.Key_X),
    "Esc": lambda person: person.key(Qt.Key.Key_Escape),
    "F8": lambda person: person.key(Qt.Key.Key_F8),
}


@pytest.mark.parametrize("way", STAYING)
def test_staying_leads_back_to_the_same_part(desk: Desk, way: str) -> None:
    person = show_them(desk)
    person.press(NEXT)
    let_pass(person)
    assert person.heading() == WARNING
    STAYING[way](person)
    assert (person.heading(), words(person), person.focus()) == ("Part 2 of 4", [JOINED], NEXT)
    assert [timer.interval() for timer in clocks(person)] == [39 * MINUTE]
    person.key(Qt.Key.Key_Escape)
    be_back(person)
    assert person.heading() == "This is the end" and person.focus() == "Show them"
    assert [timer.interval() for timer in clocks(person)] == [19 * MINUTE]


@pytest.mark.parametrize("warned", [False, True], ids=["at once", "over the warning"])
def test_danger_opens_and_back_leads_to_the_outcome(desk: Desk, warned: bool) -> None:
    person = show_them(desk)
    if warned:
        let_pass(person)
    person.key(Qt.Key.Key_F2)
    be_back(person)
    assert person.heading() == "What is happening?" and not person.window.isFullScreen()
    assert FULL not in [each.text() for each in person.window.findChildren(BigParagraph)]
    assert [timer.interval() for timer in clocks(person)] == [4 * MINUTE]
    person.press("Back")
    assert person.heading() == "This is the end" and not person.window.rail.isHidden()


def test_a_crash_leaves_no_word_and_gives_the_screen_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_trees(desk.folder, CANARY)
    person = desk.start()
    person.press(TITLE, person.page)
    walk_to_the_end(person)
    person.key(Qt.Key.Key_F8)
    with monkeypatch.context() as broken:
        broken.setattr(dpup_assistant.desk.show_them_page, "text_of", breaks)
        person.press(NEXT)
    be_back(person)
    assert person.heading() == "Something broke" and not person.window.isFullScreen()
    left = {said for said in of_the_walk(words_in_widgets()) if "Error: " not in said}
    assert left == set() and values_of_a_walk("canary") == []


def test_closing_it_leaves_no_word_on_its_page_and_the_next_walk_begins_in_the_usual_size(desk: Desk) -> None:
    person = show_them(desk)
    page = person.page
    assert isinstance(page, ShowThemPage) and page.has_words
    person.press("Bigger")
    person.press("Turn round")
    person.key(Qt.Key.Key_Escape)
    be_back(person)
    assert not page.has_words
    person.press("Start again", person.window.rail)
    person.answer("Show me")
    person.key(Qt.Key.Key_F8)
    for _ in range(2):
        person.press("Smaller")
    assert person.reads("The smallest size")  # two steps below the usual one there is none
