"""A desk that works for a long time, in a process of its own: `python -m tests.soak.day WHAT TIMES`.

WHAT is walks or reloads; walks-kept and walks-connected have a leak put in, which must be found. Every
hundred times it prints what the process holds, as a line of JSON; at the end, how often each way was taken.
"""

import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dpup_assistant.app import open_window
from dpup_assistant.desk.window import Window
from dpup_assistant.kit.look import QT_ARGUMENTS
from tests.soak.figures import measure
from tests.soak.trainer import Trainer, fill
from tests.soak.worker import Worker

EVERY = 100
kept: list[object] = []  # a leak that is put in


def keep(window: Window) -> None:
    """Keeps the walk, as a forgotten list of all walks would."""
    window.controller.moved.connect(lambda: kept.append(window.controller.trail))


def connect_each_time(window: Window) -> None:
    """Connects one thing more for each page shown, as a page would that connects when it is filled."""
    window.controller.moved.connect(lambda: window.library.changed.connect(lambda: None))


LEAKS: dict[str, Callable[[Window], None]] = {"walks-kept": keep, "walks-connected": connect_each_time}


def main(what: str, times: int) -> None:
    """Works so many times."""
    QApplication([sys.argv[0], *QT_ARGUMENTS])
    folder = Path(tempfile.mkdtemp()) if what == "reloads" else None
    if folder:
        fill(folder)
    window = open_window(folder)
    sys.excepthook = sys.__excepthook__  # the window would show a page where it is to end here
    worker: Worker | Trainer = Trainer(window, folder) if folder else Worker(window)
    worker.wait_for_trees()
    worker.rest()  # some pages are made by this, and stay
    measure(window)  # and so are all types of Qt by PySide, once somebody asks for all objects
    LEAKS.get(what, lambda _window: None)(window)
    for time in range(1, times + 1):
        worker.work()
        if time % EVERY == 0:
            worker.rest()
            print(json.dumps({"times": time, **asdict(measure(window))}), flush=True)
    print(json.dumps(worker.done), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
