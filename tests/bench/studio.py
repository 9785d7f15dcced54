"""Opens trees in the trainer's window and types into them: `python -m tests.bench.studio QUESTIONS`.

Opening is over when outline and form are painted, a keystroke when the faults of the new text are. Both stand
beside a plain YAML loader that reads the same text. Runs in a process of its own.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import yaml
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dpup_assistant.kit.look import QT_ARGUMENTS, look
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.window import StudioWindow
from tests.bench.big_tree import big_tree
from tests.bench.measure import Line, fresh, median, percentile

SMALL, LARGE = 198, 4_998  # questions; with the two outcomes 200 and 5,000 nodes
AT_MOST = 300  # milliseconds from a key to the faults, with 200 nodes
KEYS = {SMALL: 20, LARGE: 6}  # a fresh judgement of a large tree takes seconds
PATIENCE = 60  # seconds


def until(is_done: Callable[[], bool]) -> None:
    """Lets the window work until something is so. The thread that judges has the interpreter meanwhile."""
    end = time.perf_counter() + PATIENCE
    while not is_done():
        assert time.perf_counter() < end, "it takes too long"
        QApplication.processEvents()
        time.sleep(0.001)
    QApplication.processEvents()


def opened(window: StudioWindow, path: Path) -> float:
    """Opens a tree file, and returns after how many milliseconds its outline and form are painted."""
    began = time.perf_counter()
    window.open_file(path)
    until(lambda: bool(window.edited and window.edited.data))
    window.repaint()
    return (time.perf_counter() - began) * 1000


def typed(window: StudioWindow, keys: int) -> list[float]:
    """Types into the title of a question, and returns after how many milliseconds the faults are there."""
    assert window.edited and window.editor
    judged: list[float] = []
    window.edited.judged.connect(lambda: judged.append(time.perf_counter()))
    until(lambda: bool(window.edited and window.edited.judgement.counts))
    window.edited.select(("questions", "point_100"))
    QApplication.processEvents()
    field = next(each for each in window.editor.form.findChildren(LineField) if each.isVisible())
    found = []
    for _ in range(keys):
        judged.clear()
        began = time.perf_counter()
        QTest.keyClick(field.edit, Qt.Key.Key_A)
        until(lambda: bool(judged))
        window.repaint()
        found.append((time.perf_counter() - began) * 1000)
    return found[1:]


def measured(path: Path, keys: int) -> dict[str, float]:
    """Returns the figures, in milliseconds."""
    text = path.read_text("utf-8")
    began = time.perf_counter()
    yaml.load(text, yaml.CSafeLoader)
    loader = (time.perf_counter() - began) * 1000
    window = StudioWindow(Folder(path.parent, date(2026, 11, 22)), Settings())
    window.resize(1366, 768)
    window.show()
    QTest.qWaitForWindowExposed(window)
    figures = {"loader": loader, "opened": opened(window, path)}
    found = typed(window, keys)
    window.close_tree()
    return {**figures, "p50": median(found), "p99": percentile(found, 99)}


def studio() -> list[Line]:
    """Measures a small and a large tree, each in a new process."""
    small, large = (
        fresh(sys.executable, "-m", "tests.bench.studio", str(questions)) for questions in (SMALL, LARGE)
    )
    return [
        Line("key to faults, 200 nodes, p50; 300 ms", AT_MOST, small["p50"], "ms", 1),
        Line("key to faults, 200 nodes, p99; 300 ms", AT_MOST, small["p99"], "ms", 1),
        Line("key to faults, 200 nodes, p50; yaml.load", small["loader"], small["p50"], "ms", None),
        Line("key to faults, 5,000 nodes, p50; yaml.load", large["loader"], large["p50"], "ms", None),
        Line("key to faults, 5,000 nodes, p99; yaml.load", large["loader"], large["p99"], "ms", None),
        Line("opening 5,000 nodes, painted; yaml.load", large["loader"], large["opened"], "ms", None),
    ]


if __name__ == "__main__":
    app = QApplication([sys.argv[0], *QT_ARGUMENTS])
    look().apply(app)
    with tempfile.TemporaryDirectory() as home:
        tree = Path(home, "big.yaml")
        tree.write_text(big_tree(int(sys.argv[1])), encoding="utf-8")
        print(json.dumps(measured(tree, KEYS[int(sys.argv[1])])))
