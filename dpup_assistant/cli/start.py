"""`dpup-assistant` alone: the window, or the same walk in the terminal where there is no display."""

import gc
import os
import sys
from pathlib import Path

from dpup_assistant.cli.tree_names import is_path, names_question
from dpup_assistant.cli.wrong_use import WrongUseError, near
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.sources import sources, tree_id
from dpup_assistant.storage.trees_folder import trees_folder

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
_QT = ("PySide6", "shiboken6")
_NO_WINDOW = "The window cannot open, so this walks in the terminal. Qt is not whole here: {why}"


def run(named: Path | None, tree: str | None) -> int:
    """Open the window, or walk in the terminal, at a tree if one is named. Return the exit code.

    `named` is the trees folder that was typed, if one was. A tree that is named by its file is opened with
    those beside it, as if its folder were named.
    """
    if tree and is_path(tree):
        named, tree = Path(tree).parent, tree_id(Path(tree))
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        return _walk_in_terminal(named, tree)
    if tree:
        _must_be_there(named, tree)
    gc.disable()  # nothing is garbage until the first page is painted, and looking for it takes long
    try:
        from dpup_assistant import app  # Qt is not needed before
    except ImportError as error:
        gc.enable()
        if not any(name in f"{error.name} {error.path}" for name in _QT):
            raise
        print(_NO_WINDOW.format(why=error), file=sys.stderr)
        return _walk_in_terminal(named, tree)
    return app.run(named, tree)


def _must_be_there(named: Path | None, tree: str) -> None:
    """Raise WrongUseError where there is no such tree. No tree is loaded, unless a question is named."""
    from dpup_assistant.cli.folder_in_use import settings_in_use  # the first page must not wait for it

    folder = trees_folder(named, settings_in_use())
    if names_question(tree):
        from dpup_assistant.cli.in_use import library_in_use, tree_asked

        tree_asked(library_in_use(folder), tree)
        return
    try:
        ids = [file.id for file in sources(folder.usable)]
        if tree not in ids and folder.path:
            from dpup_assistant.storage.in_use.own import open_own  # where all is well, nobody waits for it

            ids = [file.id for file in open_own(folder.path, folder.key).files()]
    except Unreadable as error:
        raise WrongUseError(str(error)) from error
    if tree not in ids:
        raise WrongUseError(f"There is no tree {tree}.{near(tree, ids)}")


def _walk_in_terminal(named: Path | None, tree: str | None) -> int:
    from dpup_assistant.cli import terminal
    from dpup_assistant.cli.folder_in_use import folder_in_use

    terminal.run(folder_in_use(named), tree)
    return 0
