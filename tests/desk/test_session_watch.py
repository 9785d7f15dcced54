"""Locking, suspending or switching user blanks the window and wipes the walk."""

import pytest

from dpup_assistant.desk.session_watch import SessionWatch
from dpup_assistant.desk.window import Window
from tests.desk.canary import CANARY, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.test_hide_screen import is_hidden, of_the_walk

LOCKED = [
    ("Lock", []),
    ("PrepareForSleep", [True]),
    ("ActiveChanged", [True]),
    ("PropertiesChanged", ["org.freedesktop.login1.Session", {"Active": False}, []]),
]
OTHER = [
    ("PrepareForSleep", [False]),
    ("ActiveChanged", [False]),
    ("PropertiesChanged", ["org.freedesktop.login1.Session", {"Active": True}, []]),
    ("PropertiesChanged", ["org.freedesktop.login1.Session", {"IdleHint": True}, []]),
    ("PropertiesChanged", ["org.freedesktop.login1.Seat", {"Active": False}, []]),
    ("PropertiesChanged", []),
]


def hear(window: Window, signal: str, arguments: list[object]) -> None:
    """Lets the window hear what the system says."""
    (watch,) = window.findChildren(SessionWatch)
    watch.hear(signal, arguments)


@pytest.mark.parametrize("signal, arguments", LOCKED, ids=str)
def test_locking_suspending_or_switching_user_wipes_the_walk(
    desk: Desk, signal: str, arguments: list[object]
) -> None:
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    hear(person.window, signal, arguments)
    assert is_hidden(person)
    assert of_the_walk(words_in_widgets()) == set() and values_of_a_walk("canary") == []


@pytest.mark.parametrize("signal, arguments", OTHER, ids=str)
def test_other_things_that_the_system_says_leave_the_walk(
    desk: Desk, signal: str, arguments: list[object]
) -> None:
    person = desk.walk()
    hear(person.window, signal, arguments)
    assert person.heading() == "Who do you want to see?"
