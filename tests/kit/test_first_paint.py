"""A first page is painted without the parts of Qt that are slow to load."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from dpup_assistant.kit import qt_numbers

PAINTED = """
from PySide6 import QtCore, QtWidgets
app = QtWidgets.QApplication([])
from dpup_assistant.kit.look import look
look().apply(app)
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.button import Button
page = Page()
page.main.addWidget(Heading("What do you need to decide?", "first"))
page.main.addWidget(SearchField("Find"))
page.main.addWidget(CardButton("Can I share this?", "Before you give it.", main=True))
page.main.addWidget(Button("Someone may be in danger", "triangle-alert", "danger"))
page.show()
app.processEvents()
page.grab()
print("Qt" in vars(QtCore), "QStyle" in vars(QtWidgets))
"""


def test_painting_loads_neither_qts_namespace_nor_its_style() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PAINTED],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "False False"), done.stderr


def test_the_numbers_are_qts_own(qtbot: QtBot) -> None:
    keys = {name: value for name, value in vars(qt_numbers).items() if name.startswith("KEY_")}
    assert keys
    assert all(getattr(Qt.Key, f"Key_{name[4:].capitalize()}").value == value for name, value in keys.items())
    label, area = QLabel(), QScrollArea()
    qtbot.addWidget(label)
    qtbot.addWidget(area)
    label.setProperty("textFormat", qt_numbers.PLAIN_TEXT)
    area.setProperty("focusPolicy", qt_numbers.NO_FOCUS)
    area.setProperty("horizontalScrollBarPolicy", qt_numbers.SCROLL_BAR_OFF)
    area.setProperty("verticalScrollBarPolicy", qt_numbers.SCROLL_BAR_ON)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
    for number, policy in (
        (qt_numbers.CLICK_FOCUS, Qt.FocusPolicy.ClickFocus),
        (qt_numbers.STRONG_FOCUS, Qt.FocusPolicy.StrongFocus),
    ):
        area.setProperty("focusPolicy", number)
        assert area.focusPolicy() == policy
    assert area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert area.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOn
