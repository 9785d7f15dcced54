"""A tree file that is open for editing: its text as its bytes are, and saving over nobody's work."""

import os
import stat
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from dpup_assistant.storage.files import MAX_BYTES, Unreadable, is_there, read_found
from dpup_assistant.storage.saving.saving import Unwritable, save_as, why_not_saved
from dpup_assistant.storage.sentences import FILE

_TOO_LARGE = "The text is larger than 10 MB, and no desk reads such a file. Take out what is not needed."
_NO_LETTERS = "Line {line} holds a character that no file can hold. Delete it and type the text again."
_READ_ONLY = "{name} may only be read. Save under another name, or allow changes to the file."
_READ_ONLY_FOLDER = "Nothing can be saved in {folder}. Save a copy in another folder."
_MAY_WRITE = 0o222


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which bytes a file held when it was read or saved. Two are equal where the bytes are."""

    digest: str
    """SHA-256 of the bytes, in hexadecimal digits."""
    seen: tuple[int, int, int] = field(default=(0, 0, 0), compare=False)
    """Its size in bytes, time in nanoseconds and number on the disk: a quick look that spares the reading."""


class Opened(NamedTuple):
    """What is in a file."""

    text: str
    """With its byte order mark and its ends of lines, so that it can be written as it was."""
    stamp: Stamp


class ChangedOnDisk(Exception):  # noqa: N818 - it is a question to the user, whom no error concerns
    """The file no longer holds what the editor read. Nothing was written."""

    def __init__(self, now: Opened | None) -> None:
        """Take what is there now, or None where the file was removed."""
        super().__init__("The file has changed on disk.")
        self.now = now


def open_file(path: Path) -> Opened:
    """Return a file's text and its stamp. Raises Unreadable, with a sentence."""
    seen, raw = _seen(path), read_found(path)  # in this order: a change in between is seen later
    if len(raw) > MAX_BYTES:
        raise Unreadable(_whole("too_large", path))
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise Unreadable(_whole("not_utf8", path)) from error
    if "\0" in text:  # UTF-16 without its mark
        raise Unreadable(_whole("not_utf8", path))
    return Opened(text, Stamp(_digest(raw), seen))


def save_file(path: Path, text: str, stamp: Stamp | None) -> Stamp:
    """Save a text, in one step for whoever reads the file, and return the file's new stamp.

    `stamp` is that of the bytes the text was made from, or None where there was no file. The file keeps its
    rights, and a link goes on leading to it; where it holds the text already, nothing is written. Raises
    ChangedOnDisk where the file holds something else, and Unwritable, with a sentence, where it cannot be
    saved; the file is then as it was.

    Between the last look and the writing lies a moment in which another program's save is not seen; the copy
    that `backups` keeps of the file is then an older one.
    """
    content = _content(text)
    try:
        target = Path(os.path.realpath(path))  # replacing a link would leave the file it leads to as it was
        now = _now(target) if is_there(target) else None
        if now and now.stamp.digest == _digest(content):  # the same work twice is no quarrel
            return now.stamp
        if (now.stamp if now else None) != stamp:
            raise ChangedOnDisk(now)
        if now and _is_protected(target):  # replacing it would go round that
            raise Unwritable(_READ_ONLY.format(name=path.name))
        save_as(target, content, stat.S_IMODE(target.stat().st_mode) if now else None)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Unwritable(why_not_saved(path, error)) from error
    return Stamp(_digest(content), _seen(target))


def changed_on_disk(path: Path, stamp: Stamp | None) -> bool:
    """Return whether a file no longer holds the bytes of a stamp, or of None: whether there is one now.

    It is quick where nothing has touched the file. One that cannot be read is not known to have changed.
    """
    if not is_there(Path(os.path.realpath(path))):
        return stamp is not None
    if not stamp:
        return True
    try:
        return _seen(path) != stamp.seen and _digest(read_found(path)) != stamp.digest
    except Unreadable:
        return False


def why_read_only(path: Path) -> str:
    """Return the sentence that says why a file cannot be saved in its place, or "" as far as rights tell."""
    try:
        target = Path(os.path.realpath(path))
        if is_there(target) and _is_protected(target):
            return _READ_ONLY.format(name=path.name)
        # Not by its mode: Windows marks folders read-only that are not.
        if is_there(target.parent) and not os.access(target.parent, os.W_OK):
            return _READ_ONLY_FOLDER.format(folder=path.parent)
    except (OSError, ValueError):
        return ""  # saving tells
    return ""


def _content(text: str) -> bytes:
    """Return the bytes of a text. Raises Unwritable where no desk could read them."""
    try:
        content = text.encode()
    except UnicodeEncodeError as error:  # half of a pair, as some programs paste it
        line = text.count("\n", 0, error.start) + 1
        raise Unwritable(_NO_LETTERS.format(line=line)) from error
    if len(content) > MAX_BYTES:
        raise Unwritable(_TOO_LARGE)
    return content


def _now(path: Path) -> Opened:
    """Return what is in a file, be it a tree's text or not. Raises Unwritable where it cannot be seen."""
    try:
        seen, raw = _seen(path), read_found(path)
    except Unreadable as why:
        raise Unwritable(str(why)) from why
    return Opened(raw.decode(errors="replace"), Stamp(_digest(raw), seen))


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()


def _is_protected(path: Path) -> bool:
    """Return whether a file's rights keep this user from changing it. Raises OSError."""
    return not (path.stat().st_mode & _MAY_WRITE and os.access(path, os.W_OK))


def _seen(path: Path) -> tuple[int, int, int]:
    """Return a quick look at a file, or one that no file gives."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return (-1, -1, -1)
    return found.st_size, found.st_mtime_ns, found.st_ino


def _whole(code: str, path: Path) -> str:
    """Return what is wrong with a file as a whole, and how to mend it."""
    message, hint = FILE[code]
    return f"{path}: {message} {hint}"
