"""From law and good practice on a walk's pages to what there is to know of it, and back."""

from PySide6.QtCore import Qt

from dpup_assistant.desk.basis_list import BasisList
from tests.desk.conftest import Desk
from tests.desk.every_outcome import outcome
from tests.desk.person import Person


def asked_of(person: Person) -> list[str]:
    """What is asked for from now on, as it is asked for."""
    asked: list[str] = []
    person.window.basis_asked.connect(asked.append)
    return asked


def test_each_law_and_good_practice_of_an_outcome_can_be_pressed_for_more(desk: Desk) -> None:
    person = outcome()(desk)
    asked = asked_of(person)

    for name in ("Share it only when the law lets you", "Manaakitanga", "Be plain with the other agency"):
        person.press(f"More about: {name}", person.page)

    assert asked == ["ipp_11", "manaakitanga", "tell_the_source"]


def test_why_we_ask_leads_on_too_by_the_keyboard(desk: Desk) -> None:
    person = desk.walk()
    asked = asked_of(person)
    person.press("Why we ask")

    person.key(Qt.Key.Key_Tab)
    assert person.focus().startswith("More about: ")
    person.key(Qt.Key.Key_Return)

    question = person.window.library.trees["visit"].questions["who"]
    assert asked == [question.basis[0]]


def test_where_nothing_leads_on_it_is_words_alone(desk: Desk) -> None:
    person = outcome()(desk)
    asked = asked_of(person)
    basis = person.page.findChild(BasisList)
    assert basis
    law = person.window.library.resources.basis["ipp_11"]
    assert law.citation in person.labels(basis)

    basis.setEnabled(False)
    person.press("More about: ", basis)

    assert asked == []
    assert law.citation in person.labels(basis)
