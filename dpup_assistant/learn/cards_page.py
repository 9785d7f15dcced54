"""A page of cards in groups."""

from dpup_assistant.kit.look import look
from dpup_assistant.learn.card_group import Card, CardGroup
from dpup_assistant.learn.learn_page import LearnPage


class CardsPage(LearnPage):
    """Offers what its cards lead to. Add the cards group by group, then call `end`."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(measure=None)
        self._groups = list[CardGroup]()
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)

    def add_cards(self, title: str, *cards: Card) -> None:
        """Add cards under a title, "" for none; without cards, nothing."""
        if cards:
            group = CardGroup(title, cards)
            group.lay_out(self.form)
            self._groups.append(group)
            self.main.addWidget(group)

    def _lay_out(self) -> None:
        for group in self._groups:
            group.lay_out(self.form)
