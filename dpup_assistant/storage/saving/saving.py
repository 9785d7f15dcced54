"""Saving a file so that the old one stays whole until the new one is."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from dpup_assistant.storage.files import is_folder

ANOTHER_FOLDER = "Choose another folder."
_NO_FOLDER = "There is no folder {folder}. Choose another one."
_IS_FOLDER = "{path} is a folder. Give the file a name of its own."
_NO_RIGHTS = f"Nothing can be saved in {{folder}}. {ANOTHER_FOLDER}"
_FULL = f"There is no room left in {{folder}}. {ANOTHER_FOLDER}"
_TOO_LONG = "The file's name is too long. Choose a shorter one."
_NO_NAME = "{path} is not the name of a file. Choose another one."
_WHY = "{path} cannot be saved: {why}."


class Unwritable(Exception):  # noqa: N818 - it is a sentence for the user, whom no error concerns
    """A file that cannot be saved. Its text is the sentence that says why."""


def save_as(path: Path, content: bytes, mode: int | None = None) -> None:
    """Save a file where a person asked for it. A folder is never made: its name may be mistyped.

    `mode` are the rights of the file, or None for those of any new file. Raises Unwritable, with the old
    file as it was.
    """
    try:
        if is_folder(path):
            raise Unwritable(_IS_FOLDER.format(path=path))
        if not is_folder(path.parent):
            raise Unwritable(_NO_FOLDER.format(folder=path.parent))
        save(path, content, mode)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Unwritable(why_not_saved(path, error)) from error


def why_not_saved(path: Path, error: OSError | ValueError) -> str:
    """Return the sentence that says why a file cannot be saved."""
    folder = path.absolute().parent  # not "."
    match error:
        case OSError(errno=errno.ENOSPC | errno.EDQUOT | errno.EFBIG):
            return _FULL.format(folder=folder)
        case OSError(errno=errno.ENAMETOOLONG):
            return _TOO_LONG
        case PermissionError() | OSError(errno=errno.EROFS):
            return _NO_RIGHTS.format(folder=folder)
        case OSError(strerror=str(why)):
            return _WHY.format(path=path, why=why)
    return _NO_NAME.format(path=repr(str(path)))


def save(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write a file's whole content, in one step for whoever reads it. The folder is made where it is missing.

    `mode` are the rights of the file, or None for those of any new file. Raises OSError, with the old file as
    it was, where it cannot be written.
    """
    if path.exists() and not path.is_file():  # a pipe or a device, which must not be replaced by a file
        path.write_bytes(content)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, for a file can only be replaced at once by one on the same disk.
    with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=".saving", delete=False) as new:
        try:
            new.write(content)
            new.flush()
            os.fsync(new.fileno())
            new.close()
            # As any new file where nothing is said, not for this user alone.
            Path(new.name).chmod(0o666 & ~_umask() if mode is None else mode)
            Path(new.name).replace(path)
        except (OSError, ValueError):  # ValueError: a NUL in the path
            with suppress(OSError):  # what a full disk would not take is tried once more on closing
                new.close()
            Path(new.name).unlink(missing_ok=True)
            raise


def _umask() -> int:
    """Return what is taken away from the rights of a new file. It can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
