"""What a person is told where counts cannot be kept."""

import errno
import sqlite3
from pathlib import Path

NO_FOLDER = "This computer has no folder to keep counts in."
NOT_A_FILE = "{path} is not a file, so no counts can be kept there."
NOT_DELETED = "{path} cannot be deleted: {why}."
_FULL = "There is no room left in {folder}, so no counts can be kept there."
_READ_ONLY = "Nothing can be saved in {folder}, so no counts can be kept there."
_DAMAGED = "The counts in {path} are damaged. Delete them to begin again from nothing."
_BUSY = "Another program has {path} open, and does not let it go."
_OTHER = "{path} cannot be used: {why}."
_BY_CODE = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_ERROR: _DAMAGED,  # its table is another one than ours
    sqlite3.SQLITE_CONSTRAINT: _DAMAGED,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
}
_BY_NUMBER = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.EEXIST: _READ_ONLY,  # a file stands where the folder should be
    errno.ENOTDIR: _READ_ONLY,
}


def why_not_counted(path: Path, error: sqlite3.Error | OSError | ValueError) -> str:
    """Return the sentence that says why a file of counts cannot be used."""
    match error:
        case sqlite3.Error():
            code = getattr(error, "sqlite_errorcode", None)  # Python's own errors of this kind have none
            found = _DAMAGED if code is None else _BY_CODE.get(code & 0xFF, _OTHER)
        case OSError():
            found = _BY_NUMBER.get(error.errno or 0, _OTHER)
        case _:
            found = _DAMAGED
    why = getattr(error, "strerror", None) or error
    return found.format(path=path, folder=path.parent, why=why)
