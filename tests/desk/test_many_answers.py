"""Thousands of calls and answers without a crash: Qt's binding has lost references at void calls before."""

import gc
import random

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel

from dpup_assistant.desk import paper_page, printing
from tests.desk.conftest import Desk

CALLS, ANSWERS, BETWEEN = 20_000, 600, 50


def test_20_000_texts_are_set_without_a_crash(desk: Desk) -> None:
    label = QLabel()
    for number in range(CALLS):
        label.setText(str(number))
    assert label.text() == str(CALLS - 1)


def test_hundreds_of_answers_in_every_tree_lead_on_without_a_crash(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paper_page, "ask_for_file", lambda *_: None)  # the system's dialogs wait for somebody
    monkeypatch.setattr(printing, "ask_for_printer", lambda *_: None)
    person, chance = desk.open(), random.Random(1)
    QAccessible.setActive(True)  # as with a screen reader, which is told of every change
    window, ended = person.window, 0
    for number in range(ANSWERS):
        if not window.controller.trail:
            window.open_tree(chance.choice(["share", "collect", "danger", "visit"]))
        offered = [each for each in person.page.findChildren(QAbstractButton) if each.isVisible()]
        chance.choice(offered).click()
        ended += bool(window.controller.trail and window.controller.trail.walk.ended)
        person.wait()
        if number % BETWEEN == 0:
            window.hide_screen()
            person.wait()
            gc.collect()
            window.show_first()
    QAccessible.setActive(False)
    assert ended
