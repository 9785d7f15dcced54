"""A crash: a page with ids only, nothing kept or sent, and Start again works."""

from typing import NoReturn

import pytest
from PySide6.QtWidgets import QApplication

import dpup_assistant.desk.walk_pages
from tests.desk.canary import CANARY, TITLE
from tests.desk.conftest import Desk
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.person import Person
from tests.desk.test_hide_screen import of_the_walk
from tests.desk.tree_files import write_trees


def breaks(*_: object) -> NoReturn:
    """Stands in for a part of the program that is broken."""
    raise ValueError("canary words that were on the screen")


@pytest.fixture
def crashed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Person:
    """A walk in which a blank was picked, and then something broke."""
    write_trees(desk.folder, CANARY)
    person = desk.start()
    person.press(TITLE, person.page)
    person.pick("Canary blank", "canary picked")
    with monkeypatch.context() as broken:
        broken.setattr(dpup_assistant.desk.walk_pages, "words_to_ask", breaks)
        person.press("Canary label")
    return person


def test_a_crash_says_that_the_place_is_lost_and_nothing_else(crashed: Person) -> None:
    assert crashed.heading() == "Something broke"
    assert crashed.focus() == "Something broke"
    assert crashed.reads("Your place is lost. Nothing about the person was kept or sent.")
    assert not crashed.reads("Change: ")


def test_its_details_say_where_in_ids_alone(crashed: Person, capfd: pytest.CaptureFixture[str]) -> None:
    (details,) = [label for label in crashed.labels(crashed.page) if "Error: " in label]
    assert "ValueError" in details and "canary.canary_list" in details
    assert "dpup_assistant.desk.walk_pages" in details
    crashed.press("Copy the details")
    assert QApplication.clipboard().text() == details
    for secret in ("canary words", "canary picked", "Canary label", "canary_yes", "Canary"):
        assert secret not in details
    told = capfd.readouterr()
    assert "anary" not in told.out + told.err


def test_nothing_of_the_walk_is_left_after_it(crashed: Person) -> None:
    left = {words for words in of_the_walk(words_in_widgets()) if "Error: " not in words}
    assert left == set() and values_of_a_walk("canary") == []


def test_start_again_works_after_it(crashed: Person) -> None:
    crashed.press("Start again", crashed.page)
    assert crashed.heading() == "What do you need to decide?"
    crashed.press(TITLE, crashed.page)
    crashed.press("Canary label")
    assert crashed.heading() == "Canary checklist?"
