"""The ways from a workshop to other pages of the program and to paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.workshop import Opens
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.storage.learning import load_sheets

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def page_button(room: Room, name: Opens) -> Button:
    """Return a button that opens a page of the program over the workshop."""
    words = {
        "journey": _tr("Open The journey"),
        "policy": _tr("Open the principles and guidelines"),
        "quiz": _tr("Open the quiz"),
        "plan": _tr("Open Plan and use"),
        "faq": _tr("Open the questions and answers"),
    }
    button = Button(words[name], "book-open")
    button.clicked.connect(lambda: _open(room, name))
    return button


def sheet_titles(room: Room) -> dict[str, str]:
    """Return the titles of the sheets and handouts there are, by id."""
    library = room.window.library
    handouts, _ = library.handouts()
    sheets = load_sheets(library.rest).value or {}
    return {name: sheet.title for name, sheet in (*handouts.items(), *sheets.items())}


def sheet_button(room: Room, name: str, titles: Mapping[str, str]) -> Button:
    """Return a button that shows a sheet of paper, named by its title."""
    button = Button(titles.get(name, _tr("See the paper for this")), "printer")
    button.clicked.connect(lambda: room.open_sheet(name))
    return button


def row_of(*buttons: Button) -> QWidget:
    """Return buttons beside each other, as far as there is room."""
    row = QWidget()
    flow = Flow(row)
    for button in buttons:
        flow.addWidget(button)
    return row


def _open(room: Room, name: Opens) -> None:  # pages are imported on first use
    if name == "journey":
        from dpup_assistant.learn.journey.opening import open_journey

        open_journey(room)
    elif name == "policy":
        from dpup_assistant.learn.policy.opening import open_policy

        open_policy(room)
    elif name == "quiz":
        from dpup_assistant.learn.quiz.opening import open_introduction_quiz

        open_introduction_quiz(room)
    elif name == "plan":
        from dpup_assistant.learn.planning.opening import open_plan

        open_plan(room)
    else:
        from dpup_assistant.learn.faq.opening import open_faq

        open_faq(room)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Workshop", words)
