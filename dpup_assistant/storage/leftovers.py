"""Copies that file sync, Git or a person leaves beside a file: no trees of their own, told by their names."""

import re
from pathlib import Path
from unicodedata import normalize

from dpup_assistant.engine.tree_format import ID_PATTERN

_IS_ID = re.compile(ID_PATTERN)
_COPIES = (  # small and capital letters are the same
    r"(.+)\.sync-conflict-\d{8}-\d{6}(-\w+)?",  # Syncthing
    r"(.+) \(.*conflict.*\)",  # Dropbox, Nextcloud, Seafile: share (Anna's conflicted copy 2026-11-22)
    r"(.+)_conflict-\d{8}-\d{6}",  # ownCloud
    r"(.+)\.conflict\d*",  # Resilio
    r"(.+?)( - copy)? ?\(\d+\)",  # Windows, OneDrive, Google Drive: share (1), share - Copy (2)
    r"(.+?)( -)? copy( \d+)?",  # Windows, macOS
    r"(.+) \d+",  # iCloud
    r"copy(?: \(\d+\))? of (.+)",  # Google Drive, and Windows of old
    r"(.+)[._](backup|base|local|remote)[._]\d+",  # Git's merge tools
    r"(.+)\.(orig|bak|old|backup)",  # editors
)
# OneDrive puts the computer's name behind a hyphen: share-DESKTOP-AB12. Where all letters are small, as in
# can-i-share, it is a tree whose name is wrong.
_OF_COMPUTER = ID_PATTERN.replace("$", r"-[\w-]*[A-Z][\w-]*$")


def copied_from(path: Path) -> str | None:
    """Return the name of the file that a file is a copy of, by its name; None for what is no such copy."""
    stem = normalize("NFC", path.stem)
    if _IS_ID.fullmatch(stem):
        return None
    for pattern in _COPIES:
        if copy := re.fullmatch(pattern, stem, re.IGNORECASE):
            return f"{copy[1]}{path.suffix}"
    return f"{stem.partition('-')[0]}{path.suffix}" if re.fullmatch(_OF_COMPUTER, stem) else None
