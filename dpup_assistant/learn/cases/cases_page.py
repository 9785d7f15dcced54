"""The case studies to choose from, and the sheets that go with them."""

from functools import partial

from dpup_assistant.engine.learning.cases import Cases, CaseStudy
from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage
from dpup_assistant.learn.cases.case_page import CasePage
from dpup_assistant.learn.room import Room
from dpup_assistant.output import labels
from dpup_assistant.storage.learning import load_sheets


class CasesPage(CardsPage):
    """Offers the case studies and the data tools."""

    def __init__(self, room: Room, cases: Cases) -> None:
        """Take the room that opens what is chosen."""
        super().__init__()
        self._room = room
        self.heading.setText(self.tr("Case studies"))
        hint = self.tr("Each follows one person, step by step. Nobody in them is real.")
        self.main.addWidget(Text(hint, "hint"))
        self.add_cards(self.tr("Stories"), *map(self._case, cases.cases.values()))
        self.add_cards(self.tr("Data tools"), *self._tools())
        self.end(source=f"{labels.BASED_ON_DPUP} {self.tr(labels.NO_LAWYER)}")

    def _case(self, study: CaseStudy) -> Card:
        return Card(study.title, study.summary, lambda: self._room.open(CasePage(self._room, study)))

    def _tools(self) -> list[Card]:
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
        return [Card(*tools[name], partial(self._room.open_sheet, name)) for name in there]
