"""Which version of a tree was published last, and what the next one may be called."""

from collections.abc import Container
from contextlib import suppress
from datetime import date
from itertools import count
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import text_at
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import read_head
from dpup_assistant.storage.saving.backups import backups_of
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.publish.edits import entries


class Published(NamedTuple):
    """A text that was published."""

    version: str
    text: str


def last_published(edited: EditedTree) -> Published | None:
    """Return the last published text that is known here: the saved file, or else the newest kept copy."""
    for file in (edited.path, *(backup.file for backup in backups_of(edited.path))):
        head = read_head(TreeFile(edited.tree_id, file, "agency"))
        if head.status == "published":
            with suppress(Unreadable):  # it was taken away in this moment
                return Published(head.version or "", open_file(file).text)
    return None


def taken(data: dict[str, Data], last: Published | None) -> set[str]:
    """Return the versions that were used before. That of a draft that was never published is free."""
    own = text_at(data, "version")
    used = {text_at(entry, "version") for entry in entries(data, "changes")} | {own}
    if text_at(data, "status") != "published":
        used.discard(own)
    return {version for version in used if version} | ({last.version} if last else set())


def next_version(data: dict[str, Data], used: Container[str], today: date) -> str:
    """Return the version to propose: the year and the month, such as 2026.11, or 2026.11.2 and so on.

    A draft that somebody approved keeps its version, for the approval holds for that alone.
    """
    own, month = text_at(data, "version") or "", f"{today.year}.{today.month:02}"
    if own not in used and own in {text_at(entry, "version") for entry in entries(data, "approvals")}:
        return own
    names = (month if number == 1 else f"{month}.{number}" for number in count(1))
    return next(name for name in names if name not in used)
