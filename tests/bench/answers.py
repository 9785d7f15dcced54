"""Answers questions in the program's own window, and tells how long each next page took to stand painted.

Runs in a process of its own: `python -m tests.bench.answers`. Presses what a worker presses, by its name.
"""

import random
import time

import yaml
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication

from dpup_assistant.storage.paths import shipped_trees_folder
from tests.bench.measure import percentile
from tests.bench.window import SETTLED, Paints, open_ours, tell

ANSWERS = 400
QUIET = 3  # rounds of events without a paint, after which the page stands


def labels() -> list[str]:
    """Returns the labels of every option and item of the tree that is walked."""
    text = (shipped_trees_folder() / "share.yaml").read_text("utf-8")
    questions = yaml.load(text, yaml.CBaseLoader)["questions"].values()
    return [
        one["label"]
        for question in questions
        for one in (question.get("options") or question["items"]).values()
    ]


def button(*begins: str) -> list[QAbstractButton]:
    """Returns the buttons that can be pressed now and whose name begins with one of these words."""
    return [
        button
        for window in QApplication.topLevelWidgets()
        for button in window.findChildren(QAbstractButton)
        if button.isVisible()
        and button.isEnabled()
        and (button.accessibleName() or button.text()).startswith(begins)
    ]


def painted(press: QAbstractButton, paints: Paints) -> float:
    """Presses a button and returns the milliseconds until the last paint that came of it had ended."""
    began = last = time.perf_counter()
    press.click()
    quiet, seen = 0, paints.seen
    while quiet < QUIET:
        QApplication.processEvents()
        quiet = quiet + 1 if paints.seen == seen else 0
        if not quiet:
            seen, last = paints.seen, time.perf_counter()
    assert last > began, f"nothing was painted after {press.accessibleName() or press.text()!r}"
    return (last - began) * 1000


def answer(count: int) -> None:
    """Answers so many questions, each time at random but the same every time, and tells the figures."""
    chance, offered, paints = random.Random(1), tuple(labels()), Paints()
    taken: list[float] = []
    to_outcome: list[float] = []
    while len(taken) < count:
        options = button(*offered)
        if not options:
            to_outcome.append(taken[-1])
            painted(button("Start again")[0], paints)
            continue
        pick = chance.choice(options)
        if pick.isCheckable():
            painted(pick, paints)
            pick = button("Continue")[0]
        taken.append(painted(pick, paints))
    tell(
        p50=percentile(taken, 50),
        p99=percentile(taken, 99),
        outcome_p50=percentile(to_outcome, 50),
        outcome_p99=percentile(to_outcome, 99),
    )


def answer_once_open() -> int:
    """Runs the program, and starts answering when it has settled."""
    QTimer.singleShot(SETTLED, lambda: answer(ANSWERS))
    return run()


if __name__ == "__main__":
    run = QApplication.exec
    QApplication.exec = staticmethod(answer_once_open)  # type: ignore[method-assign]
    open_ours("--open", "share")
