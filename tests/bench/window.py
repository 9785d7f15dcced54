"""Opens one window in this process and tells its figures: `python -m tests.bench.window KIND WHAT`.

KIND is bare or ours, WHAT is start, memory or imports. The same lines watch both windows: both carry their
cost.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

SETTLED = 4_000  # milliseconds until the trees are loaded and memory stands still
PAINTED = "The first page is painted."  # told among what Python tells of imports
STARTED = "BENCH_STARTED"  # the time at which this process was started, seconds since the epoch


class Paints(QObject):
    """Notes when the windows that stand now are painted: a window and all that lies on it in one go.

    It hears the windows alone. Hearing the whole application would cost more than what is measured.
    """

    seen = 0

    def __init__(self, painted: Callable[[], None] = lambda: None) -> None:
        super().__init__()
        self._painted = painted
        for window in QApplication.topLevelWidgets():
            window.installEventFilter(self)
            if handle := window.windowHandle():
                handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Counts a paint; calls back after the first."""
        if event.type() in (QEvent.Type.Paint, QEvent.Type.UpdateRequest):
            self.seen += 1
            if self.seen == 1:
                QTimer.singleShot(0, self._painted)
        return False


def tell(**figures: float) -> None:
    """Prints the figures and ends the process, without what a program does at its end."""
    print(json.dumps(figures), flush=True)
    os._exit(0)


def tell_start() -> None:
    """Tells how long it took from the start of the process, in seconds."""
    tell(wall=time.time() - float(os.environ[STARTED]), cpu=time.process_time())


def tell_memory() -> None:
    """Tells this process's share of memory, in MB: what is its own, and its part of what it shares."""
    rollup = Path("/proc/self/smaps_rollup").read_text("ascii")
    tell(pss=int(rollup.partition("\nPss:")[2].split()[0]) / 1024)


def tell_imports() -> None:
    """Tells among the imports that the window is painted, and ends when the rest has been imported too."""
    print(PAINTED, file=sys.stderr, flush=True)
    QTimer.singleShot(SETTLED, tell)


def watch(what: str) -> None:
    """Makes the figures be told once the window that is to come has been painted."""
    tells = {
        "start": tell_start,
        "memory": lambda: QTimer.singleShot(SETTLED, tell_memory),
        "imports": tell_imports,
    }
    run = QApplication.exec

    def watched_run() -> int:
        paints = Paints(tells[what])
        code = run()
        del paints  # kept until here: Qt holds no event filter alive
        return code

    QApplication.exec = staticmethod(watched_run)  # type: ignore[method-assign]


def bare() -> None:
    """Opens a window with one line of text: the least that any Qt program does."""
    app = QApplication([])
    label = QLabel("A bare window")
    label.resize(1024, 600)
    label.show()
    app.exec()


def open_ours(*arguments: str) -> None:
    """Opens the program as its command does."""
    from dpup_assistant.cli.main import main

    main(arguments)


if __name__ == "__main__":
    kind, what = sys.argv[1:]
    watch(what)
    if kind == "bare":
        bare()
    else:
        open_ours(*(["--open", "share"] if what == "memory" else []))
