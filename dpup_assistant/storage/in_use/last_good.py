"""The last good copies of an agency's trees, for the day on which its folder or a file in it is not.

They lie in the user's own folder on this computer, and hold trees' text and the files' names; nothing about
people. Where a key is required they are kept as a whole signed set, and verified again when they are used.
"""

import os
import shutil
from collections.abc import Iterable
from datetime import date
from hashlib import sha256
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.storage.files import Unreadable, is_folder, read_bytes
from dpup_assistant.storage.saving.kept import keep, kept_files, kept_in, take_out
from dpup_assistant.storage.saving.saving import Unwritable, why_not_saved
from dpup_assistant.storage.signatures.manifest import LIST
from dpup_assistant.storage.signatures.signed import SIGNATURE, Verified, verified

_UNFINISHED = "unfinished"


class Copies:
    """The copies of the files of one folder."""

    def __init__(self, named: Path, key: str = "") -> None:
        """Take the folder, as it was named, and the public key that must have signed what is in it.

        Two folders that a link leads to in turn have the same copies, for it is the name that counts.
        """
        name = os.path.normcase(os.path.abspath(named))  # noqa: PTH100 - the folder itself may be out of reach
        self._home = kept_in("good") / sha256(os.fsencode(name)).hexdigest()[:32]
        self._named, self._key = named, key
        self.folder = self._home
        self.signed: Verified | None = None
        """What must hold of each copy; None where no key is required."""
        self._is_kept = False
        if key:
            self.folder, self.signed = self._newest_set()
            self._is_kept = self.folder == self._home / _name_of_set(named)

    def names(self) -> list[str]:
        """Return the names of the files that there are copies of."""
        if self.signed and self.signed.problem:
            return []
        return [path.name for path in kept_files(self.folder, "*.yaml")]

    def read(self, name: str) -> bytes | None:
        """Return the copy of a file, None where there is none that can be used."""
        try:
            content = read_bytes(self.folder / _plain(name))
        except Unreadable:
            return None
        return None if self.signed and not self.signed.holds(name, content) else content

    def day(self, name: str | None = None) -> date | None:
        """Return the day on which the copy of a file was kept, or of the newest; None where there is none."""
        found = [self.folder / _plain(each) for each in ([name] if name else self.names())]
        try:
            return max((date.fromtimestamp(path.stat().st_mtime) for path in found), default=None)
        except (OSError, OverflowError, ValueError):
            return None

    def keep(self, name: str, content: bytes) -> None:
        """Keep a good file, unless its copy is the same. Raises Unwritable, with a sentence."""
        if self._key and not self._is_kept:
            keep(self._home / _UNFINISHED / _plain(name), content)
        elif not self._key and self.read(name) != content:
            keep(self.folder / _plain(name), content)

    def forget_others(self, names: Iterable[str]) -> None:
        """Delete the copies of files that are no longer in their folder. A signed set stays whole."""
        if not self._key:
            gone = set(self.names()) - {_plain(name) for name in names}
            for name in gone:
                take_out(self.folder / name)

    def finish(self) -> None:
        """Make what was kept of signed files the set to use, if it is whole. Raises Unwritable."""
        new = self._home / _UNFINISHED
        if self._is_kept and self.signed and not _is_whole(self.folder, self.signed):
            shutil.rmtree(self.folder, ignore_errors=True)  # it is kept anew at the next start
        if not self._key or self._is_kept or not is_folder(new):
            return
        try:
            for name in (LIST, SIGNATURE):
                keep(new / name, read_bytes(self._named / name))
            if _is_whole(new, verified(new, self._key)):
                self._put_in_place(new)
        except Unreadable:
            return  # it is being changed just now: at the next start
        except OSError as error:
            raise Unwritable(why_not_saved(new, error)) from error
        finally:
            shutil.rmtree(new, ignore_errors=True)

    def _put_in_place(self, new: Path) -> None:
        """Make a whole new set the only one."""
        place = self._home / _name_of_set(new)
        for old in self._home.iterdir():
            if old != new:
                shutil.rmtree(old, ignore_errors=True)
                take_out(old)
        new.rename(place)
        self.folder, self.signed, self._is_kept = place, verified(place, self._key), True

    def _newest_set(self) -> tuple[Path, Verified]:
        """Return the newest signed set that holds, or a place where there is none."""
        try:
            found = [path for path in self._home.iterdir() if path.is_dir() and path.name != _UNFINISHED]
            found.sort(key=lambda path: path.stat().st_mtime, reverse=True)
        except OSError:
            found = []
        for folder in found:
            if not (signed := verified(folder, self._key)).problem:
                return folder, signed
        return self._home / _UNFINISHED, Verified(problem="There is no copy.")


def _name_of_set(folder: Path) -> str:
    """Return the name of the copies of a signed folder: another one after each signing."""
    try:
        return sha256(read_bytes(folder / SIGNATURE)).hexdigest()[:16]
    except Unreadable:
        return ""


def _is_whole(folder: Path, signed: Verified) -> bool:
    """Return whether a folder holds each tree, and the agency.yaml, that was signed."""
    names = [name for name in signed.hashes if "/" not in name and name.endswith(".yaml")]
    try:
        return bool(names) and all(signed.holds(name, read_bytes(folder / name)) for name in names)
    except Unreadable:
        return False


def _plain(name: str) -> str:
    """Return a file's name as its copy has it, however its own system spells it."""
    return normalize("NFC", name)
