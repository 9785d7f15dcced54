"""Saving a tree's text as another file, which a trainer names in the system's own dialog."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from dpup_assistant.desk.paper_file import remember_no_folders
from dpup_assistant.storage.edited_file import ChangedOnDisk, changed_on_disk, open_file, save_file
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.saving import Unwritable

_ENDING = ".yaml"


def ask_for_tree_file(parent: QWidget, title: str, kinds: str, path: Path) -> Path | None:
    """Return the file that a person picks, or None where they cancel. One that is there is theirs to replace.

    `kinds` is what they call a tree's file; `path` is the one that is open: another is suggested beside it.
    """
    remember_no_folders()
    suggested = path.with_name(f"{path.stem}_2{_ENDING}")
    picked, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), f"{kinds} (*{_ENDING})")
    if not picked:
        return None
    return Path(picked) if picked.endswith(_ENDING) else Path(picked + _ENDING)


def save_elsewhere(path: Path, text: str) -> None:
    """Save a text as a file that a person picked, in place of one that is there. Raises Unwritable."""
    try:
        stamp = open_file(path).stamp if changed_on_disk(path, None) else None
        save_file(path, text, stamp)
    except Unreadable as why:
        raise Unwritable(str(why)) from why
    except ChangedOnDisk as change:  # in the very moment between
        raise Unwritable(str(change)) from change
