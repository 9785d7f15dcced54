"""When a program's window is painted first, seen from outside by what stands on a screen of its own."""

import mmap
import os
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

X, Y = 500, 300  # a place on the screen that every window covers: they open at its top left corner
BLACK = bytes(3)
PATIENCE = 30  # seconds
_FILE = "Xvfb_screen0"


class NothingShownError(AssertionError):
    """A program showed nothing in time."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A virtual screen, black where no window is, whose pixels Xvfb keeps in a file."""

    display: str
    pixels: mmap.mmap
    place: int
    """Where the pixel is that is looked at."""

    @property
    def is_black(self) -> bool:
        """Whether no window is painted."""
        return self.pixels[self.place : self.place + 3] == BLACK


@contextmanager
def screen() -> Iterator[Screen]:
    """Opens a screen of its own, 1366 by 768."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        options = [
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1366x768x24",
            "-fbdir",
            folder,
            "-nolisten",
            "tcp",
        ]
        server = subprocess.Popen(["Xvfb", *options], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        try:
            with os.fdopen(read, encoding="ascii") as told:
                display = f":{told.readline().strip()}"
            with Path(folder, _FILE).open("rb") as file:
                pixels = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            yield Screen(display, pixels, _place(pixels))
        finally:
            server.terminate()
            server.wait()


def _place(pixels: mmap.mmap) -> int:
    """Returns where the pixel begins. The file is xwd's: 25 numbers, the name, the colours, the pixels."""
    numbers = [int.from_bytes(pixels[at : at + 4], "big") for at in range(0, 100, 4)]
    header, bits, line, colours = numbers[0], numbers[11], numbers[12], numbers[19]
    return header + 12 * colours + Y * line + X * bits // 8


def first_paint(command: Sequence[str | Path], on: Screen) -> dict[str, float]:
    """Starts a program and ends it once it is painted. Returns the seconds until then, wall and CPU."""
    assert on.is_black, "another window is on the screen"
    began = time.monotonic()
    program = subprocess.Popen(
        command, env=os.environ | {"DISPLAY": on.display}, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while on.is_black:
            if program.poll() is not None or time.monotonic() - began > PATIENCE:
                raise NothingShownError(command)
            time.sleep(0.0005)
        return {"wall": time.monotonic() - began, "cpu": _cpu(program.pid)}
    finally:
        program.kill()
        program.wait()
        while not on.is_black:
            time.sleep(0.01)


def _cpu(process: int) -> float:
    """Returns the seconds of CPU that a process took, all its threads together."""
    return time.clock_gettime(~process << 3 | 2)  # the number that Linux gives the clock of a process
