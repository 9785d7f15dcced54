"""What a file's content comes to, so that two people know they read the same."""

from hashlib import file_digest, sha256
from pathlib import Path

from dpup_assistant.storage.files import Unreadable, check_is_file, why_not


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, 64 hexadecimal digits. Raises Unreadable.

    A leaflet may be a film, so no more than a part of the file is in memory at a time.
    """
    check_is_file(path)
    try:
        with path.open("rb") as file:
            return file_digest(file, sha256).hexdigest()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise Unreadable(why_not(path, error)) from error
