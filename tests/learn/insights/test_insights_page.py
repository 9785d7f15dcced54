"""Counts without people, as somebody at the desk meets the page."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from dpup_assistant.learn.insights import page as insights_page
from dpup_assistant.storage.insights.counts import add_counts, counts_file
from dpup_assistant.storage.settings.managed import Managed
from tests.desk.conftest import WIDE
from tests.desk.person import Person
from tests.learn.conftest import Opened

PAGE = "Counts without people"
COUNTING = replace(WIDE, count_walks=True)


def count(month: str, number: int, outcome: str = "") -> None:
    for _ in range(number):
        add_counts([("visit", outcome)], month)


def bars(person: Person) -> list[str]:
    """The names of the bars of the chart."""
    named = [each.accessibleName() for each in person.page.findChildren(QWidget) if each.isVisible()]
    return [name for name in named if name.startswith(("May I visit?: ", "You can go: ", "Do not go: "))]


def test_it_is_off_at_first_and_explained_before_it_is_switched_on(learn: Opened) -> None:
    person = learn(PAGE)
    kept: list[bool] = []
    person.window.settings_changed.connect(lambda settings: kept.append(settings.count_walks))

    assert person.heading() == PAGE
    assert person.reads("Counting is switched off.") and person.reads("Never counted")
    assert person.reads(str(counts_file())) and person.reads("An example, made up")
    assert {"Save as CSV", "Delete the counts"}.isdisjoint(person.names(person.page))

    person.press("Count from now on")
    assert kept == [True] and person.reads("This desk counts from now on.")
    person.press("Stop counting")
    assert kept == [True, False] and person.reads("Counting is switched off.")
    assert not counts_file().exists()


def test_a_computer_without_a_folder_for_them_says_so_and_names_no_file(
    learn: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "gone"))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    person = learn(PAGE)
    assert person.reads("This computer has no folder to keep counts in.")
    assert not person.reads("In one file on this computer")


def test_a_month_stands_there_as_bars_and_small_counts_are_hidden_in_them_too(learn: Opened) -> None:
    count("2020-09", 7)
    count("2020-10", 12)
    count("2020-10", 8, "go_now")
    count("2020-10", 4, "respect_it")
    person = learn(PAGE, settings=COUNTING)

    assert person.reads("October 2020")
    assert bars(person) == ["May I visit?: 8 or more", "You can go: 8", "Do not go: fewer than 5"]
    person.press("Earlier month")
    assert person.reads("September 2020") and bars(person) == ["May I visit?: 7"]
    assert person.focus() == "Later month"


def test_they_are_saved_as_a_table_that_excel_reads_with_its_macrons(
    learn: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    count("2020-10", 4)
    person = learn(PAGE, settings=COUNTING)
    for place, said in (
        (tmp_path / "counts.csv", "Saved."),
        (tmp_path / "no" / "a.csv", "There is no folder"),
    ):
        monkeypatch.setattr(insights_page, "ask_for_file", lambda *_, place=place: place)
        person.press("Save as CSV")
        assert person.reads(said)
    saved = (tmp_path / "counts.csv").read_bytes()
    assert saved.startswith(b"\xef\xbb\xbfmonth,") and saved.count(b"\r\n") == 2
    assert list(csv.reader(saved.decode("utf-8-sig").splitlines()))[1][-1] == "fewer than 5"


def test_deleting_asks_once_and_leaves_nothing(learn: Opened) -> None:
    count("2020-10", 9)
    person = learn(PAGE, "Delete the counts", settings=COUNTING)
    assert person.focus() == "Keep them" and counts_file().exists()
    person.press("Keep them")
    assert bars(person)

    person.press("Delete the counts")
    person.press("Delete them")
    assert not counts_file().exists() and not bars(person)
    assert person.reads("The counts are deleted.") and person.reads("Nothing has been counted yet.")


def test_damaged_counts_are_told_and_can_be_deleted(learn: Opened) -> None:
    counts_file().parent.mkdir(parents=True)
    counts_file().write_bytes(b"x" * 5000)
    person = learn(PAGE, settings=COUNTING)
    assert person.reads("are damaged. Delete them")
    person.press("Delete the counts")
    person.press("Delete them")
    assert person.reads("The counts are deleted.") and not counts_file().exists()


def test_counts_that_cannot_be_deleted_stay_with_a_sentence(
    learn: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    count("2020-10", 9)
    person = learn(PAGE, "Delete the counts", settings=COUNTING)

    def held(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", held)
        person.press("Delete them")
    assert person.reads("counts.sqlite3 cannot be deleted: Permission denied.") and bars(person)


@pytest.mark.parametrize("on", [True, False])
def test_where_it_is_set_for_the_computer_there_is_nothing_to_press(learn: Opened, on: bool) -> None:
    managed = Managed(Path("managed.json"), frozenset({"count_walks"}))
    person = learn(PAGE, settings=replace(WIDE, count_walks=on, managed=managed))
    assert person.reads("Set for this computer") and person.reads(f"Counting: {'on' if on else 'off'}")
    assert {"Count from now on", "Stop counting"}.isdisjoint(person.names(person.page))
