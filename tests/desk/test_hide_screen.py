"""Hide screen: a blank window at once, nothing left of the walk, and the way back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.walk import Answer
from tests.desk.canary import CANARY, TITLE, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.left_over import ticks_in_widgets, values_of_a_walk, words_in_widgets
from tests.desk.person import Person

LINE = "Press any key to go on."


def shift_three_times(person: Person) -> None:
    """Presses Shift alone, three times."""
    for _ in range(3):
        person.key(Qt.Key.Key_Shift)


WAYS: dict[str, Callable[[Person], None]] = {
    "by its button": lambda person: person.press("Hide screen"),
    "by Shift three times": shift_three_times,
}


def is_hidden(person: Person) -> bool:
    """Whether the window shows the one line and nothing else."""
    shown = (person.window.windowTitle(), person.labels(), person.names())
    return shown == ("Welcome", [LINE], [])


def of_the_walk(words: list[str]) -> set[str]:
    """What of these words came of the walk: the tree's own title stands on its card anyway."""
    return {each for each in words if "anary" in each and not each.startswith(TITLE)}


@pytest.mark.parametrize("way", WAYS)
def test_it_blanks_the_window_and_nothing_of_the_walk_is_left(desk: Desk, way: str) -> None:
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    assert of_the_walk(words_in_widgets()) and values_of_a_walk("canary")
    WAYS[way](person)
    assert is_hidden(person)
    assert of_the_walk(words_in_widgets()) == set()
    assert set(ticks_in_widgets()) <= {"In full", "Follow this computer", "Light"}
    assert values_of_a_walk("canary") == []


def test_nothing_of_an_open_question_is_left_either(desk: Desk) -> None:
    person = desk.walk(CANARY)
    person.answer("Canary label")
    person.tick("Canary item")
    person.press("Hide screen")
    assert of_the_walk(words_in_widgets()) == set()
    assert "Canary item" not in ticks_in_widgets() and values_of_a_walk("canary") == []


def test_nothing_is_left_of_a_walk_that_danger_was_opened_over(desk: Desk) -> None:
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    person.key(Qt.Key.Key_F2)
    person.press("Hide screen")
    assert of_the_walk(words_in_widgets()) == set() and values_of_a_walk("canary") == []


@pytest.mark.parametrize("way", WAYS)
def test_it_works_on_the_first_page_and_forgets_what_was_typed(desk: Desk, way: str) -> None:
    person = desk.open()
    person.click(person.window.first_page.finder.edit)
    person.write("police")
    WAYS[way](person)
    assert is_hidden(person)
    person.key(Qt.Key.Key_Space)
    assert person.window.first_page.finder.text() == ""


@pytest.mark.parametrize("opened", ["View", "About this"])
def test_it_works_on_a_page_that_was_opened(desk: Desk, opened: str) -> None:
    person = desk.open()
    person.press(opened)
    person.press("Hide screen")
    assert is_hidden(person)


KEYS = [
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Left,
    Qt.Key.Key_A,
    Qt.Key.Key_1,
    Qt.Key.Key_F5,
]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_any_key_leads_to_the_first_page(desk: Desk, key: Qt.Key) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.press("Hide screen")
    person.key(key)
    assert person.heading() == "What do you need to decide?"
    assert not person.reads("Change: ")


def test_a_click_leads_to_the_first_page(desk: Desk) -> None:
    person = desk.walk()
    person.press("Hide screen")
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton)
    person.wait()
    assert person.heading() == "What do you need to decide?"


def test_a_shift_that_is_still_held_does_not_show_the_screen_again(desk: Desk) -> None:
    person = desk.walk()
    shift_three_times(person)
    person.key(Qt.Key.Key_Shift)
    assert is_hidden(person)


def test_back_never_returns_to_the_walk(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.press("Hide screen")
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not person.reads("Change: ") and person.heading() != "What did they say?"
    person.key(Qt.Key.Key_Space)
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "What do you need to decide?"


def test_shift_as_a_capital_or_only_twice_hides_nothing(desk: Desk) -> None:
    person = desk.open()
    person.click(person.window.first_page.finder.edit)
    for _ in range(3):
        QTest.keyPress(person.window.windowHandle(), Qt.Key.Key_Shift)
        QTest.keyClick(person.window.windowHandle(), Qt.Key.Key_A, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(person.window.windowHandle(), Qt.Key.Key_Shift)
    person.key(Qt.Key.Key_Shift)
    person.key(Qt.Key.Key_Shift)
    assert person.heading() == "What do you need to decide?"


def test_start_again_forgets_the_answers_and_what_was_made_of_them(desk: Desk) -> None:
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    person.press("Start again", person.window.rail)
    assert person.heading() == "Canary question?" and not person.reads("canary picked")
    left = values_of_a_walk("canary")
    assert not [each for each in left if isinstance(each, Answer | Explanation)]
