"""Where a sheet is saved, and as what: asked for in the system's own dialog."""

import os
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QDir, QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from dpup_assistant.desk.listening import listen_in_dialog


def ask_for_file(parent: QWidget, title: str, called: str, kinds: Mapping[str, str]) -> Path | None:
    """Return the file that a person picks, ending in one of the kinds; None where they cancel.

    The suggested name is made of what the paper is `called`. `kinds` are endings such as ".html", with what
    a person calls them. A name without an ending gets that of the kind that was chosen.
    """
    remember_no_folders()
    dialog = QFileDialog(parent, title)
    dialog.setDirectory(_documents())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    endings = {f"{words} (*{ending})": ending for ending, words in kinds.items()}
    dialog.setNameFilters(list(endings))
    dialog.setDefaultSuffix(next(iter(kinds)))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(endings[chosen]))
    dialog.selectFile(re.sub(r"\W+", "-", called.casefold()).strip("-") + next(iter(kinds)))
    listen_in_dialog(dialog, parent)
    picked = dialog.exec() == QFileDialog.DialogCode.Accepted
    files, chosen = dialog.selectedFiles(), dialog.selectedNameFilter()
    dialog.setHistory([])  # where the settings are not a file, it remembers this folder alone
    dialog.setDirectory(QDir.homePath())
    dialog.deleteLater()
    if not picked or not files:
        return None
    path = Path(files[0])
    return path if path.suffix else path.with_name(path.name + endings.get(chosen, next(iter(kinds))))


def remember_no_folders() -> None:
    """Keep Qt from writing down which folders a person went to: a folder can bear a person's name."""
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)


def _documents() -> str:
    """Return the folder to begin in: the person's documents, else their home."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if QDir(folder).exists() else QDir.homePath()
