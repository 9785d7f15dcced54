"""`--open` with a display: which tree, and which of its questions, the window opens at."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dpup_assistant import app
from tests.check.small_tree import TEXT
from tests.cli.conftest import Run

Opened = list[tuple[Any, ...]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window would have been opened with."""
    calls: Opened = []

    def open_it(*given: Any) -> int:
        calls.append(given)
        return 0

    monkeypatch.setattr(app, "run", open_it)
    return calls


def test_the_window_opens_at_its_first_page(run: Run, opened: Opened) -> None:
    assert run() == (0, "", "")
    assert opened == [(None, None)]


@pytest.mark.parametrize("typed", ["small", "small.told"])
def test_the_window_opens_at_a_tree_or_a_question(run: Run, folder: Path, opened: Opened, typed: str) -> None:
    assert run("--trees", folder, "--open", typed) == (0, "", "")
    assert opened == [(folder, typed)]


def test_a_file_is_opened_with_the_trees_beside_it(run: Run, folder: Path, opened: Opened) -> None:
    assert run("--open", folder / "small.yaml") == (0, "", "")
    assert opened == [(folder, "small")]


def test_a_broken_tree_is_left_for_the_window_to_tell(run: Run, folder: Path, opened: Opened) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("next: told,", "next: tolled,"), "utf-8")
    assert run("--trees", folder, "--open", "small").code == 0
    assert opened


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("smal", "There is no tree smal. Did you mean small?\n"),
        ("smal.told", "There is no tree smal. Did you mean small?\n"),
        ("small.tolld", "small has no question tolld. Did you mean told?\n"),
    ],
)
def test_an_unknown_tree_opens_no_window(
    run: Run, folder: Path, opened: Opened, typed: str, told: str
) -> None:
    assert run("--trees", folder, "--open", typed) == (2, "", told)
    assert not opened


@pytest.fixture
def title(qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str | None], str]:
    """Opens a window at a tree and returns the window's title."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the window sets

    def open_it(tree: str | None) -> str:
        window = app.open_window(folder, tree)
        shown = window.windowTitle()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return shown

    return open_it


@pytest.mark.parametrize(
    ("tree", "heading"),
    [
        (None, "What do you need to decide?"),
        ("small", "Have you asked them?"),
        ("small.told", "What do they know?"),
        ("small.tell", "Have you asked them?"),
    ],
)
def test_the_window_shows_where_it_was_opened(
    title: Callable[[str | None], str], tree: str | None, heading: str
) -> None:
    assert title(tree).startswith(heading)
