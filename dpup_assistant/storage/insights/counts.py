"""The file of the counts, in the folder of the settings: SQLite. Imported where counting is switched on.

What it must not tell is what happened before or after what else, and when in the month. So
- after each writing it is laid out afresh, sorted: the places in it tell no order, and nothing that was
  overwritten stays in it. Its header counts how often it was written, which is a sum of the counts;
- no journal lies beside it meanwhile: without power in that moment it is damaged, which only costs counts;
- its time is that of the month's beginning. The system's own notes of a file cannot be set.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, time
from pathlib import Path

from dpup_assistant.engine.insights import Count, Counted, first_day
from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.insights.sentences import NO_FOLDER, NOT_A_FILE, NOT_DELETED, why_not_counted
from dpup_assistant.storage.paths import NOWHERE, settings_file

_FOR_THIS_USER = 0o600  # rights
_WAIT = 2.0  # seconds, for another window that is counting
_IDS = "NOT GLOB '*[^a-zāēīōū0-9_]*'"  # the letters of a tree's ids, so that no words of a person fit
_TABLE = f"""CREATE TABLE IF NOT EXISTS counts (
month TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]'),
tree TEXT NOT NULL CHECK (tree {_IDS}),
outcome TEXT NOT NULL CHECK (outcome {_IDS}),
count INTEGER NOT NULL CHECK (typeof(count) = 'integer'),
PRIMARY KEY (month, tree, outcome)) WITHOUT ROWID"""
_ADD = (
    "INSERT INTO counts VALUES (?, ?, ?, 1) "
    "ON CONFLICT (month, tree, outcome) DO UPDATE SET count = count + 1"
)
_WHAT_IT_HOLDS = "SELECT type, name FROM sqlite_schema"
_ALL = "SELECT month, tree, outcome, count FROM counts ORDER BY month, tree, outcome"


class NotCounted(Exception):  # noqa: N818 - it is a sentence for the user, whom no error concerns
    """Counts that cannot be kept, read or deleted. Its text is the sentence that says why."""


def counts_file() -> Path:
    """Return the file of the counts. It need not be there; below NOWHERE it cannot be."""
    return settings_file().with_name("counts.sqlite3")


def add_counts(happened: Iterable[Counted], month: str) -> None:
    """Count once more, in a month such as 2026-11, each of what happened. Raises NotCounted, with a sentence.

    Other windows can count at the same time.
    """
    rows = [(month, *each) for each in sorted(happened)]
    with _opened(counts_file()) as file:
        file.execute("BEGIN IMMEDIATE")
        file.execute(_TABLE)
        file.executemany(_ADD, rows)
        file.execute("COMMIT")
        file.execute("VACUUM")
    _set_time(counts_file(), month)


def read_counts() -> tuple[Count, ...]:
    """Return the counts by month, decision and outcome; none where no file is. Raises NotCounted."""
    path = counts_file()
    if not is_there(path) or (path.is_file() and not path.stat().st_size):
        return ()
    with _opened(path) as file:
        return tuple(Count(*_checked(row)) for row in file.execute(_ALL))


def delete_counts() -> None:
    """Delete the counts, and the file with them. Raises NotCounted, with a sentence."""
    path = counts_file()
    try:
        if is_there(path):
            path.unlink()
    except OSError as error:
        raise NotCounted(NOT_DELETED.format(path=path, why=error.strerror or error)) from error


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open the file, and close it again. Raises NotCounted for whatever goes wrong with it."""
    if path.is_relative_to(NOWHERE):
        raise NotCounted(NO_FOLDER)
    if is_there(path) and not path.is_file():  # a pipe would be waited for
        raise NotCounted(NOT_A_FILE.format(path=path))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not is_there(path):
            path.touch(_FOR_THIS_USER)
        with closing(sqlite3.connect(path, timeout=_WAIT, isolation_level=None)) as file:
            for setting in ("journal_mode = MEMORY", "temp_store = MEMORY", "secure_delete = ON"):
                file.execute(f"PRAGMA {setting}")
            if file.execute(_WHAT_IT_HOLDS).fetchall() not in ([], [("table", "counts")]):
                raise ValueError("it holds more than counts")  # such as a view without end, or a trigger
            yield file
    except (sqlite3.Error, OSError, ValueError) as error:  # ValueError: what holds no counts
        raise NotCounted(why_not_counted(path, error)) from error


def _checked(row: tuple[object, ...]) -> tuple[str, str, str, int]:
    """Return a row of the file. Raises ValueError where it is none of ours."""
    match row:
        case (str(month), str(tree), str(outcome), int(number)) if first_day(month):
            return month, tree, outcome, number
    raise ValueError("a row of another kind")


def _set_time(path: Path, month: str) -> None:
    """Set the file's time to the month's beginning, as far as the system lets us."""
    beginning = datetime.combine(first_day(month), time(), UTC).timestamp()
    try:
        os.utime(path, (beginning, beginning))
    except OSError as error:
        raise NotCounted(why_not_counted(path, error)) from error
