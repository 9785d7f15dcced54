"""What the words in a script mean, for a worker who is asked or who wonders."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.resources import Term
from dpup_assistant.kit.blocks import Frame
from dpup_assistant.kit.disclosure import Disclosure
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.output import labels


class Meanings(QWidget):
    """A button for each word; pressed, it opens the meaning in place. A meaning is not said: it says so."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._terms: tuple[Term, ...] = ()
        self._buttons: list[Disclosure] = []
        self._meaning = Frame("raised", "edge", dashed=True, gap=2)
        self._words = Text()
        only_you = Text(self.tr(labels.FOR_YOU), "small_strong", icon="message-square-off", icon_size=18)
        self._meaning.body.addWidget(only_you)
        self._meaning.body.addWidget(self._words)
        layout, self._row = Column(self, 4), Flow(gap=10)
        self._row.addWidget(Text(self.tr(labels.MEANINGS), "small_strong"))
        layout.addLayout(self._row)
        layout.addWidget(self._meaning)
        self._meaning.hide()
        self.hide()

    def show_terms(self, terms: Sequence[Term]) -> None:
        """Offer the meanings of these words; what is open stays open as long as its word is there."""
        if tuple(terms) == self._terms:
            return
        self._terms = tuple(terms)
        while len(self._buttons) < len(terms):
            self._add_button()
        for place, button in enumerate(self._buttons):
            button.setChecked(False)
            button.setVisible(place < len(terms))
        for button, term in zip(self._buttons, terms, strict=False):
            button.setText(term.term)
        self._meaning.hide()
        self.setVisible(bool(terms))

    def _add_button(self) -> None:
        button = Disclosure()
        button.clicked.connect(lambda: self._open(button))
        self._buttons.append(button)
        self._row.addWidget(button)

    def _open(self, pressed: Disclosure) -> None:
        """Show the meaning of the word that was pressed, or close it again. One is open at a time."""
        for button in self._buttons:
            button.setChecked(button is pressed and pressed.isChecked())
        term = self._terms[self._buttons.index(pressed)]
        self._words.setText(f"{term.term}: {term.meaning}")
        self._meaning.setVisible(pressed.isChecked())
