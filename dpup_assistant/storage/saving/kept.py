"""What the trainer's window keeps of the tree files that are edited: drafts, copies, who has one open.

It lies in the user's own folder on this computer, never beside the trees: other desks read and copy those,
and their folder may be read-only. It holds trees' text and the files' names; nothing about people.
"""

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from dpup_assistant.storage.paths import state_folder
from dpup_assistant.storage.saving.saving import ANOTHER_FOLDER, Unwritable, save, why_not_saved

_LETTERS = 40  # of a file's name, which with all that is added may have 255 bytes
_FOR_THIS_USER = 0o600  # rights


def kept_in(what: str) -> Path:
    """Return the folder of one kind of thing that is kept. It need not be there."""
    return state_folder() / what


def kept_name(path: Path) -> str:
    """Return the name for what is kept of a tree file: its own, and what tells it from files of that name.

    Two ways to one file give one name. The file need not be there.
    """
    whole = Path(os.path.realpath(path))
    return f"{whole.stem[:_LETTERS]}-{sha256(os.fsencode(whole)).hexdigest()[:16]}"


def keep(file: Path, content: bytes) -> None:
    """Write a file in one step, for this user alone. Raises Unwritable."""
    try:
        save(file, content, _FOR_THIS_USER)
    except (OSError, ValueError) as error:
        why = why_not_saved(file, error).removesuffix(ANOTHER_FOLDER).rstrip()  # nobody chooses this one
        raise Unwritable(why) from error


def kept_files(folder: Path, pattern: str) -> list[Path]:
    """Return the files in a folder whose names have a form, by name. A folder that is missing has none."""
    try:
        return sorted(file for file in folder.glob(pattern) if file.is_file())
    except OSError:
        return []


def take_out(file: Path) -> None:
    """Delete a file that was kept. One that cannot be is left."""
    with suppress(OSError):
        file.unlink(missing_ok=True)
