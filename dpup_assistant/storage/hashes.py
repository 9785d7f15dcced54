"""What a file's content comes to, so that two people know they read the same."""

from hashlib import sha256
from pathlib import Path

from dpup_assistant.storage.files import read_bytes


def content_hash(path: Path) -> str:
    """Return the SHA-256 of a file's bytes, 64 hexadecimal digits. Raises Unreadable."""
    return sha256(read_bytes(path)).hexdigest()
