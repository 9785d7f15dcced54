"""`dpup-assistant studio`: the trainer's window."""

import os
import sys
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.cli.folder_in_use import settings_in_use
from dpup_assistant.cli.start import DISPLAYS
from dpup_assistant.cli.tree_names import is_path
from dpup_assistant.cli.wrong_use import WrongUseError, near
from dpup_assistant.storage.files import Unreadable, check_opens
from dpup_assistant.storage.sources import sources
from dpup_assistant.storage.trees_folder import trees_folder

_NO_DISPLAY = (
    "There is no display, and the trainer's window needs one. "
    "The commands new, check, compare, graph and book work without one."
)

# Not so of `new`: it writes one text file, as any editor does.
_OFF = "The trainer's window is switched off for this computer. Ask whoever looks after it to switch it on."


def run(named: Path | None, tree: str | None) -> int:
    """Open the trainer's window, at a tree if one is named by its id or its file. Return the exit code.

    `named` is the trees folder that was typed, if one was. Raises WrongUseError where there is no such tree,
    no such folder, or no display, and where this computer is not for trainers.
    """
    settings = settings_in_use()
    if not settings.edit_trees and "edit_trees" in settings.managed.names:
        raise WrongUseError(_OFF)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        raise WrongUseError(_NO_DISPLAY)
    try:
        file = _file(trees_folder(named, settings).usable, tree) if tree else None
        from dpup_assistant import app  # Qt is not needed before

        folder = file.parent if tree and file and is_path(tree) else named
        return app.run_studio(folder, file)
    except Unreadable as error:
        raise WrongUseError(str(error)) from error


def _file(folder: Path | None, typed: str) -> Path:
    """Return the file of a tree, whatever that file holds."""
    if is_path(typed):
        check_opens(Path(typed))
        return Path(typed).absolute()
    files = {file.id: file.path for file in sources(folder)}
    name = normalize("NFC", typed)
    if name not in files:
        raise WrongUseError(f"There is no tree {name}.{near(name, files)}")
    return files[name]
