"""Where the agency's own trees lie, and who says so."""

import os
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from dpup_assistant.storage.files import is_folder, why_not
from dpup_assistant.storage.paths import TREES, is_frozen, program_folder
from dpup_assistant.storage.settings.settings import Settings

VARIABLE = "DPUP_TREES"
NO_KEY = "unknown"
"""Stands for a public key that nobody can read. Nothing is signed with it."""


@dataclass(frozen=True, slots=True)
class TreesFolder:
    """An agency's trees folder, or that there is none."""

    path: Path | None = None
    """The folder, though it may not be there now; None where none is named."""
    key: str = ""
    """The public key that must have signed what is in it, minisign's line of it; "" where none must."""
    how: str = ""
    """A sentence that says what names it; "" where none is named, or it is the command line that does."""
    note: str = ""
    """Sentences where it cannot be used now and was not named on the command line; else ""."""

    @property
    def usable(self) -> Path | None:
        """The folder, unless it is known that it cannot be read now."""
        return None if self.note else self.path


def trees_folder(named: Path | None, settings: Settings) -> TreesFolder:
    """Return the trees folder in use.

    The first that is set names it: the command line (`named`), the environment variable DPUP_TREES, what is
    set for this computer, the user's settings, a folder `trees` beside the portable program. One that was
    named on the command line is not looked at here: who reads it says what is wrong with it.
    """
    key = NO_KEY if settings.managed.hides_key else settings.trees_key
    if named:
        return TreesFolder(named, key)
    path, how = _by_variable() or _by_setting(settings) or _beside() or (None, "")
    return TreesFolder(path, key, how, _problem(path, how) if path else "")


def spelled_out(typed: str, system: ModuleType = os.path) -> str:
    """Return a path without the quotes it was typed in, with what ~ and the variables in it stand for.

    `system` is the one whose rules hold: os.path, ntpath or posixpath.
    """
    spelled: str = system.expanduser(system.expandvars(typed.strip().strip('"')))
    return spelled


def _by_variable() -> tuple[Path, str] | None:
    """Return the folder that the environment variable names; from the working directory, as one typed is."""
    spelled = spelled_out(os.environ.get(VARIABLE, ""))
    if not spelled:
        return None
    try:
        path = Path(spelled).absolute()
    except OSError:  # the working directory is gone
        path = Path(spelled)
    return path, f"The environment variable {VARIABLE} names it."


def _by_setting(settings: Settings) -> tuple[Path, str] | None:
    """Return the folder that a setting names; from the program's, for a stick has many names."""
    folder, how = settings.trees_folder, "It was chosen in the trainer's window."
    if "trees_folder" in settings.managed.names:
        folder, how = spelled_out(folder), f"It is set for this computer in {settings.managed.file}."
    return (program_folder() / folder, how) if folder else None


def _beside() -> tuple[Path, str] | None:
    """Return the folder beside the portable program; in a checkout, the one there is of the program."""
    folder = program_folder() / TREES
    return (folder, "It lies beside the program.") if is_frozen() and is_folder(folder) else None


def _problem(path: Path, how: str) -> str:
    """Return the sentences for a folder that cannot be read, or ""."""
    try:
        os.scandir(path).close()
    except (OSError, ValueError) as error:
        return f"{why_not(path, error)} {how}"
    return ""
