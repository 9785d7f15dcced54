"""Bytes of files that may be missing, forbidden or far too large, and the limits of a file."""

import errno
import os
import stat
import sys
from pathlib import Path

MAX_BYTES = 10 * 1024 * 1024
MAX_LEVELS = 20  # of mappings and lists in one another
MAX_PARTS = 1_000_000  # keys, texts, and the beginnings and ends of mappings and lists
_MAX_SMALL = 100_000  # bytes
_LONGEST = 259  # characters of a path that Windows opens where nobody has allowed it longer ones


class Unreadable(Exception):  # noqa: N818 - it is a sentence for the user, whom no error concerns
    """A file or folder that cannot be read. Its text is the sentence that says why."""


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes, at most one more than a tree file may have.

    Raises Unreadable, with a sentence that says why.
    """
    try:
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # asked first, for Python sets aside all it may read
            content = file.read(min(size, MAX_BYTES) + 1)
            if len(content) > size:  # it grows, or is no file
                content += file.read(max(MAX_BYTES + 1 - len(content), 0))
            return content
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Unreadable(why_not(path, error)) from error


def read_found(path: Path) -> bytes:
    """Return the bytes of a file that was found by its name, as `read_bytes` does. Raises Unreadable.

    Who types a pipe's name means to read it. One that lies in a folder could keep a desk waiting for ever.
    """
    check_is_file(path)
    return read_bytes(path)


def check_is_file(path: Path) -> None:
    """Raise Unreadable, with a sentence, for a pipe or a device. What else cannot be read, reading tells."""
    try:
        mode = path.stat().st_mode
    except (OSError, ValueError):
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise Unreadable(f"{path} is not a file that can be read.")


def read_small(path: Path) -> bytes:
    """Return the bytes of a file that a person writes few lines into, all but what is far too many.

    Raises OSError. Of a pipe nothing is read: it may never end.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is not a file")
    with path.open("rb") as file:
        return file.read(_MAX_SMALL)


def check_opens(path: Path) -> None:
    """Raise Unreadable, with a sentence that says why, where a file cannot be opened."""
    try:
        path.open("rb").close()
    except (OSError, ValueError) as error:
        raise Unreadable(why_not(path, error)) from error


def is_folder(path: Path) -> bool:
    """Return whether a path is a folder. What may not be looked at is none."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def is_there(path: Path) -> bool:
    """Return whether there is something at a path, though it may not be opened or lead nowhere."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError, ValueError):
        return False
    except OSError:
        return True
    return True


def is_too_long(path: str, is_windows: bool = sys.platform == "win32") -> bool:
    """Return whether a path may be too long to open: Windows then says that nothing is there."""
    return is_windows and len(path) > _LONGEST and not path.startswith("\\\\?\\")


def why_not(path: Path, error: OSError | ValueError) -> str:
    """Return the sentence that says why a path cannot be read."""
    match error:
        case OSError(errno=errno.ENAMETOOLONG):
            return f"The path {path} is too long. Move what is there nearer to the top of its drive."
        case FileNotFoundError() if is_too_long(str(path)):
            return (
                f"There is nothing at {path}, or its path is too long for Windows. "
                "Move what is there nearer to the top of its drive."
            )
        case NotADirectoryError() if is_there(path):
            return f"{path} is a file, not a folder."
        case FileNotFoundError() | NotADirectoryError():
            return f"There is nothing at {path}."
        case PermissionError():
            return f"{path} may not be opened. Ask whoever looks after this computer to let you read it."
        case IsADirectoryError():
            return f"{path} is a folder, not a file."
        case OSError(strerror=str(reason)):
            return f"{path} cannot be read: {reason}."
    return f"{str(path)!r} is not the name of a file."
