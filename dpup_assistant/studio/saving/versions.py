"""What a tree's text can be compared with: the saved file, drafts, earlier texts, the shipped tree."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from dpup_assistant.output.dates import moment_in_words
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import read_head
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving.backups import Backup, backups_of
from dpup_assistant.storage.saving.drafts import Draft, drafts_of
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.sources import TreeFile, leftovers, tree_files
from dpup_assistant.studio.edited_tree import EditedTree

SAVED = "saved"
SHIPPED = "shipped"


class Version(NamedTuple):
    """A text of a tree."""

    id: str
    words: str
    """What it is, such as the moment it was replaced."""
    meaning: str
    """Its version, and whether it was published; "" where it does not tell."""
    file: Path | None = None
    """Where it lies, if it has a file of its own."""
    text: str = ""


def versions(edited: EditedTree) -> list[Version]:
    """Return what a tree's text can be compared with, the saved file first and earlier texts last."""
    saved = Version(SAVED, _tr("The saved file"), "", text=edited.saved_text)
    not_saved = map(_draft, drafts_of(edited.path))
    earlier = map(partial(_earlier, edited.tree_id), backups_of(edited.path))
    return [saved, *_shipped(edited), *_left_beside(edited.path), *not_saved, *earlier]


def text_of(version: Version) -> str:
    """Return the text of a version. Raises Unreadable, with a sentence."""
    return open_file(version.file).text if version.file else version.text


def _shipped(edited: EditedTree) -> Iterator[Version]:
    """Yield the tree that comes with the program and that this one is a copy of, if there is one."""
    based_on = edited.part(("based_on",))
    name = based_on.partition("@")[0] if isinstance(based_on, str) else edited.tree_id
    for path in tree_files(shipped_trees_folder()):
        if path.stem == name and path.resolve() != edited.path.resolve():
            words = _tr("The tree that comes with the program")
            yield Version(SHIPPED, words, _meaning(TreeFile(name, path, "shipped")), path)


def _left_beside(path: Path) -> Iterator[Version]:
    """Yield the copies that file sync, Git or a person left beside a tree's file."""
    with suppress(Unreadable):  # the folder went away: there is nothing beside the file
        for left in leftovers(path.parent):
            if copied_from(left) == path.name:
                meaning = _tr("A copy that file sync, Git or a person left")
                yield Version(left.name, left.name, meaning, left)


def _earlier(tree_id: str, backup: Backup) -> Version:
    when = moment_in_words(backup.made.astimezone())
    meaning = _meaning(TreeFile(tree_id, backup.file, "agency"))
    return Version(backup.file.name, _tr("Kept on {when}").format(when=when), meaning, backup.file)


def _draft(draft: Draft) -> Version:
    """Return a draft about which the trainer has not decided yet."""
    when = moment_in_words(draft.kept.astimezone())
    return Version(draft.file.name, _tr("Not saved, from {when}").format(when=when), "", text=draft.text)


def _meaning(file: TreeFile) -> str:
    """Return the version of a tree in a file, and whether it was published."""
    head = read_head(file)
    if not head.version:
        return ""
    is_out = head.status == "published"
    words = _tr("Version {version}, published") if is_out else _tr("Version {version}, a draft")
    return words.format(version=head.version)


def _tr(words: str) -> str:
    return QCoreApplication.translate("versions", words)
