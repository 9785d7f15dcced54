"""Which trees folder a command is about, what names it, and what is told where it cannot be used."""

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant import app
from dpup_assistant.cli import folder_in_use
from dpup_assistant.cli.start import DISPLAYS
from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.settings.settings import Settings, save_settings
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run

SHARE = ["walk", "share", "--json"]


@pytest.fixture
def sets(home: Path) -> Callable[..., Path]:
    """Sets something for the computer."""
    file = home / "machine/dpup-assistant/managed.json"
    file.parent.mkdir(parents=True)

    def set_it(**settings: object) -> Path:
        file.write_text(json.dumps(settings), "utf-8")
        return file

    return set_it


def ids(run: Run) -> list[str]:
    return [each["id"] for each in json.loads(run("trees", "--format", "json").out)]


def test_a_variable_a_setting_or_the_computer_names_it_for_every_command(
    run: Run, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sets: Callable[..., Path]
) -> None:
    assert "small" not in ids(run)
    for display in DISPLAYS:
        monkeypatch.delenv(display, raising=False)

    def commands_find_it() -> None:
        assert "small" in ids(run)
        assert run("walk", "small").code == 0
        assert "small: " in run("check").out
        assert run("graph", "small", "--format", "dot").code == 0
        assert run("book", "small", "-o", tmp_path / "book.html").code == 0
        assert "Can I tell their landlord?" in run(stdin=b"q\n").out  # the walk in the terminal

    with monkeypatch.context() as named:
        named.setenv("DPUP_TREES", str(folder))
        commands_find_it()
    save_settings(Settings(trees_folder=str(folder)))
    commands_find_it()
    settings_file().unlink()
    sets(trees_folder=str(folder))
    commands_find_it()


def test_a_tree_to_open_the_window_at_is_looked_for_where_the_window_finds_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []

    def open_it(*given: object) -> int:
        opened.append(given)
        return 0

    monkeypatch.setattr(app, "run", open_it)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DPUP_TREES", str(folder))
    assert run("--open", "small") == (0, "", "")
    assert opened == [(None, "small")]


def test_trees_says_where_the_agencys_come_from_and_what_is_set(
    run: Run, folder: Path, sets: Callable[..., Path]
) -> None:
    file = sets(trees_folder=str(folder), idle_question=3)
    assert run("trees").err.splitlines() == [
        f"Your agency's trees are in {folder}. It is set for this computer in {file}.",
        f"{file} sets for this computer: idle_question, trees_folder.",
    ]
    assert run("trees", "--format", "json").err == ""


def test_a_folder_that_is_set_and_gone_is_told_and_the_shipped_trees_stand(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    monkeypatch.setenv("DPUP_TREES", str(gone))
    told = f"There is nothing at {gone}. The environment variable DPUP_TREES names it.\n"
    instead = "No copy of its trees was kept, so only those that come with the program are used.\n"
    for command in (["trees"], SHARE):
        done = run(*command)
        assert (done.code, done.err) == (0, told + instead) and done.out
    assert run("check").err == told
    assert run("new", "visits").code == 2  # not somewhere else


def test_a_new_tree_goes_into_the_folder_in_use(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DPUP_TREES", str(folder))
    assert run("new", "visits").code == 0
    assert (folder / "visits.yaml").is_file()


def test_the_trainers_window_can_be_switched_off_for_a_computer_but_not_by_its_user(
    run: Run, sets: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "run_studio", lambda *_: 0)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    save_settings(Settings(edit_trees=False))
    assert run("studio").code == 0  # it is only taken off the first page
    sets(edit_trees=False)
    done = run("studio")
    assert (done.code, done.out, done.err.count("\n")) == (2, "", 1)
    assert done.err.startswith("The trainer's window is switched off for this computer.")


def test_all_that_is_wrong_with_what_is_set_is_told_by_a_command(
    run: Run, sets: Callable[..., Path], tmp_path: Path
) -> None:
    file = sets(idle_question=300, colour=1)
    lines = run("trees").err.splitlines()
    assert len(lines) == 2 and all(line.startswith(f"{file}, line 1: ") for line in lines)
    file.write_text("{", "utf-8")
    (tmp_path / "trees").mkdir(exist_ok=True)
    (tmp_path / "trees/small.yaml").write_text(TEXT, "utf-8")
    done = run("--trees", tmp_path / "trees", "trees", "--format", "json")
    assert "small" not in [each["id"] for each in json.loads(done.out)]  # it may have to be signed


class LongAgo(date):
    """What a computer takes for today whose battery is empty."""

    @classmethod
    def today(cls) -> "LongAgo":
        return cls(1970, 1, 2)


@pytest.mark.parametrize("typed", [["trees"], SHARE, ["check"]])
def test_every_command_tells_of_a_clock_before_its_time_and_goes_on(
    run: Run, monkeypatch: pytest.MonkeyPatch, typed: list[str]
) -> None:
    assert run(*typed).err == ""
    monkeypatch.setattr(folder_in_use, "date", LongAgo)
    told = run(*typed)
    assert told.code == 0
    assert told.err.startswith("This computer's clock says 2 January 1970, so nobody can tell which reviews")
