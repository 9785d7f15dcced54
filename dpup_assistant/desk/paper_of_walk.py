"""The paper that an outcome gives: one sheet for the person, one for the worker."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from dpup_assistant.output import labels
from dpup_assistant.output.person_sheet import person_sheet
from dpup_assistant.output.sheet import SIZES
from dpup_assistant.output.worker_sheet import worker_sheet

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window


def show_paper_for_them(window: Window) -> None:
    """Show the person's sheet of the outcome that is open, where its words are safe and right to give."""
    walk = window.pages.walk
    explanation = walk.explanation()
    if explanation and explanation.for_the_person and not walk.outcome.words_are_folded:
        paper, make = window.pages.opened.paper, partial(person_sheet, explanation)
        paper.show_sheet(window.tr("Paper for them"), make, SIZES, labels.PERSON_SHEET)
        window.open_page(paper)


def show_paper_for_you(window: Window) -> None:
    """Show the worker's sheet of the outcome that is open."""
    explanation = window.pages.walk.explanation()
    if explanation:
        sheet, paper = worker_sheet(explanation, window.today), window.pages.opened.paper
        paper.show_sheet(window.tr("Paper for you"), lambda _size: sheet, (sheet.size,))
        window.open_page(paper)
