"""A program on a screen of its own: when words stand in its window, and the memory of all its processes."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.painted import PATIENCE, NothingShownError, Screen, X, Y

LINE, PIXEL = 1366 * 4, 4  # bytes
LEFT, RIGHT, TOP, BOTTOM = 330, 900, 150, 600  # where the first question stands in both windows, in px
ROWS = 25  # so many of the rows there hold more than one colour once there are words
SETTLED = 5  # seconds until a program has done what it does after its start


@dataclass(frozen=True, slots=True)
class Start:
    """How a program's start went, until words stood in its window."""

    wall: float  # seconds
    cpu: float  # seconds, of all its processes together
    process: int


@contextmanager
def running(command: Sequence[str | Path], home: Path, on: Screen) -> Iterator[Start]:
    """Starts a program and ends it. Yields how its start went."""
    assert on.is_black, "another window is on the screen"
    places = {"HOME": home, "XDG_CONFIG_HOME": home / "config", "XDG_CACHE_HOME": home / "cache"}
    began = time.monotonic()
    program = subprocess.Popen(
        command,
        env=os.environ | {name: str(place) for name, place in places.items()} | {"DISPLAY": on.display},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while not _words_shown(on):
            if program.poll() is not None or time.monotonic() - began > PATIENCE:
                raise NothingShownError(command)
            time.sleep(0.001)
        took = time.monotonic() - began
        yield Start(took, sum(_cpu(each) for each in _family(program.pid, home)), program.pid)
    finally:
        program.terminate()  # so that a browser writes its profile
        try:
            program.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        while not on.is_black:
            time.sleep(0.01)


def memory(process: int, home: Path) -> float:
    """Returns the MB (PSS) that a program's processes hold together, once it has settled.

    `home` is its home folder: one that has left its family still names it.
    """
    time.sleep(SETTLED)
    return sum(_pss(each) for each in _family(process, home))


def _words_shown(on: Screen) -> bool:
    rows = 0
    for y in range(TOP, BOTTOM):
        begin = on.place + (y - Y) * LINE + (LEFT - X) * PIXEL
        row = on.pixels[begin : begin + (RIGHT - LEFT) * PIXEL]
        rows += row != row[:PIXEL] * (RIGHT - LEFT)
    return rows >= ROWS


def _family(first: int, home: Path) -> list[Path]:
    """Returns a process, those that came of it, and those that name its home."""
    parents, named = {}, [str(first)]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            parents[process.name] = (process / "stat").read_text("utf-8").rpartition(")")[2].split()[1]
            if str(home).encode() in (process / "cmdline").read_bytes():
                named.append(process.name)
        except (FileNotFoundError, ProcessLookupError):
            continue  # it has ended meanwhile
    found = set(named)
    while more := {each for each, parent in parents.items() if parent in found} - found:
        found |= more
    return [Path("/proc", each) for each in found]


def _cpu(process: Path) -> float:
    try:
        ticks = (process / "stat").read_text("utf-8").rpartition(")")[2].split()[11:13]
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")


def _pss(process: Path) -> float:
    try:
        rollup = (process / "smaps_rollup").read_text("ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(rollup.partition("\nPss:")[2].split()[0]) / 1024
