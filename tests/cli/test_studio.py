"""`dpup-assistant studio`: which tree and which folder the trainer's window opens at, and what it needs."""

from pathlib import Path
from typing import Any

import pytest

from dpup_assistant import app
from dpup_assistant.storage.paths import shipped_trees_folder
from tests.cli.conftest import Run

Opened = list[tuple[Any, ...]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window would have been opened with."""
    calls: Opened = []

    def open_it(*given: Any) -> int:
        calls.append(given)
        return 0

    monkeypatch.setattr(app, "run_studio", open_it)
    return calls


def test_it_opens_at_the_trees_of_a_folder_or_at_one_of_them(run: Run, folder: Path, opened: Opened) -> None:
    file = folder / "small.yaml"
    for typed in ((), ("small",), ("share",), (file,)):
        assert run("--trees", folder, "studio", *typed) == (0, "", "")
    shipped = shipped_trees_folder() / "share.yaml"
    assert opened == [(folder, None), (folder, file), (folder, shipped), (folder, file)]


def test_a_file_is_opened_with_the_trees_beside_it_however_broken_it_is(
    run: Run, folder: Path, opened: Opened
) -> None:
    (folder / "small.yaml").write_text("title: [", "utf-8")
    assert run("studio", folder / "small.yaml") == (0, "", "")
    assert opened == [(folder, folder / "small.yaml")]


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("smal", "There is no tree smal. Did you mean small?\n"),
        ("gone.yaml", "There is nothing at gone.yaml.\n"),
    ],
)
def test_a_tree_that_is_not_there_is_wrong_use(
    run: Run, folder: Path, opened: Opened, typed: str, told: str
) -> None:
    assert run("--trees", folder, "studio", typed) == (2, "", told)
    assert not opened


def test_a_folder_that_is_not_there_is_told_before_a_window_opens(run: Run, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert run("--trees", gone, "studio", "share") == (2, "", f"There is nothing at {gone}.\n")


def test_without_a_display_it_says_what_works_without_one(
    run: Run, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code, out, error = run("studio")
    assert (code, out) == (2, "")
    assert error.startswith("There is no display") and "check" in error
    assert not opened
