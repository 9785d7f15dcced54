"""An idle desk warns, then clears, so that nobody finds a walk later."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from tests.desk.canary import CANARY, walk_to_the_end
from tests.desk.conftest import WIDE, Desk
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.person import Person
from tests.desk.test_hide_screen import of_the_walk
from tests.desk.trees import ending

WARNING, MINUTE = "Still there?", 60_000


def clocks(person: Person) -> list[QTimer]:
    """The desk's timers that run."""
    return [timer for timer in person.window.idle.findChildren(QTimer) if timer.isActive()]


def let_pass(person: Person, times: int = 1) -> None:
    """Lets the running timer run out, so many times."""
    for _ in range(times):
        (timer,) = clocks(person)
        if timer.isSingleShot():
            timer.stop()
        timer.timeout.emit()
        person.wait()


@pytest.mark.parametrize("minutes", [1, 5, 60])
def test_a_question_warns_a_minute_before_its_time_and_an_outcome_before_its_own(
    desk: Desk, minutes: int
) -> None:
    person = desk.walk(settings=replace(WIDE, idle_question=minutes, idle_outcome=20))
    (timer,) = clocks(person)
    assert timer.interval() == max((minutes - 1) * MINUTE, MINUTE // 2)
    person.answer("I am not sure")
    (timer,) = clocks(person)
    assert timer.interval() == 19 * MINUTE


def test_the_usual_times_are_5_minutes_and_20(desk: Desk) -> None:
    person = desk.walk()
    assert [timer.interval() for timer in clocks(person)] == [4 * MINUTE]
    person.answer("I am not sure")
    assert [timer.interval() for timer in clocks(person)] == [19 * MINUTE]


def test_the_first_page_is_never_cleared(desk: Desk) -> None:
    person = desk.walk()
    person.press("Back")
    assert clocks(person) == []


def test_nobody_there_is_asked_then_the_walk_is_cleared_and_that_is_said(desk: Desk) -> None:
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    let_pass(person)
    assert person.heading() == WARNING
    assert person.reads("This clears in 60 seconds, so nobody finds it later.")
    let_pass(person, 30)
    assert person.reads("This clears in 30 seconds, so nobody finds it later.")
    let_pass(person, 30)
    assert person.heading() == "What do you need to decide?"
    assert person.reads("The last walk was cleared.")
    assert of_the_walk(words_in_widgets()) == set() and values_of_a_walk("canary") == []


def test_what_was_cleared_is_told_until_the_next_walk(desk: Desk) -> None:
    person = desk.walk()
    let_pass(person, 61)
    person.press("May I visit?", person.page)
    person.press("Back")
    assert not person.reads("The last walk was cleared.")


def test_stay_here_stays_and_begins_again(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    let_pass(person, 10)
    person.press("Stay here")
    assert person.heading() == "What did they say?"
    assert [timer.interval() for timer in clocks(person)] == [4 * MINUTE]


KEYS = [Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_1, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_X]


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_any_key_stays_and_does_nothing_else(desk: Desk, key: Qt.Key) -> None:
    person = desk.walk()
    person.answer("Their family")
    let_pass(person)
    person.key(key)
    assert person.heading() == "What did they say?" and person.focus() == "What did they say?"
    assert not any(timer.interval() == 1000 for timer in clocks(person))


def test_the_text_size_can_be_set_on_the_warning_and_stays_too(desk: Desk) -> None:
    person = desk.walk()
    let_pass(person)
    person.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert person.heading() == "Who do you want to see?"


def test_a_click_anywhere_stays(desk: Desk) -> None:
    person = desk.walk()
    let_pass(person)
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton)
    person.wait()
    assert person.heading() == "Who do you want to see?"


def test_the_mouses_back_on_the_warning_stays_too(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family")
    let_pass(person)
    QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.BackButton)
    person.wait()
    assert person.heading() == "What did they say?"


def test_danger_is_still_there_on_the_warning(desk: Desk) -> None:
    person = desk.walk()
    let_pass(person)
    person.key(Qt.Key.Key_F2)
    assert person.heading() == "What is happening?"
    person.press("Back")
    assert person.heading() == "Who do you want to see?"


def test_the_danger_button_works_on_the_warning(desk: Desk) -> None:
    person = desk.walk()
    let_pass(person)
    person.press("Someone may be in danger")
    assert person.heading() == "What is happening?"


def test_a_touch_before_the_warning_begins_the_time_again(desk: Desk) -> None:
    person = desk.walk()
    (timer,) = clocks(person)
    timer.start(10)  # as if the time had nearly run out
    timer.setInterval(4 * MINUTE)
    person.key(Qt.Key.Key_Tab)
    assert timer.remainingTime() > 3 * MINUTE


def test_what_stood_on_the_page_stands_there_after_the_warning(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    let_pass(person)
    person.press("Stay here")
    assert person.ticked() == ["Who comes"]
    person.press("Continue")
    person.press("In other words")
    let_pass(person)
    person.press("Stay here")
    assert person.ticked() == ["In other words"]


def test_words_folded_for_safety_stay_folded_after_view_and_the_warning(desk: Desk) -> None:
    person = desk.walk(ending(tell="if_safe"))
    person.answer("Show me")
    person.press("Someone could")
    person.press("View")
    person.press("Done")
    let_pass(person)
    person.press("Stay here")
    assert person.reads("Only when it is safe") and not person.reads("Say this")
