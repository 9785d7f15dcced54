"""A workshop that runs by a clock which a test turns."""

import pytest

import dpup_assistant.learn.workshop.clock_view
import dpup_assistant.learn.workshop.run
from dpup_assistant.learn.workshop.clock import Clock
from dpup_assistant.learn.workshop.clock_view import ClockView
from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.workshop.hand import Hand

START = "Start the workshop"


@pytest.fixture
def hand(monkeypatch: pytest.MonkeyPatch) -> Hand:
    """Tells every workshop the time."""
    hand = Hand()
    monkeypatch.setattr(dpup_assistant.learn.workshop.run, "Clock", lambda: Clock(hand))
    return hand


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the clock tells a screen reader by itself."""
    told: list[str] = []
    monkeypatch.setattr(
        dpup_assistant.learn.workshop.clock_view, "announce", lambda _, words: told.append(words)
    )
    return told


@pytest.fixture
def running(learn: Opened, hand: Hand) -> Person:
    """A workshop of 90 minutes that has just begun."""
    return learn("Workshop", START)


def look_at_clock(person: Person) -> None:
    """Has the page look at its clock, as it does each second."""
    (view,) = [each for each in person.page.findChildren(ClockView) if each.isVisible()]
    view.refresh()
    person.wait()
