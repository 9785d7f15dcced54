"""What is kept of practice: nothing before it is asked for, then trees' ids and two numbers each."""

import errno
import json
import os
from pathlib import Path

import pytest

from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.practice_counts import (
    Count,
    count_walk,
    counts_file,
    delete_counts,
    keep_counts,
    load_counts,
)


def test_nothing_is_written_before_it_is_asked_for(home: Path) -> None:
    assert count_walk("share", as_expected=True) == ""

    assert load_counts() is None
    assert not [path for path in home.rglob("*") if path.is_file()]


def test_the_file_holds_trees_ids_and_two_numbers_each_and_no_order() -> None:
    keep_counts()
    for tree_id, as_expected in (("share", True), ("danger", False), ("share", False)):
        assert count_walk(tree_id, as_expected) == ""

    assert counts_file().parent == settings_file().parent
    assert counts_file().read_text() == '{"format": 1, "trees": {"danger": [1, 0], "share": [2, 1]}}'
    assert load_counts() == {"danger": Count(1, 0), "share": Count(2, 1)}


def test_once_deleted_nothing_is_kept_any_more(home: Path) -> None:
    keep_counts()
    count_walk("share", as_expected=True)

    assert delete_counts() == ""
    count_walk("share", as_expected=True)

    assert load_counts() is None
    assert not [path for path in home.rglob("*") if path.is_file()]


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS])
def test_a_full_disk_is_said_and_the_counts_before_stay(number: int, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_counts()
    count_walk("share", as_expected=True)

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", fails)
        said = count_walk("share", as_expected=True)

    assert said == f"Your counts cannot be kept ({os.strerror(number)}). You can go on without them."
    assert load_counts() == {"share": Count(1, 1)}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"format": 2, "trees": {}}',
        '{"format": 1}',
        '{"format": 1, "trees": {"share": 3}}',
        '{"format": 1, "trees": {"share": [1, 2]}}',
        '{"format": 1, "trees": {"share": [1, 1, 1]}}',
        '{"format": 1, "trees": {"share": [true, true]}}',
        f'{{"format": 1, "trees": {{"share": [1{"0" * 4000}, 1]}}}}',
        '{"format": 1, "trees": {"share": ["yesterday", "today"]}}',
        "[" * 100_000,
    ],
)
def test_a_file_that_holds_anything_else_counts_as_none(text: str) -> None:
    counts_file().parent.mkdir(parents=True)
    counts_file().write_text(text)

    assert load_counts() is None
    assert keep_counts() == ""  # asked for again, it begins anew
    assert json.loads(counts_file().read_text())["trees"] == {}


def test_what_is_no_file_is_said_and_never_waited_for() -> None:
    counts_file().parent.mkdir(parents=True)
    os.mkfifo(counts_file())

    assert load_counts() is None
    assert keep_counts().startswith("Your counts cannot be kept")
