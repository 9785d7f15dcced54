"""What is shown to the person: the way to it, and what stands there."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.big_paragraph import BigParagraph
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.trees import VISIT, ending

FULL, JOINED, LAST = (
    "I come to your place.",
    "You told me you are ready.",
    "You can ask to see it at your place.",
)
AGAIN = "I will be at your place. That is all."
ASK = "I want to be sure I explained that well."
OUTCOME = "This is the end"
BAR = ["Close", "Hide screen", "Bigger", "Smaller", "Turn round", "All at once"]
NEXT, BEFORE, TOLD, SAY_AGAIN = "Next", "Before", "They told me back", "Say it again"


def at_an_outcome(desk: Desk, **outcome: Any) -> Person:
    """A walk that ends in an outcome of three paragraphs, with these fields."""
    fields = {
        "say": "I come to {place}.\n{answers}\nYou can ask to see it at {place}.",
        "say_again": "I will be at {place}. That is all.",
        **outcome,
    }
    person = desk.walk(replace(ending(**fields), blanks=VISIT.blanks))
    person.answer("Show me")
    return person


def show_them(desk: Desk, **outcome: Any) -> Person:
    """The same, with its words shown to the person."""
    person = at_an_outcome(desk, **outcome)
    person.key(Qt.Key.Key_F8)
    return person


def paragraphs(inside: QWidget) -> list[BigParagraph]:
    """The paragraphs in large print that are shown."""
    return [each for each in inside.findChildren(BigParagraph) if each.isVisible()]


def words(person: Person) -> list[str]:
    """The words in large print that the worker's window shows."""
    return [each.text() for each in paragraphs(person.page)]


def be_back(person: Person) -> None:
    """Waits until the window is no longer on the whole screen, which the system does in its own time."""
    person.settle()
    QTest.qWait(0)
    person.settle()
