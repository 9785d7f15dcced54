"""Copies of tree files as they were, made before a save replaces them: in the user's own folder."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dpup_assistant.storage.files import MAX_BYTES, Unreadable, is_there, read_bytes
from dpup_assistant.storage.saving.kept import keep, kept_files, kept_in, kept_name, take_out
from dpup_assistant.storage.saving.saving import Unwritable

EVERY = timedelta(minutes=20)
MOST = 20  # of one tree file

_TOO_LARGE = (
    "{path} is larger than 10 MB, so no copy of it is kept. Copy it yourself before you save over it."
)
_NAME = "%Y%m%dT%H%M%S.%fZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a tree file."""

    file: Path
    """Where it lies."""
    made: datetime
    """In UTC."""


def back_up(path: Path, now: datetime, began: datetime) -> None:
    """Copy a tree file that is about to be saved, where a copy is due.

    One is due at the first save since the window opened it (`began`), and every 20 minutes after. All times
    have a zone. Raises Unwritable where the copy cannot be made.
    """
    last = next(iter(backups_of(path)), None)
    if not last or last.made < began or not timedelta(0) <= now - last.made < EVERY:  # < 0: a clock set back
        copy_now(path, now)


def copy_now(path: Path, now: datetime) -> None:
    """Copy a tree file, as before the text of someone else is replaced. Where there is none, nothing is done.

    Raises Unwritable.
    """
    if not is_there(path):
        return
    try:
        content = read_bytes(path)
    except Unreadable as why:
        raise Unwritable(str(why)) from why
    if len(content) > MAX_BYTES:  # it was not read whole
        raise Unwritable(_TOO_LARGE.format(path=path))
    _keep(path, content, now)


def copy_text(path: Path, text: str, now: datetime) -> None:
    """Keep a text among the copies of a tree file: one that was never saved, and is given up.

    Raises Unwritable.
    """
    _keep(path, text.encode(errors="replace"), now)


def backups_of(path: Path) -> list[Backup]:
    """Return the copies of a tree file, the newest first. It raises nothing."""
    files = kept_files(_folder(path), "*.yaml")
    found = [Backup(file, made) for file in files if (made := _made(file))]
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def _keep(path: Path, content: bytes, now: datetime) -> None:
    """Keep a copy, unless it is the same as the last. The oldest go once there are more than 20.

    Raises Unwritable.
    """
    for last in backups_of(path)[:1]:
        with suppress(Unreadable):
            if read_bytes(last.file) == content:
                return
    keep(_folder(path) / f"{now.astimezone(UTC).strftime(_NAME)}.yaml", content)
    for old in backups_of(path)[MOST:]:
        take_out(old.file)


def _folder(path: Path) -> Path:
    return kept_in("backups") / kept_name(path)


def _made(file: Path) -> datetime | None:
    """Return when a copy was made, which is its name. None for a file that is no copy."""
    try:
        return datetime.strptime(file.stem, _NAME).replace(tzinfo=UTC)
    except ValueError:
        return None
