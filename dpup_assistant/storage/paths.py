"""Where the program's own files and the user's settings lie."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from dpup_assistant.storage.files import is_folder, is_there

APP = "dpup-assistant"
RESOURCES = "resources"
TREES = "trees"
PORTABLE = "portable.ini"
NOWHERE = Path(os.devnull)
"""Stands for a place that this computer does not have. Below it nothing can be read, and nothing saved."""
_PACKAGE = Path(__file__).resolve().parent.parent


def resources_folder() -> Path:
    """Return the folder of the resources that come with the program. It may be missing."""
    return _shipped(RESOURCES)


def shipped_trees_folder() -> Path:
    """Return the folder of the trees that come with the program. It may be missing."""
    return _shipped(TREES)


def docs_folder() -> Path:
    """Return the folder of the trainer's guide and of the faults' examples. It may be missing."""
    return _shipped("docs")


def is_frozen() -> bool:
    """Return whether this is the portable program, and not Python with the package."""
    return bool(getattr(sys, "frozen", False))


def program_folder() -> Path:
    """Return the folder that the portable program lies in; for the package, the folder that holds it."""
    return Path(sys.executable).resolve().parent if is_frozen() else _PACKAGE.parent


def is_portable() -> bool:
    """Return whether settings are kept beside the program. That portable.ini is there counts, and no more."""
    return is_there(program_folder() / PORTABLE)


def licences_file() -> Path:
    """Return the file that tells the licence of every part. The portable program alone has one beside it."""
    return program_folder() / "LICENCES.txt"


def settings_file() -> Path:
    """Return the file of this user's settings. It need not be there; below NOWHERE it cannot be."""
    from platformdirs import user_config_path  # not needed until settings are read

    return _own_folder(user_config_path) / "settings.json"


def state_folder() -> Path:
    """Return the folder of what is kept for this user beside settings: drafts, copies, the last good trees.

    It need not be there; below NOWHERE it cannot be.
    """
    from platformdirs import user_state_path  # not needed until the first page is painted

    return _own_folder(user_state_path)


def home_folder() -> Path:
    """Return where a person begins to look for a file: at home or, where nobody says where that is, here."""
    try:
        return Path.home()
    except RuntimeError:
        return Path()


def machine_folders() -> list[Path]:
    """Return the folders of what is set for all users of this computer, the first that counts first."""
    from platformdirs import site_config_dir  # not needed until settings are read

    try:
        places = site_config_dir(APP, appauthor=False, multipath=True).split(os.pathsep)
    except (OSError, ValueError, KeyError):  # a Windows without its folders
        return []
    return [Path(place) for place in places]


def _own_folder(of_system: Callable[..., Path]) -> Path:
    """Return this user's folder that platformdirs' function tells, or the one beside a portable program."""
    if is_portable():
        return program_folder() / "settings"
    try:
        place = of_system(APP, appauthor=False)
    except (RuntimeError, OSError, ValueError, KeyError):  # nobody says where this user's home is
        return NOWHERE / APP
    return place if place.is_absolute() and not _is_homeless(place) else NOWHERE / APP


def _is_homeless(place: Path) -> bool:
    """Return whether a place is in a home that is not there.

    A home is never made: /nonexistent is what a system calls the home of a user who has none.
    """
    try:
        home = Path.home()
    except RuntimeError:
        return False
    return place.is_relative_to(home) and not is_folder(home)


def _shipped(name: str) -> Path:
    """Return a folder that lies in the package, or beside it in a checkout of the source.

    A frozen program keeps the layout of the wheel, so it needs no rule of its own.
    """
    beside = _PACKAGE.parent
    return (beside if (beside / "pyproject.toml").is_file() else _PACKAGE) / name
