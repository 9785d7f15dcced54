"""Plan and use: a plan for a service, and a page each for those who lead, fund, make policy or use data."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.engine.handout import Handouts
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room

_PLAN = ("plan_your_agency",)
_USE = ("use_lead", "use_fund", "use_policy", "use_data")


class PlanPage(LearnPage):
    """Offers the paper, a card each. A sheet that an agency's own file leaves out has no card."""

    def __init__(self, room: Room, sheets: Handouts) -> None:
        """Take the room that opens it, and the sheets by their ids."""
        super().__init__(measure=None)
        self._room, self._grids = room, list[CardGrid]()
        self.heading.setText(self.tr("Plan and use"))
        self.main.addWidget(
            Text(self.tr("Paper to write on with your service. You see it before you print it."), "hint")
        )
        self._add(self.tr("Plan: what it means for your agency"), _PLAN, sheets)
        self._add(self.tr("Use: a page for your role"), _USE, sheets)
        self.end(source=labels.BASED_ON_DPUP)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _add(self, title: str, names: Sequence[str], sheets: Handouts) -> None:
        """Add cards under a title."""
        cards = [self._card(name, sheets) for name in names if name in sheets]
        if not cards:
            return
        group, grid = QWidget(), CardGrid(cards)
        column = Column(group, 8, (0, 8, 0, 0))
        column.addWidget(Text(title, "group"))
        column.addWidget(grid)
        self.main.addWidget(group)
        self._grids.append(grid)

    def _card(self, name: str, sheets: Handouts) -> CardButton:
        card = CardButton(sheets[name].title, sheets[name].summary)
        card.clicked.connect(lambda: self._room.open_sheet(name))
        return card

    def _lay_out(self) -> None:
        for grid in self._grids:
            grid.lay_out(1 if self.form == "narrow" else 2)
