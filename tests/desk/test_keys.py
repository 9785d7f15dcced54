"""The keys and mouse buttons that work wherever the keyboard is."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dpup_assistant.kit.look import look
from tests.desk.conftest import WIDE, Desk
from tests.desk.person import Person
from tests.desk.trees import PLAN

CTRL = Qt.KeyboardModifier.ControlModifier
FIRST_PAGE = "What do you need to decide?"


def mouse_back(person: Person) -> None:
    """Presses the Back button of the mouse, wherever it is."""
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.BackButton)
    person.wait()


BACK: dict[str, Callable[[Person], None]] = {
    "the button": lambda person: person.press("Back"),
    "Alt and left": lambda person: person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
    "the mouse": mouse_back,
}


@pytest.mark.parametrize("way", BACK)
def test_back_goes_back_a_page_at_a_time(desk: Desk, way: str) -> None:
    person = desk.walk()
    person.answer("Their family", "They said no")
    for heading in ("What did they say?", "Who do you want to see?", FIRST_PAGE):
        BACK[way](person)
        assert person.heading() == heading


@pytest.mark.parametrize("way", ["Alt and left", "the mouse"])
def test_back_on_the_first_page_goes_nowhere(desk: Desk, way: str) -> None:
    person = desk.open()
    BACK[way](person)
    assert person.heading() == FIRST_PAGE


@pytest.mark.parametrize("way", ["Alt and left", "the mouse"])
def test_back_closes_what_was_opened_and_leaves_the_answers(desk: Desk, way: str) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.press("View")
    BACK[way](person)
    assert person.heading() == "What did they say?"


@pytest.mark.parametrize("opened", ["View", "About this", "Show the faults"])
def test_esc_closes_what_was_opened(desk: Desk, opened: str) -> None:
    person = desk.open(replace(PLAN, id="broken", start="nowhere"))
    person.press(opened)
    assert person.heading() != FIRST_PAGE
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == FIRST_PAGE


def test_esc_on_a_question_changes_nothing(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == "What did they say?"


def test_esc_closes_the_list_of_a_blank_and_nothing_else(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    person.press("Where to: ", person.page)
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == "What did they say?" and person.focus() == "Where to: your place"


def test_ctrl_with_plus_minus_and_nought_sets_the_text_size(desk: Desk) -> None:
    person = desk.walk()
    sizes = []
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0):
        person.key(key, CTRL)
        sizes.append(look().text_size)
    assert sizes == [1.25, 1.5, 1.25, 1.0]
    assert person.heading() == "Who do you want to see?"


def test_the_text_size_stops_at_both_ends(desk: Desk) -> None:
    person = desk.walk(settings=replace(WIDE, text_size=200))
    person.key(Qt.Key.Key_Plus, CTRL)
    assert look().text_size == 2.0
    for _ in range(6):
        person.key(Qt.Key.Key_Minus, CTRL)
    assert look().text_size == 1.0
