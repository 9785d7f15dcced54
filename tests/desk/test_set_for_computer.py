"""What is set for a computer: how the window starts, what View says of it, and what stays the user's."""

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.app import look_round
from dpup_assistant.kit.look import look
from dpup_assistant.storage.paths import settings_file
from tests.desk.conftest import Desk
from tests.desk.test_idle import MINUTE, clocks

TAG = "Set for this computer"
UNTIL_CLOSED = "What you choose holds until you close the program."


@pytest.fixture
def sets(home: Path) -> Any:
    """Sets something for the computer."""
    file = home / "machine/dpup-assistant/managed.json"
    file.parent.mkdir(parents=True)
    return lambda **settings: file.write_text(json.dumps(settings), "utf-8")


def test_what_is_set_holds_and_view_says_so_in_words_where_it_could_be_changed(desk: Desk, sets: Any) -> None:
    sets(idle_question=3, edit_trees=False, show_them="dark", number_keys=True)
    person = desk.start("share")
    assert [timer.interval() for timer in clocks(person)] == [2 * MINUTE]  # a minute before, it asks
    person.press("View")
    labels = person.labels(person.page)
    told = [labels[place + 1] for place, label in enumerate(labels) if label == TAG]
    assert told == [
        "Show them in: White on black",
        "Clear a question after: 3 minutes",
        "Edit trees stands on the first page: no",
        "The keys 1 to 9 pick an option: yes",
    ]
    names = person.names(person.page)
    assert "More: Clear an answer after" in names and "Show them on the second screen" in str(names)
    for gone in ("More: Clear a question after", "Black on pale", "The keys 1 to 9 pick an option"):
        assert gone not in names
    person.press("Done")
    person.press("Start again")
    assert "Edit trees" not in person.names()


def test_text_size_and_colours_can_be_changed_until_the_program_is_closed(desk: Desk, sets: Any) -> None:
    """Somebody may need another size to read at all."""
    sets(text_size=150, theme="dark")
    person = desk.start()
    assert (look().text_size, look().theme) == (1.5, "dark")
    person.press("View")
    assert person.labels(person.page).count(TAG) == 2 and person.reads(UNTIL_CLOSED)
    person.press("200 %")
    person.settle()
    person.press("High contrast")
    assert (look().text_size, look().theme) == (2.0, "contrast")
    person.key(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert look().text_size == 1.75
    desk.close()
    assert json.loads(settings_file().read_text("utf-8"))["text_size"] == 100
    desk.start()
    assert (look().text_size, look().theme) == (1.5, "dark")


def test_without_anything_set_view_says_nothing_of_it(desk: Desk) -> None:
    person = desk.start()
    person.press("View")
    assert not person.reads(TAG) and not person.reads(UNTIL_CLOSED)


def test_what_is_wrong_with_it_is_told_on_the_first_page(desk: Desk, sets: Any, home: Path) -> None:
    sets(idle_question=300)
    person = desk.start()
    look_round(person.window)
    assert person.reads("Some of what is set for this computer cannot be used. Tell whoever looks after")
    assert person.button("Can I share this?")
    person.press("What to tell them")
    file = home / "machine/dpup-assistant/managed.json"
    assert person.reads(f"{file}, line 1: idle_question must be a whole number from 1 to 60.")
