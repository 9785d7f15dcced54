"""An agency's own copies of the files to learn from, in the folder `learn` of its trees folder."""

from pathlib import Path

from dpup_assistant.storage.files import is_there
from dpup_assistant.storage.learning import LEARN, LEARNING_FILES
from dpup_assistant.storage.saving.edited_file import ChangedOnDisk, save_file
from dpup_assistant.storage.saving.saving import Unwritable, why_not_saved

_IS_THERE = "{path} is there already. Open it under Learn and practise."


def own_place(folder: Path, name: str) -> Path:
    """Return where an agency's own file stands, by its name. It need not be there."""
    return folder / LEARN / name


def own_file(folder: Path | None, name: str) -> Path | None:
    """Return an agency's own file by its name, None where the one that comes with the program is used."""
    path = own_place(folder, name) if folder else None
    return path if path and is_there(path) else None


def own_files(folder: Path) -> list[Path]:
    """Return all of an agency's own files that are there."""
    return [path for name in LEARNING_FILES if (path := own_file(folder, name))]


def save_own(folder: Path, name: str, text: str) -> Path:
    """Save a text as an agency's own file, where there is none yet, and return it.

    Raises Unwritable, with a sentence.
    """
    path = own_place(folder, name)
    try:
        path.parent.mkdir(exist_ok=True)
        save_file(path, text, None)
    except ChangedOnDisk as change:
        raise Unwritable(_IS_THERE.format(path=path)) from change
    except OSError as error:
        raise Unwritable(why_not_saved(path, error)) from error
    return path
