"""Nothing of paper is left when another page is shown: no word in a widget, no value in memory."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.kit.sheet_view import PageView
from tests.desk.canary import CANARY, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.papers import THEM, YOU, pages
from tests.desk.person import Person
from tests.desk.test_hide_screen import of_the_walk, shift_three_times
from tests.desk.test_idle import let_pass

WAYS: dict[str, Callable[[Person], None]] = {
    "Hide screen": lambda person: person.press("Hide screen"),
    "Shift three times": shift_three_times,
    "an idle desk": lambda person: let_pass(person, 61),
    "a crash": lambda person: person.window.show_crash("details"),
}


def look_at_paper(person: Person) -> None:
    """Looks at the person's paper in two sizes, then at the worker's."""
    walk_to_the_end(person)
    person.press(THEM)
    person.press("12 points")
    assert "canary picked" in "".join(pages(person).values())
    person.press("Back")
    person.press(YOU)


@pytest.mark.parametrize("way", WAYS)
def test_when_the_walk_is_forgotten_so_is_its_paper(desk: Desk, way: str) -> None:
    person = desk.walk(CANARY)
    look_at_paper(person)
    WAYS[way](person)
    assert of_the_walk(words_in_widgets()) == set()
    assert values_of_a_walk("canary") == []


@pytest.mark.parametrize("way", ["Start again", "danger", "Back"])
def test_paper_that_is_no_longer_shown_holds_no_words(desk: Desk, way: str) -> None:
    person = desk.walk(CANARY)
    look_at_paper(person)
    paper = person.page
    person.key(Qt.Key.Key_F2) if way == "danger" else person.press(way, person.window.rail)
    assert person.page is not paper
    assert {view.accessibleDescription() for view in paper.findChildren(PageView)} == {""}
