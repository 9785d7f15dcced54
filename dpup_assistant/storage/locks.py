"""A lock on a file, which goes with the process that holds it, however that ends."""

import errno
import sys
from typing import IO

TAKEN = (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK)
"""The numbers of the errors that tell that another one has the lock. A disk without locks has others."""


if sys.platform == "win32":
    import msvcrt

    def lock(file: IO[bytes]) -> None:
        """Lock a file until it is closed. Raises OSError where another one has it."""
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def lock(file: IO[bytes]) -> None:
        """Lock a file until it is closed. Raises OSError where another one has it."""
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
