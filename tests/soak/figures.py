"""What a program holds at a moment, and whether it grew: by a straight line through many such moments."""

import ctypes
import gc
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget


@dataclass(frozen=True, slots=True)
class Figures:
    """What the process holds. Memory is in bytes, all else are counts."""

    memory: int
    """Its own, without what it shares with other programs, whose coming and going would change it."""
    heap: int
    """What Qt and other C have asked for and not given back."""
    blocks: int
    """What Python has asked for: more of these, and something is kept, though memory need not grow yet."""
    objects: int
    """What Python's garbage collector watches."""
    widgets: int
    qobjects: int
    handles: int
    """Open files, sockets and pipes."""


MOST = Figures(
    memory=3_000_000, heap=600_000, blocks=3_000, objects=2_000, widgets=100, qobjects=100, handles=2
)
"""What a whole run may come to by the straight line: 60 bytes of C's heap a walk, an object in five walks.

Not nothing, for seldom things still come for the first time, such as the longest walk with its rows of
answers. Memory may grow by more than was asked for, 6 %: what is freed and taken again never lies in it
quite as it did.
"""


class _Mallinfo2(ctypes.Structure):
    """`struct mallinfo2` of glibc's malloc.h, 2.33 or newer."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd",
            "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
        )
    )  # fmt: skip


def measure(window: QWidget) -> Figures:
    """Returns what this process holds, once what is garbage has gone."""
    gc.collect()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return Figures(
        memory=_anonymous(),
        heap=_heap(),
        blocks=sys.getallocatedblocks(),
        objects=len(gc.get_objects()),
        widgets=len(app.allWidgets()),
        qobjects=len(window.findChildren(QObject)) + len(app.findChildren(QObject)),
        handles=len(list(Path("/proc/self/fd").iterdir())),
    )


def growth(times: Sequence[int], seen: Sequence[Figures]) -> dict[str, float]:
    """Returns how much each figure grew for each time, by the straight line that lies nearest to them all."""
    names = [field.name for field in fields(Figures)]
    return {name: _slope(times, [getattr(each, name) for each in seen]) for name in names}


def too_much(grown: dict[str, float], times: int) -> list[str]:
    """Returns, in words, what would grow more than it may in so many times."""
    most = asdict(MOST)
    return [
        f"{name} grew by {each:.3f} each time" for name, each in grown.items() if each * times > most[name]
    ]


def _slope(xs: Sequence[int], ys: Sequence[int]) -> float:
    """Returns the slope of the least squares' line."""
    middle_x, middle_y = sum(xs) / len(xs), sum(ys) / len(ys)
    across = sum((x - middle_x) ** 2 for x in xs)
    return sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True)) / across


def _anonymous() -> int:
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    return int(rollup.partition("\nAnonymous:")[2].split()[0]) * 1024


def _heap() -> int:
    library = ctypes.CDLL(None)
    library.mallinfo2.restype = _Mallinfo2
    told = library.mallinfo2()
    return int(told.uordblks + told.hblkhd)
