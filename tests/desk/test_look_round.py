"""What the first page tells once it stands: a second window of this program, a clock that is wrong."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import IO

import pytest

from dpup_assistant.app import look_round
from dpup_assistant.storage import one_window
from dpup_assistant.storage.locks import lock
from dpup_assistant.storage.paths import settings_file
from tests.desk.conftest import Desk

TWO = "This program is open in another window too. Close one of the two: what is chosen in View is kept by "
CLOCK = (
    "This computer's clock says 1 January 1970, so nobody can tell which reviews are due. Have the clock set"
)


@pytest.fixture(autouse=True)
def _first_of_its_process(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    held: list[IO[bytes]] = []
    monkeypatch.setattr(one_window, "_held", held)
    yield
    for file in held:
        file.close()


def test_the_second_window_says_that_there_is_another(desk: Desk) -> None:
    person = desk.start()
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    with settings_file().with_name("open.lock").open("ab") as others:
        lock(others)
        look_round(person.window)
        assert person.reads(TWO)
        look_round(person.window)
        assert person.window.first_page.notice.text().count(TWO) == 2, "what was told before is kept"
    person.window.tell("")
    look_round(person.window)
    assert not person.reads(TWO), "the other one is closed by now"


def test_what_the_portable_program_lacks_is_told_as_long_as_it_is_open(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = desk.start()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dpup-assistant"))
    missing = "_internal/dpup_assistant/trees/share.yaml"
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  {missing}\n")
    look_round(person.window)
    person.window.leave()
    assert person.reads("A part of this program is missing or damaged. Tell whoever looks after")
    person.press("What to tell them")
    assert person.reads(f"This program is not whole: {missing} is missing. Copy or unpack the program again.")


def test_many_things_that_are_wrong_take_no_more_room_than_one(desk: Desk, home: Path) -> None:
    managed = home / "machine/dpup-assistant/managed.json"
    managed.parent.mkdir(parents=True)
    managed.write_text('{"idle_question": 300, "theem": "dark"}')
    person = desk.start()
    person.window.today = date(1970, 1, 1)
    look_round(person.window)
    told = [words for words in person.labels(person.page) if "looks after this computer" in words]
    assert told == [
        "Some of what is set for this computer cannot be used. 1 more thing needs mending. "
        "Tell whoever looks after this computer."
    ]
    labels = person.labels(person.page)
    assert labels.index(told[0]) < labels.index(person.heading()), "it is met where it stands"
    person.press("What to tell them")
    assert person.reads("idle_question must be") and person.reads("there is no setting theem")
    assert person.reads(CLOCK)
    person.press("Back", person.page)
    assert person.focus() == "What to tell them"


def test_what_is_wrong_and_cannot_be_mended_here_is_said_to_a_screen_reader_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("dpup_assistant.desk.first_page.announce", lambda _, words: said.append(words))
    desk.folder = desk.folder / "out of reach"
    person = desk.start()
    assert [words[:48] for words in said] == ["Your agency's own decisions cannot be used now, "]
    person.window.today = date(1970, 1, 1)
    look_round(person.window)
    person.window.leave()
    assert len(said) == 2 and said[1].endswith(
        "1 more thing needs mending. Tell whoever looks after this computer."
    )


def test_nothing_is_said_where_no_lock_can_be_had(desk: Desk) -> None:
    settings_file().parent.parent.mkdir(parents=True, exist_ok=True)
    settings_file().parent.write_text("A file in place of the folder.")
    assert one_window.other_window() == ""


def test_the_window_that_has_the_lock_never_meets_itself() -> None:
    assert one_window.other_window() == one_window.other_window() == ""


@pytest.mark.parametrize(
    ("today", "told"),
    [
        (date(1970, 1, 1), True),
        (date(2026, 10, 31), True),
        (date(2026, 11, 1), False),
        (date(2099, 1, 1), False),
    ],
)
def test_a_clock_that_is_behind_this_program_is_told(desk: Desk, today: date, told: bool) -> None:
    person = desk.start()
    person.window.today = today
    look_round(person.window)
    assert person.reads("This computer's clock says") is told
    assert person.reads(CLOCK) is (today.year == 1970)
