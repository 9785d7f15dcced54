"""Whether this user has another window of the program open on the same settings."""

from typing import IO

from dpup_assistant.storage.locks import TAKEN, lock
from dpup_assistant.storage.paths import settings_file

_TWO = (
    "This program is open in another window too. Close one of the two: what is chosen in View is kept by the "
    "one that is closed last."
)
_held: list[IO[bytes]] = []  # until this process ends


def other_window() -> str:
    """Return a sentence where another process has a window open; "" where none has, or nobody can tell."""
    if _held:
        return ""
    path = settings_file().with_name("open.lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("ab")
    except OSError:  # nothing can be written there, so no settings are kept either
        return ""
    try:
        lock(file)
    except OSError as error:
        file.close()
        return _TWO if error.errno in TAKEN else ""
    _held.append(file)
    return ""
