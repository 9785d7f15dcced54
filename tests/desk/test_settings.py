"""View, and what of it is remembered: how the window looks, and nothing else."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpup_assistant.app import open_window
from dpup_assistant.kit.look import look
from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.settings.settings import Settings, save_settings
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.test_idle import MINUTE, clocks

FIRST_PAGE = "What do you need to decide?"


def kept() -> Any:
    """What the settings file holds."""
    return json.loads(settings_file().read_text("utf-8"))


def on_off(person: Person, name: str) -> bool:
    """Whether a box is ticked or a choice chosen on View."""
    return person.button(name, person.page).isChecked()


def more(person: Person, label: str, times: int) -> None:
    """Presses the More of a number, so many times."""
    for _ in range(times):
        person.press(f"More: {label}", person.page)


def set_everything(person: Person) -> None:
    """Sets every setting that View has to another value."""
    person.press("View")
    person.press("125 %")
    person.press("Dark")
    more(person, "Clear a question after", 2)
    person.press("Less: Clear an answer after")
    person.press("The keys 1 to 9 pick an option")
    person.press("Edit trees stands on the first page")


def test_what_is_set_in_view_holds_at_once_and_after_a_new_start(desk: Desk) -> None:
    person = desk.start()
    set_everything(person)
    assert (look().text_size, look().theme) == (1.25, "dark")
    person.window.resize(700, 600)
    person.wait()
    desk.close()
    person = desk.start()
    assert (look().text_size, look().theme) == (1.25, "dark")
    assert (person.window.width(), person.window.height()) == (700, 600)
    person.press("View")
    assert on_off(person, "125 %") and on_off(person, "Dark")
    assert not on_off(person, "The keys 1 to 9 pick an option")
    assert person.reads("7 minutes") and person.reads("19 minutes")


def test_the_file_holds_the_settings_and_nothing_else(desk: Desk, home: Path) -> None:
    person = desk.start()
    set_everything(person)
    desk.close()
    assert set(kept()) == {"format", *(each.name for each in fields(Settings) if each.name != "managed")}
    assert [path for path in home.rglob("*") if path.is_file()] == [settings_file()]


def test_a_single_minute_is_no_minutes(desk: Desk) -> None:
    person = desk.start()
    person.press("View")
    for _ in range(4):
        person.press("Less: Clear a question after")
    assert person.reads("1 minute") and not person.reads("1 minutes")


def test_a_text_size_set_by_keys_is_remembered(desk: Desk) -> None:
    person = desk.start()
    person.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    person.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert kept()["text_size"] == 150


def test_number_keys_that_are_switched_off_pick_nothing(desk: Desk) -> None:
    person = desk.start("share")
    person.press("View")
    person.press("The keys 1 to 9 pick an option")
    person.press("Done")
    assert not person.reads("You can press")
    person.write("1")
    assert person.heading() == "Who would get it?"


def test_a_new_time_to_clear_holds_for_the_walk_that_is_open(desk: Desk) -> None:
    person = desk.start("share")
    person.press("View")
    more(person, "Clear a question after", 3)
    person.press("Done")
    assert [timer.interval() for timer in clocks(person)] == [7 * MINUTE]


def test_the_text_size_leaves_the_answers_where_they_are(desk: Desk) -> None:
    person = desk.start("share")
    person.press("Another service")
    person.press("View")
    person.press("200 %")
    person.press("Done")
    assert person.heading() == "Is this because you fear someone is not safe?"


def test_settings_that_are_damaged_are_told_and_set_aside(desk: Desk) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().write_text("{", "utf-8")
    person = desk.start()
    assert person.heading() == FIRST_PAGE and person.reads("Your settings are damaged.")


def test_settings_that_cannot_be_kept_are_told_once_and_hold_until_the_end(desk: Desk) -> None:
    settings_file().parent.parent.mkdir(parents=True)
    settings_file().parent.write_text("a file in the folder's place", "utf-8")
    person = desk.start()
    person.press("View")
    person.press("Dark")
    assert look().theme == "dark" and person.reads("Your settings cannot be saved in")
    person.press("Done")
    person.press("View")
    person.press("Light")
    assert look().theme == "light" and not person.reads("Your settings cannot be saved in")


def test_a_decision_can_be_opened_from_a_shortcut_and_at_a_question(desk: Desk) -> None:
    assert desk.start("share").heading() == "Who would get it?"
    desk.close()
    assert desk.start("share.agreed").heading() == "Have they said yes to this?"
    desk.close()
    person = desk.start("share.nothing")
    assert person.heading() == "Who would get it?"


def test_what_hiding_does_not_do_is_told_beside_it(desk: Desk) -> None:
    person = desk.start()
    for opened in ("View", "About this"):
        person.press(opened)
        assert person.reads("Hide screen blanks the window, forgets the walk and takes back what was copied.")
        assert person.reads("It does not hide that this program is open")
        person.key(Qt.Key.Key_Escape)


def test_about_this_tells_what_it_rests_on_how_old_that_is_and_that_it_is_no_legal_advice(desk: Desk) -> None:
    person = desk.start()
    person.press("About this")
    for told in (
        "based on the Data Protection and Use Policy (DPUP), © Crown copyright",
        "Creative Commons Attribution 4.0",
        "The Crown has not approved or endorsed this tool.",
        "This is guidance, not legal advice.",
        "Law last looked at 22 November 2026. Not yet checked by a lawyer.",
    ):
        assert person.reads(told), told


def test_about_this_tells_where_the_licences_are_where_they_lie_beside_the_program(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "The licences of all parts: LICENCES.txt beside the program."
    monkeypatch.setattr("dpup_assistant.storage.paths.program_folder", lambda: tmp_path)
    person = desk.start()
    person.press("About this")
    assert not person.reads(line)
    desk.close()
    (tmp_path / "LICENCES.txt").touch()
    person = desk.start()
    person.press("About this")
    assert person.reads(line)


@pytest.mark.parametrize("opened", ["View", "About this"])
def test_closing_what_was_opened_returns_the_keyboard_to_what_opened_it(desk: Desk, opened: str) -> None:
    person = desk.start()
    person.press(opened)
    assert person.focus() == opened
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == FIRST_PAGE and person.focus() == opened


def test_edit_trees_stands_on_the_first_page_until_a_desk_takes_it_off(desk: Desk, qtbot: QtBot) -> None:
    person = desk.start()
    with qtbot.waitSignal(person.window.edit_trees):
        person.press("Edit trees")
    person.press("View")
    person.press("Edit trees stands on the first page")
    person.press("Done")
    assert "Edit trees" not in person.names()


def test_a_trees_folder_that_was_chosen_and_is_gone_is_told_and_the_shipped_trees_work(desk: Desk) -> None:
    save_settings(Settings(trees_folder="/nowhere/trees"))
    window = open_window()
    desk.windows.append(window)
    person = Person(window)
    assert person.button("Can I share this?")
    person.press("What to tell them")
    assert person.reads("There is nothing at /nowhere/trees.")
