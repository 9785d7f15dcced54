"""Which paper the window shows: an outcome's for the person, its checklist for the worker, or a handout."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dpup_assistant.output import labels
from dpup_assistant.output.handout_sheet import handout_sheet
from dpup_assistant.output.person_sheet import person_sheet
from dpup_assistant.output.sheet import SIZES
from dpup_assistant.output.worker_sheet import worker_sheet
from dpup_assistant.storage.heads import titles_of

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window
    from dpup_assistant.engine.handout import Handout
    from dpup_assistant.output.sheet import Sheet


def show_paper_for_them(window: Window) -> None:
    """Show the person's sheet of the outcome that is open, where its words are safe and right to give."""
    walk = window.pages.walk
    explanation = walk.explanation()
    if explanation and not walk.outcome.say.why_not:
        paper, make = window.pages.opened.paper, partial(person_sheet, explanation)
        title, first = window.tr(labels.PAPER_FOR_THEM), window.tr(labels.TAKE_HOME)
        paper.show_sheet(title, make, SIZES, called=labels.PERSON_SHEET, first=first)
        window.open_page(paper)


def show_paper_for_you(window: Window) -> None:
    """Show the worker's sheet of the outcome that is open."""
    explanation = window.pages.walk.explanation()
    if explanation:
        show_sheet(window, window.tr(labels.PAPER_FOR_YOU), worker_sheet(explanation, window.today))


def show_handout(window: Window, handout: Handout) -> None:
    """Show a handout."""
    library = window.library
    sheet = handout_sheet(handout, library.resources, library.agency, titles_of(library.heads))
    show_sheet(window, sheet.title, sheet)


def show_sheet(window: Window, title: str, sheet: Sheet) -> None:
    """Show a sheet of one size alone."""
    paper = window.pages.opened.paper
    paper.show_sheet(title, lambda _size: sheet, (sheet.size,))
    window.open_page(paper)
