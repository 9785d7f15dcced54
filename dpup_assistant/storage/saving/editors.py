"""Who has a tree file open: two windows on one computer can tell of each other.

Across computers only the file itself tells: `edited_file.save_file` sees that it changed.
"""

from contextlib import suppress
from glob import escape
from pathlib import Path
from secrets import token_hex
from typing import IO

from dpup_assistant.storage.locks import TAKEN, lock
from dpup_assistant.storage.saving.kept import kept_files, kept_in, kept_name, take_out

_OTHER = (
    "{name} is also open in another window on this computer. "
    "Close one of the two, so that no edit has to be put in twice."
)
_TRIES = 5


class Editor:
    """A window that has a tree file open. It holds a lock, which goes with the process however that ends.

    Not a note of the process's number: that can be another's by now, or one of another computer.
    """

    def __init__(self, path: Path) -> None:
        """Open it. Where no lock can be had the others do not know; nothing else is missing."""
        self.path = path
        self.name = f"{kept_name(path)}.{token_hex(4)}"
        self._lock = _hold(_note(self.name))

    def close(self) -> None:
        """Let the file go."""
        if self._lock:
            self._lock.close()
            self._lock = None
        take_out(_note(self.name))


def other_editor(editor: Editor) -> str | None:
    """Return the sentence that says that another window has the file open, or None."""
    names = (note.stem for note in kept_files(_folder(), f"{escape(kept_name(editor.path))}.*.open"))
    if any(name != editor.name and is_open(name) for name in names):
        return _OTHER.format(name=editor.path.name)
    return None


def is_open(name: str) -> bool:
    """Return whether the editor of a name is still there, on this computer."""
    note = _note(name)
    try:
        with note.open("r+b") as file:
            lock(file)
    except FileNotFoundError:
        return False
    except OSError as error:  # a disk without locks holds none
        return error.errno in TAKEN
    take_out(note)
    return False


def _folder() -> Path:
    return kept_in("open")


def _note(name: str) -> Path:
    return _folder() / f"{name}.open"


def _hold(note: Path) -> IO[bytes] | None:
    """Return a file with a lock on it, or None where there can be none."""
    with suppress(OSError):
        note.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(_TRIES):
            file = note.open("ab")
            with suppress(OSError):
                lock(file)
                if note.exists():  # or another one met it between the two steps and took it for a dead one's
                    return file
            file.close()
    return None
