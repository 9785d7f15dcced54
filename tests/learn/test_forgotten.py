"""What was typed or opened among what there is to learn goes with everything else."""

import pytest
from PySide6.QtCore import Qt
from shiboken6 import isValid

from tests.learn.conftest import Opened


@pytest.mark.parametrize("way", ["Hide screen", "clear"])
def test_nothing_typed_in_a_finder_is_left_when_the_screen_is_hidden_or_the_desk_cleared(
    learn: Opened, way: str
) -> None:
    person = learn("Questions and answers")
    person.write("Aroha")
    page = person.page
    person.press(way) if way == "Hide screen" else person.window.clear()
    if way == "Hide screen":
        person.key(Qt.Key.Key_A)
    person.wait()
    assert person.page is person.window.first_page
    assert not isValid(page), "the page with what was typed lives on"
