"""Cards under a title."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column


class Card(NamedTuple):
    """What stands on a card, and what is done where it is pressed."""

    title: str
    summary: str
    opened: Callable[[], None]


class CardGroup(QWidget):
    """Holds cards of equal width, a title over them."""

    def __init__(self, title: str, cards: Iterable[Card]) -> None:
        """Take the title, "" for none, and the cards in their order."""
        super().__init__()
        self._grid = CardGrid([_button(card) for card in cards])
        column = Column(self, 8, (0, 8, 0, 0))
        if title:
            column.addWidget(Text(title, "group"))
        column.addWidget(self._grid)

    def lay_out(self, form: str) -> None:
        """Put the cards where a page of this form has them."""
        self._grid.lay_out(1 if form == "narrow" else 2)


def _button(card: Card) -> CardButton:
    button = CardButton(card.title, card.summary)
    button.setAccessibleName(card.title)
    button.setAccessibleDescription(card.summary)
    button.clicked.connect(lambda: card.opened())
    return button
