"""Two screens: the slide alone on the one that the room sees, the notes on the facilitator's own."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

import dpup_assistant.learn.workshop.slide_show
from dpup_assistant.desk.second_screen import SecondScreen
from tests.desk.conftest import WIDE
from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.workshop.conftest import START
from tests.learn.workshop.shipped import shipped_run

SLIDES = [stop.slide.title for stop in shipped_run().stops]


@pytest.fixture
def other(monkeypatch: pytest.MonkeyPatch) -> list[QScreen]:
    """The screens beside the facilitator's own: one, for which the tests' own stands."""
    there = [QGuiApplication.primaryScreen()]
    show = dpup_assistant.learn.workshop.slide_show
    monkeypatch.setattr(show, "other_screen", lambda _own: there[0] if there else None)
    return there


@pytest.fixture
def person(learn: Opened, other: list[QScreen]) -> Person:
    """A workshop that has begun, with a projector."""
    person = learn("Workshop", START)
    person.window.activateWindow()  # the platform of the tests gives the keyboard to any new window
    person.wait()
    return person


def seconds() -> Iterator[SecondScreen]:
    """The windows on the second screen."""
    return (
        each for each in QApplication.topLevelWidgets() if isinstance(each, SecondScreen) and each.isVisible()
    )


def seen() -> list[str]:
    """The first line of each label that the room sees."""
    return [label.text().splitlines()[0] for each in seconds() for label in each.findChildren(QLabel)]


def test_the_room_sees_the_slide_alone_while_the_notes_turn_it(person: Person, other: list[QScreen]) -> None:
    (there,) = seconds()
    assert there.geometry() == other[0].geometry() and there.findChildren(QAbstractButton) == []
    assert seen() == SLIDES[:1] and not person.window.isFullScreen()

    person.press("Next slide", person.page)
    person.key(Qt.Key.Key_PageDown)
    assert seen() == SLIDES[2:3] and person.reads("Slide 3 of", person.page)

    person.press("8. Quiz", person.page)
    person.press("Open the quiz", person.page)
    assert seen() == ["Quiz"], "the facilitator looks something up, and the room goes on seeing the slide"


def test_it_is_taken_off_and_put_there_again(person: Person) -> None:
    person.press("Stop showing the slide", person.page)
    assert seen() == []

    person.press("Next slide", person.page)
    person.press("Show the slide", person.page)
    assert seen() == SLIDES[1:2] and not person.window.isFullScreen()


@pytest.mark.parametrize("way", ["Back", "Hide screen", "Decide"])
def test_whoever_leaves_the_workshop_takes_its_slide_along(person: Person, way: str) -> None:
    person.press(way, person.page if way == "Back" else None)
    person.settle()

    assert seen() == []


def test_a_projector_that_is_unplugged_leaves_the_notes_and_the_slide_on_the_own_screen(
    person: Person, other: list[QScreen]
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    gone = other.pop()
    app.screenRemoved.emit(gone)
    person.settle()
    assert seen() == [] and person.heading() == "Welcome and introductions"

    person.press("Show the slide", person.page)
    person.settle()
    assert person.window.isFullScreen() and person.reads(SLIDES[0], person.page)


def test_where_both_screens_face_the_facilitator_view_keeps_the_slide_on_one(
    learn: Opened, other: list[QScreen]
) -> None:
    learn("Workshop", START, settings=replace(WIDE, second_screen=False))

    assert seen() == []
