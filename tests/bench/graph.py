"""Opens the graph of a tree of 5,000 questions in the trainer's window, and pans it.

The first paint stands beside a plain YAML loader that reads the same file, a frame beside a bare widget that
paints as many rectangles as there are nodes, labels and lines in sight. Runs in a process of its own:
`python -m tests.bench.graph`.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.look import QT_ARGUMENTS, look
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.graph.view import GraphView
from dpup_assistant.studio.preview.preview import Preview
from tests.bench.big_tree import big_tree
from tests.bench.measure import Line, fresh, percentile

QUESTIONS = 5_000
SIZE = 1066, 650  # px, of the view in a window of 1366 by 768
FRAMES = 300
STEP = 40  # px by frame


class Rectangles(QWidget):
    """Paints rectangles and nothing else."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._shift = count, 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._count):
            painter.fillRect(
                QRectF(30 * (number % 30), 25 * (number // 30) + self._shift, 28, 20), QColor("teal")
            )
        painter.end()

    def move_on(self) -> None:
        self._shift = (self._shift + STEP) % 400
        self.repaint()


def milliseconds(act: Callable[[], None]) -> float:
    began = time.perf_counter()
    act()
    return (time.perf_counter() - began) * 1000


def frames(widget: QWidget, move_on: Callable[[], None]) -> list[float]:
    """Shows a widget and returns how long each frame of moving on takes."""
    widget.resize(*SIZE)
    widget.show()
    QTest.qWaitForWindowExposed(widget)
    return [milliseconds(move_on) for _ in range(FRAMES)][FRAMES // 10 :]


def measured(path: Path) -> dict[str, float]:
    """Opens the graph of a tree file, pans down it, and returns the figures."""
    text = path.read_text("utf-8")
    loader = milliseconds(lambda: yaml.load(text, yaml.CSafeLoader)) / 1000
    folder = Folder(None, date(2026, 11, 22))
    edited = EditedTree(path, text, folder.known)
    edited.judge_now()
    view = GraphView(edited, folder, Preview(edited, folder))
    view.resize(*SIZE)
    began = time.perf_counter()
    view.show()
    while view.canvas.parts is None:
        QApplication.processEvents()
        time.sleep(0.002)  # the thread that draws has the interpreter meanwhile, as in a window at rest
    view.canvas.repaint()
    first = time.perf_counter() - began

    def pan() -> None:
        view.canvas.pan(QPointF(0, -STEP))
        view.canvas.repaint()

    panned = frames(view, pan)
    bare = Rectangles(sum(1 for _ in view.canvas.parts.seen(view.canvas.seen())))
    floor = frames(bare, bare.move_on)
    edited.close()
    return {
        "loader": loader,
        "first": first,
        "floor_p50": percentile(floor, 50),
        "p50": percentile(panned, 50),
        "p99": percentile(panned, 99),
    }


def graph(frame: float) -> list[Line]:
    """Measures in a new process. `frame` is the milliseconds that a frame has."""
    figures = fresh(sys.executable, "-m", "tests.bench.graph")
    return [
        Line("graph of 5,000 questions painted; yaml.load", figures["loader"], figures["first"], "s", None),
        Line("a frame of panning it, p50; bare rectangles", figures["floor_p50"], figures["p50"], "ms", None),
        Line("a frame of panning it, p50; one frame", frame, figures["p50"], "ms", 0.5),
        Line("a frame of panning it, p99; one frame", frame, figures["p99"], "ms", 1),
    ]


if __name__ == "__main__":
    app = QApplication([sys.argv[0], *QT_ARGUMENTS])
    look().apply(app)
    with tempfile.TemporaryDirectory() as home:
        tree = Path(home, "big.yaml")
        tree.write_text(big_tree(QUESTIONS), encoding="utf-8")
        print(json.dumps(measured(tree)))
