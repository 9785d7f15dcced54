"""The case studies to choose from, and the sheets that go with them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.engine.learning.cases import Cases, CaseStudy
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.learn.cases.case_page import CasePage
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.room import Room
from dpup_assistant.output import labels
from dpup_assistant.storage.learning import load_sheets


class CasesPage(LearnPage):
    """Offers the case studies and the data tools."""

    def __init__(self, room: Room, cases: Cases) -> None:
        """Take the room that opens what is chosen."""
        super().__init__(measure=None)
        self._room, self._grids = room, list[CardGrid]()
        self.heading.setText(self.tr("Case studies"))
        hint = self.tr("Each follows one person, step by step. Nobody in them is real.")
        self.main.addWidget(Text(hint, "hint"))
        self._add("", [self._case(each) for each in cases.cases.values()])
        self._add(self.tr("Data tools"), self._tools())
        self.end(source=f"{labels.BASED_ON_DPUP} {self.tr(labels.NO_LAWYER)}")
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _add(self, title: str, cards: list[CardButton]) -> None:
        """Add cards, under a title where they have one."""
        group, grid = QWidget(), CardGrid(cards)
        column = Column(group, 8, (0, 8, 0, 0))
        if title:
            column.addWidget(Text(title, "group"))
        column.addWidget(grid)
        self.main.addWidget(group)
        self._grids.append(grid)

    def _case(self, study: CaseStudy) -> CardButton:
        return _card(study.title, study.summary, lambda: self._room.open(CasePage(self._room, study)))

    def _tools(self) -> list[CardButton]:
        """Return a card for each sheet. An agency's own file may leave one out."""
        sheets = load_sheets(self._room.window.library.rest).value
        tools = {
            "before_you_share_numbers": (
                self.tr("Before you share numbers"),
                self.tr("A sheet to tick before a number leaves."),
            ),
            "numbers_table": (
                self.tr("A small table, worked through"),
                self.tr("The same people, counted so that nobody stands out."),
            ),
            "what_we_hold": (
                self.tr("What we hold about you"),
                self.tr("An example of a page for people to read and put right."),
            ),
        }
        there = (name for name in tools if sheets is None or name in sheets)  # broken: its faults are shown
        return [_card(*tools[name], partial(self._room.open_sheet, name)) for name in there]

    def _lay_out(self) -> None:
        for grid in self._grids:
            grid.lay_out(1 if self.form == "narrow" else 2)


def _card(title: str, summary: str, opened: Callable[[], None]) -> CardButton:
    card = CardButton(title, summary)
    card.setAccessibleName(title)
    card.setAccessibleDescription(summary)
    card.clicked.connect(opened)
    return card
