"""Widgets that come and go leave nothing behind that could end the program."""

import os
import subprocess
import sys

from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.laid_out import laid_out
from dpup_assistant.kit.layouts import Column, Flow, Row

# A timer takes the place in memory of what held a widget. Nothing but a program of its own can be let crash.
COME_AND_GO = """
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from dpup_assistant.kit.layouts import Flow

app = QApplication(["", "-platform", "offscreen"])
for _ in range(30):
    window = QWidget()
    row, labels = Flow(window), [QLabel("Yes") for _ in range(100)]
    for label in labels:
        row.addWidget(label)
    assert row.heightForWidth(50) > row.heightForWidth(5000)
    for label in labels:
        label.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [QTimer(window) for _ in range(2_000)]
    for timer in timers:
        timer.deleteLater()
    del timers, timer
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
"""


def test_a_program_lives_on_where_laid_out_widgets_come_and_go() -> None:
    done = subprocess.run(
        [sys.executable, "-c", COME_AND_GO],
        env={**os.environ, "PYTHONMALLOC": "debug"},  # what is freed is written over at once
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_widgets_and_layouts_are_told_in_their_order(qtbot: QtBot) -> None:
    window, row = QWidget(), Row()
    qtbot.addWidget(window)
    column, first, last, inner = Column(window), QLabel("first"), QLabel("last"), QLabel("inner")
    row.addWidget(inner)
    column.addWidget(last)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    assert laid_out(column) == [first, row, last]
    assert laid_out(row) == [inner]


def test_a_row_that_wraps_forgets_what_is_taken_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row, buttons = Flow(window), [QPushButton(words) for words in ("Yes", "No", "I do not know")]
    for button in buttons:
        row.addWidget(button)
    all_three = row.sizeHint().width()
    row.removeWidget(buttons[2])
    assert row.sizeHint().width() < all_three
    row.insertWidget(0, buttons[2])
    assert row.sizeHint().width() == all_three
    assert laid_out(row) == [buttons[2], buttons[0], buttons[1]]
