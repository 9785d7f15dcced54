"""Standard input, output and error: UTF-8 everywhere, and a quiet end where one is closed."""

import errno
import io
import os
import sys
from contextlib import suppress
from typing import TextIO

_CLOSED = (errno.EPIPE, errno.EINVAL)  # Windows says the second
_UNWRITTEN = "The output could not be written: {why}."


def open_streams() -> None:
    """Have output in UTF-8, and no error from a letter that cannot be read or shown.

    A stream that was closed before the start, or that a window never had, is an empty one.
    """
    sys.stdin, sys.stdout, sys.stderr = _open(sys.stdin), _open(sys.stdout), _open(sys.stderr)
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="replace")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def end_unwritten(error: OSError) -> bool:
    """Give up writing, and return whether that is because the reader has closed the pipe.

    Anything else, such as a full disk, is told on standard error.
    """
    closed = error.errno in _CLOSED
    if not closed:
        with suppress(OSError):
            print(_UNWRITTEN.format(why=error.strerror), file=sys.stderr, flush=True)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())  # or Python would try again at its end, and complain
    return closed


def _open(stream: TextIO | None) -> TextIO:
    return stream or io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
