"""Where the agency's own trees lie, and who says so."""

import os
from dataclasses import dataclass
from pathlib import Path

from dpup_assistant.storage.files import why_not
from dpup_assistant.storage.paths import TREES, is_frozen, program_folder
from dpup_assistant.storage.settings import Settings

VARIABLE = "DPUP_TREES"
_IN_PLACE = "Trees of it that this computer kept are used, and those that come with the program."
_NOT_SAFE = (
    "What is set for this computer cannot be read, and it may ask for signed trees. "
    "So your agency's trees are not used, only those that come with the program."
)


@dataclass(frozen=True, slots=True)
class TreesFolder:
    """An agency's trees folder, or that there is none."""

    path: Path | None = None
    """The folder, though it may not be there now; None where none is named."""
    key: str = ""
    """The public key that must have signed what is in it, minisign's line of it; "" where none must."""
    how: str = ""
    """A sentence that says what names it; "" where none is named."""
    note: str = ""
    """A sentence where it cannot be used now, and was not named on the command line; else ""."""


def trees_folder(named: Path | None, settings: Settings) -> TreesFolder:
    """Return the trees folder in use.

    The first that is set names it: the command line (`named`), the environment variable DPUP_TREES, what is
    set for this computer, the user's settings, a folder `trees` beside the portable program. One that was
    named on the command line is not looked at here; who reads it says what is wrong with it.
    """
    key = settings.trees_key
    if settings.managed.hides_key:
        return TreesFolder(note=_NOT_SAFE)
    if named:
        return TreesFolder(named, key, "The option --trees names this folder.")
    for path, how in _places(settings):
        if path:
            return TreesFolder(path, key, how, _problem(path, how))
    return TreesFolder(key=key)


def _places(settings: Settings) -> list[tuple[Path | None, str]]:
    """Return the folders that are named, the first that counts first, and what names each."""
    variable = os.environ.get(VARIABLE, "").strip()
    beside = program_folder() / TREES
    is_managed = "trees_folder" in settings.managed.names
    return [
        (Path(variable).absolute() if variable else None, f"The environment variable {VARIABLE} names it."),
        (
            program_folder() / settings.trees_folder if settings.trees_folder else None,
            f"It is set for this computer in {settings.managed.file}."
            if is_managed
            else "It was chosen in the trainer's window.",
        ),
        (beside if is_frozen() and beside.is_dir() else None, "It lies beside the program."),
    ]


def _problem(path: Path, how: str) -> str:
    """Return the sentences for a folder that cannot be read, or ""."""
    try:
        os.scandir(path).close()
    except (OSError, ValueError) as error:
        return f"{why_not(path, error)} {how} {_IN_PLACE}"
    return ""
