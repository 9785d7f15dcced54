"""Plan and use: a plan for a service, and a page each for those who lead, fund, make policy or use data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from dpup_assistant.engine.handout import Handouts
from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room

_PLAN = ("plan_your_agency",)
_USE = ("use_lead", "use_fund", "use_policy", "use_data")
_DATA = ("before_you_share_numbers",)


class PlanPage(CardsPage):
    """Offers the paper, a card each. A sheet that an agency's own file leaves out has no card."""

    def __init__(self, room: Room, sheets: Handouts) -> None:
        """Take the room that opens it, and the sheets by their ids."""
        super().__init__()
        self._room = room
        self.heading.setText(self.tr("Plan and use"))
        self.main.addWidget(
            Text(self.tr("Paper to write on with your service. You see it before you print it."), "hint")
        )
        self.add_cards(self.tr("Plan: what it means for your agency"), *self._cards(_PLAN, sheets))
        self.add_cards(self.tr("Use: a page for your role"), *self._cards(_USE, sheets))
        if data := list(self._cards(_DATA, sheets)):
            self.add_cards(self.tr("Data tools: before numbers leave"), *data)
        self.end(source=labels.BASED_ON_DPUP)

    def _cards(self, names: Sequence[str], sheets: Handouts) -> Iterator[Card]:
        for name in names:
            if name in sheets:
                yield Card(sheets[name].title, sheets[name].summary, partial(self._room.open_sheet, name))
