"""Paper to hand out: what needs no walk, by whom it is for, and the service's own leaflets."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.desk.leaflets import FindLeaflet, Leaflets
from dpup_assistant.engine.agency import Leaflet
from dpup_assistant.engine.handout import Handout, Handouts
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.headed_page import HeadedPage
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.output import labels


class HandoutsPage(HeadedPage):
    """Offers the handouts.

    Signals:
        chosen(str): the id of the handout whose card was pressed.
        done: Back was pressed.
    """

    chosen = Signal(str)
    done = Signal()

    def __init__(
        self, handouts: Handouts, faulty: bool, leaflets: Sequence[Leaflet], find: FindLeaflet
    ) -> None:
        """Take the handouts by id, whether some could not be read, and the leaflets with what finds one."""
        super().__init__(measure=None)
        self.heading.setText(self.tr("Paper to hand out"))
        self._grids: list[CardGrid] = []
        first = self.tr("You see it before you print it or save it.")
        self.main.addWidget(Text(f"{first} {self.tr(labels.NO_LAWYER)}", "hint"))
        if faulty:
            words = self.tr("Some paper is missing. Copy or install the program again to get it back.")
            self.main.addWidget(Notice("circle-alert", words))
        for title, group in self._groups(handouts):
            self.main.addWidget(self._group(title, group))
        self.main.addWidget(Leaflets(leaflets, find))
        back = Button(self.tr("Back"), "arrow-left")
        back.clicked.connect(self.done)
        self.main.addWidget(back)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _groups(self, handouts: Handouts) -> Iterator[tuple[str, dict[str, Handout]]]:
        """Yield the handouts in groups, each under the words that say whom it is for."""
        titles = {
            "person": self.tr("For the people you work with"),
            "worker": self.tr("For you at the desk"),
            "provider": self.tr("For other services"),
            "service": self.tr("To write on with your service"),
        }
        for whom, title in titles.items():
            group = {name: handout for name, handout in handouts.items() if handout.for_whom == whom}
            if group:
                yield title, group

    def _group(self, title: str, handouts: Handouts) -> QWidget:
        """Return a group: its title, and a card for each handout."""
        group, grid = QWidget(), CardGrid([self._card(name, each) for name, each in handouts.items()])
        column = Column(group, 8, (0, 8, 0, 0))
        column.addWidget(Text(title, "group"))
        column.addWidget(grid)
        self._grids.append(grid)
        return group

    def _card(self, name: str, handout: Handout) -> CardButton:
        card = CardButton(handout.title, handout.summary)
        card.clicked.connect(lambda: self.chosen.emit(name))
        return card

    def _lay_out(self) -> None:
        for grid in self._grids:
            grid.lay_out(1 if self.form == "narrow" else 2)
