"""Saving a file so that the old one stays whole until the new one is."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile


def save(path: Path, content: bytes) -> None:
    """Write a file's whole content, in one step for whoever reads it. The folder is made where it is missing.

    Raises OSError, with the old file as it was, where it cannot be written.
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
            Path(new.name).chmod(0o666 & ~_umask())  # as any new file, not for this user alone
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
