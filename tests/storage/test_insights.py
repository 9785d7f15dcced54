"""The file of the counts holds months, ids and numbers, and nothing by which to tell what came when."""

import os
import random
import re
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dpup_assistant.engine.insights import Count
from dpup_assistant.storage.insights import sentences
from dpup_assistant.storage.insights.counts import (
    NotCounted,
    add_counts,
    counts_file,
    delete_counts,
    read_counts,
)

WALKS = [
    *[[("share", "")], [("share", "go_on")], [("danger", ""), ("danger", "ring_111")]] * 3,
    *[[("share", ""), ("share", "hold")]] * 130,  # past 127 a number takes another place
    *[[("whāngai_1", "")]] * 2,
]


def counted(walks: list[list[tuple[str, str]]], month: str = "2026-11") -> bytes:
    for walk in walks:
        add_counts(walk, month)
    return counts_file().read_bytes()


def beside() -> list[str]:
    return sorted(path.name for path in counts_file().parent.iterdir())


def test_walks_in_another_order_leave_the_same_bytes() -> None:
    """So no order can be in them, for there is nothing left that differs."""
    first = counted(WALKS)
    for seed in range(4):
        delete_counts()
        assert counted(random.Random(seed).sample(WALKS, len(WALKS))) == first
    delete_counts()
    assert counted(WALKS[1:]) != first


def test_nothing_is_in_the_file_but_its_form_months_ids_and_numbers() -> None:
    counted(WALKS)
    counted(WALKS[:3], "2026-12")
    kept = counts_file().read_bytes()
    with sqlite3.connect(counts_file()) as file:
        ((form, names),) = file.execute("SELECT sql, name || tbl_name || type FROM sqlite_master")
        rows = file.execute("SELECT * FROM counts").fetchall()
        assert file.execute("PRAGMA freelist_count").fetchone() == (0,)
    file.close()
    assert {month for month, *_ in rows} == {"2026-11", "2026-12"}
    assert all(len(row) == 4 and type(row[3]) is int for row in rows)
    rest = kept.replace(form.encode(), b"").replace(b"SQLite format 3", b"")
    for row in sorted(rows, key=lambda row: len(f"{row}"), reverse=True):
        rest = rest.replace("".join(row[:3]).encode(), b"", 1)
    rest = rest.replace(b"tablecountscounts", b"")
    assert names == "countscountstable"
    assert not re.findall(rb"[\w-]{4,}", rest)


def test_no_other_file_and_no_time_finer_than_a_month_is_left_beside_the_settings() -> None:
    add_counts(WALKS[0], "2027-02")
    assert beside() == ["counts.sqlite3"]
    found = counts_file().stat()
    assert found.st_mode & 0o777 == 0o600  # for this user alone
    beginning = datetime(2027, 2, 1, tzinfo=UTC).timestamp()
    assert (found.st_mtime, found.st_atime) == (beginning, beginning)


@pytest.mark.parametrize(
    ("month", "tree", "outcome"),
    [
        ("2026-11-22", "share", ""),
        ("now", "share", ""),
        ("2026-11", "Moana Rangi", ""),
        ("2026-11", "share", "she said no"),
        ("2026-11", "021-555", ""),
    ],
)
def test_the_file_itself_takes_no_day_and_no_words_of_a_person(month: str, tree: str, outcome: str) -> None:
    counted(WALKS[:1])
    before = read_counts()
    with pytest.raises(NotCounted):
        add_counts([("share", ""), (tree, outcome)], month)
    assert read_counts() == before


def test_each_month_has_its_own_counts() -> None:
    for month in ("2026-12", "2027-01", "2026-12"):
        add_counts([("share", ""), ("share", "go_on")], month)
    assert read_counts() == (
        Count("2026-12", "share", "", 2),
        Count("2026-12", "share", "go_on", 2),
        Count("2027-01", "share", "", 1),
        Count("2027-01", "share", "go_on", 1),
    )


def test_deleting_leaves_no_file_and_counting_begins_again_from_nothing() -> None:
    counted(WALKS)
    delete_counts()
    assert beside() == [] and read_counts() == ()
    delete_counts()  # there is nothing to delete, which is no fault
    add_counts([("share", "")], "2026-11")
    assert read_counts() == (Count("2026-11", "share", "", 1),)


_COUNT = """
from dpup_assistant.storage.insights.counts import add_counts
for _ in range(60):
    add_counts([("share", ""), ("share", "{outcome}")], "2026-11")
"""


def test_two_windows_that_count_at_once_lose_nothing() -> None:
    done = [
        subprocess.Popen(
            [sys.executable, "-c", _COUNT.format(outcome=outcome)], cwd=Path(__file__).parents[2]
        )
        for outcome in ("one", "two")
    ]
    assert [each.wait() for each in done] == [0, 0]
    assert [count.number for count in read_counts()] == [120, 60, 60]
    assert beside() == ["counts.sqlite3"]


@pytest.mark.parametrize("content", [b"x" * 5000, b"SQLite format 3\0" + b"\xff" * 9000, b"SQLite"])
def test_a_damaged_file_is_told_and_can_be_deleted(content: bytes) -> None:
    counts_file().parent.mkdir(parents=True)
    counts_file().write_bytes(content)
    for use in (read_counts, lambda: add_counts([("share", "")], "2026-11")):
        with pytest.raises(NotCounted, match=r"are damaged\. Delete them to begin again"):
            use()
    assert counts_file().read_bytes() == content
    delete_counts()
    assert beside() == []


@pytest.mark.parametrize(
    "table",
    [
        "CREATE TABLE counts (name TEXT)",
        "CREATE TABLE counts AS SELECT 'May' AS month, 'share' AS tree, '' AS outcome, 3 AS count",
        "CREATE TABLE others (name TEXT)",
        "CREATE VIEW counts AS WITH RECURSIVE more(n) AS (SELECT 1 UNION ALL SELECT n FROM more) "
        "SELECT '2026-11' AS month, 'share' AS tree, '' AS outcome, n AS count FROM more",
    ],
)
def test_a_file_of_another_program_is_neither_shown_as_counts_nor_counted_into(table: str) -> None:
    counts_file().parent.mkdir(parents=True)
    _make(table)
    for use in (read_counts, lambda: add_counts([("share", "")], "2026-11")):
        with pytest.raises(NotCounted, match="damaged"):
            use()


def test_nothing_is_counted_where_a_trigger_would_note_the_day() -> None:
    counted(WALKS[:1])
    _make("CREATE TRIGGER day AFTER INSERT ON counts BEGIN DELETE FROM counts; END")
    with pytest.raises(NotCounted, match="damaged"):
        counted(WALKS[:1])


def _make(what: str) -> None:
    with sqlite3.connect(counts_file()) as file:
        file.execute(what)
    file.close()


def test_an_empty_file_is_one_without_counts() -> None:
    counts_file().parent.mkdir(parents=True)
    counts_file().touch()
    assert read_counts() == ()
    add_counts([("share", "")], "2026-11")
    assert len(read_counts()) == 1


def test_what_is_no_file_is_told_and_never_waited_for() -> None:
    counts_file().parent.mkdir(parents=True)
    os.mkfifo(counts_file())
    with pytest.raises(NotCounted, match="is not a file"):
        add_counts([("share", "")], "2026-11")


def test_a_folder_that_cannot_be_made_is_told() -> None:
    counts_file().parent.parent.mkdir(parents=True, exist_ok=True)
    counts_file().parent.write_text("in the way")
    with pytest.raises(NotCounted, match=r"^Nothing can be saved in .*dpup-assistant, so no counts"):
        add_counts([("share", "")], "2026-11")
    assert read_counts() == ()


def test_a_file_that_may_only_be_read_is_told_and_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    before = counted(WALKS[:3])
    connect = sqlite3.connect

    def only_reads(path: Path, **rest: object) -> sqlite3.Connection:
        return connect(f"file:{path}?mode=ro", uri=True, **rest)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(sqlite3, "connect", only_reads)
    with pytest.raises(NotCounted, match=r"^Nothing can be saved in "):
        add_counts([("share", "")], "2026-11")
    assert counts_file().read_bytes() == before


def test_a_full_disk_is_told_and_what_was_counted_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    """As much as one page fits here: SQLite itself says that there is no room."""
    connect = sqlite3.connect

    def on_a_full_disk(path: Path, **rest: object) -> sqlite3.Connection:
        file = connect(path, **rest)  # type: ignore[call-overload]
        file.execute("PRAGMA max_page_count = 1")
        return file  # type: ignore[no-any-return]

    with monkeypatch.context() as full:
        full.setattr(sqlite3, "connect", on_a_full_disk)
        with pytest.raises(NotCounted, match=r"^There is no room left in "):
            add_counts([("share", "")], "2026-11")
    assert read_counts() == ()
    add_counts([("share", "")], "2026-11")
    assert len(read_counts()) == 1 and beside() == ["counts.sqlite3"]


def test_each_sentence_names_where_it_is_and_ends() -> None:
    path = Path("/home/them/counts.sqlite3")
    errors = (OSError(28, "No space left on device"), OSError(5, "Input/output error"), ValueError("a row"))
    told = [sentences.why_not_counted(path, error) for error in errors]
    assert all("/home/them" in each and each.endswith(".") for each in told)
    assert "Input/output error" in told[1]
