"""Saving a tree's text as another file, which a trainer names in the system's own dialog."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dpup_assistant.desk.paper_file import remember_no_folders
from dpup_assistant.storage.duplicates import duplicate
from dpup_assistant.storage.edits import set_value
from dpup_assistant.storage.edits.edit import EditError, apply
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.learning import is_learning_file
from dpup_assistant.storage.paths import home_folder
from dpup_assistant.storage.saving.edited_file import ChangedOnDisk, changed_on_disk, open_file, save_file
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.sources import AGENCY_FILE, tree_id

_ENDING = ".yaml"
_IS_THERE = "{path} is there already. Open it under All trees."


def ask_for_tree_file(parent: QWidget, title: str, kinds: str, suggested: Path) -> Path | None:
    """Return the file that a person picks, or None where they cancel. One that is there is theirs to replace.

    `kinds` is what they call a tree's file.
    """
    remember_no_folders()
    picked, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), f"{kinds} (*{_ENDING})")
    if not picked:
        return None
    return Path(picked) if picked.endswith(_ENDING) else Path(picked + _ENDING)


def beside(path: Path) -> Path:
    """Return a file to suggest: another one beside a tree that is open. Other files have but one name."""
    if _has_one_name(path):
        return home_folder() / path.name
    return path.with_name(f"{path.stem}_2{_ENDING}")


def save_elsewhere(path: Path, text: str) -> None:
    """Save a text as a file that a person picked, in place of one that is there. Raises Unwritable.

    The tree takes the id that the file's name gives it, where its text can be read.
    """
    if not _has_one_name(path):
        with suppress(EditError):  # it is told in the editor
            text = apply(text, set_value(text, ("id",), tree_id(path)))
    try:
        stamp = open_file(path).stamp if changed_on_disk(path, None) else None
        save_file(path, text, stamp)
    except Unreadable as why:
        raise Unwritable(str(why)) from why
    except ChangedOnDisk as change:  # in the very moment between
        raise Unwritable(str(change)) from change


def _has_one_name(path: Path) -> bool:
    return path.name == AGENCY_FILE or is_learning_file(path)


def save_own_copy(path: Path, text: str) -> None:
    """Save a text of a shipped tree as an agency's copy that tells what it is based on. Raises Unwritable."""
    try:
        save_file(path, duplicate(text, tree_id(path), of_shipped=True), None)
    except EditError as why:
        raise Unwritable(str(why)) from why
    except ChangedOnDisk as change:
        raise Unwritable(_IS_THERE.format(path=path)) from change
