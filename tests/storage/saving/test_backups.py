"""Copies of a tree file as it was: at the first save, every 20 minutes after, and not without end."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from dpup_assistant.storage.files import MAX_BYTES
from dpup_assistant.storage.saving.backups import MOST, back_up, backups_of, copy_now
from dpup_assistant.storage.saving.saving import Unwritable

BEGAN = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    path = tmp_path / "share.yaml"
    path.write_bytes(b"first\r\n")
    return path


def after(minutes: float) -> datetime:
    return BEGAN + timedelta(minutes=minutes)


def test_the_file_is_copied_at_the_first_save_and_then_every_20_minutes(tree: Path) -> None:
    for minutes in (1, 2, 20, 21, 30, 45):
        tree.write_text(str(minutes))
        back_up(tree, after(minutes), BEGAN)
    assert [backup.made for backup in backups_of(tree)] == [after(45), after(21), after(1)]


def test_a_window_opened_again_copies_at_its_first_save(tree: Path) -> None:
    back_up(tree, after(1), BEGAN)
    tree.write_bytes(b"second\n")
    back_up(tree, after(3), began=after(2))
    assert [backup.file.read_bytes() for backup in backups_of(tree)] == [b"second\n", b"first\r\n"]


def test_a_clock_that_was_set_back_stops_no_copy(tree: Path) -> None:
    back_up(tree, after(60 * 24), BEGAN)
    tree.write_text("another")
    back_up(tree, after(1), BEGAN)
    assert len(backups_of(tree)) == 2


def test_time_is_kept_whatever_the_zone(tree: Path) -> None:
    copy_now(tree, BEGAN.astimezone(timezone(timedelta(hours=13))))
    assert [backup.made for backup in backups_of(tree)] == [BEGAN]


def test_the_same_text_is_not_copied_twice_in_a_row(tree: Path) -> None:
    copy_now(tree, after(1))
    copy_now(tree, after(2))
    assert [backup.made for backup in backups_of(tree)] == [after(1)]


def test_the_oldest_copies_go(tree: Path) -> None:
    for n in range(MOST + 5):
        tree.write_text(str(n))
        copy_now(tree, after(n))
    assert [backup.file.read_text() for backup in backups_of(tree)] == [
        str(n) for n in range(MOST + 4, 4, -1)
    ]


def test_copies_lie_with_the_user_and_apart_for_each_file(tree: Path, home: Path) -> None:
    other = tree.parent / "other" / "share.yaml"
    other.parent.mkdir()
    other.write_text("other")
    copy_now(tree, BEGAN)
    (backup,) = backups_of(tree)
    assert backup.file.is_relative_to(home) and backup.file.stat().st_mode & 0o777 == 0o600
    assert backups_of(other) == []
    (backup.file.parent / "notes.yaml").touch()
    assert backups_of(tree) == [backup]


def test_of_no_file_there_is_no_copy(tmp_path: Path) -> None:
    back_up(tmp_path / "new.yaml", BEGAN, BEGAN)
    assert backups_of(tmp_path / "new.yaml") == []


def test_a_copy_that_cannot_be_made_is_said(tree: Path, home: Path) -> None:
    tree.write_bytes(b"x" * (MAX_BYTES + 1))
    with pytest.raises(Unwritable, match="larger than 10 MB"):
        copy_now(tree, BEGAN)
    tree.write_bytes(b"x")
    (home / ".local").write_text("in the way")
    with pytest.raises(Unwritable):
        copy_now(tree, BEGAN)
