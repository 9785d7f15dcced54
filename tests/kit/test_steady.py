"""Thousands of Qt calls do not bring the program down, as they do with PySide6 6.12.0 on Python 3.11."""

import gc

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dpup_assistant.kit.labels import Text

CALLS = 20_000


def test_a_label_of_qts_takes_20_000_texts(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    for number in range(CALLS):
        label.setText(str(number))
    gc.collect()
    assert label.text() == str(CALLS - 1)


def test_a_text_of_the_kits_takes_20_000_texts(qtbot: QtBot) -> None:
    text = Text()
    qtbot.addWidget(text)
    for number in range(CALLS):
        text.setText(str(number))
    gc.collect()
    assert text.text() == str(CALLS - 1)
