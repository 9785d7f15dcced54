"""A page of cards in groups."""

from collections.abc import Mapping, Sequence

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.look import look
from dpup_assistant.learn.card_group import Card, CardGroup
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels


class CardsPage(LearnPage):
    """Offers what its cards lead to."""

    def __init__(self, title: str, hint: str, groups: Mapping[str, Sequence[Card]]) -> None:
        """Take the heading, a sentence under it, and the cards by the title that stands over them."""
        super().__init__(measure=None)
        self.heading.setText(title)
        self.main.addWidget(Text(hint, "hint"))
        self._groups = [CardGroup(over, cards) for over, cards in groups.items()]
        for group in self._groups:
            self.main.addWidget(group)
        self.end(source=labels.BASED_ON_DPUP)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _lay_out(self) -> None:
        for group in self._groups:
            group.lay_out(self.form)
