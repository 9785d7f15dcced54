"""The fields of the scenario that is open, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.studio.form.blank import ScenarioForm
from dpup_assistant.studio.form.field import Shared

DUPLICATE, DELETE = "duplicate", "delete"


class OpenScenario(QWidget):
    """Shows a scenario's form and its buttons.

    Signals:
        play, take_end, take_answers: the button of that meaning was pressed.
        chosen(str): something of the menu: duplicate or delete.
    """

    play = Signal()
    take_end = Signal()
    take_answers = Signal()
    chosen = Signal(str)

    def __init__(self, shared: Shared) -> None:
        """Take what the fields of forms share."""
        super().__init__()
        self.form = ScenarioForm(shared)
        self.form.link.hide()  # it leads here
        self._take_end = Button(self.tr("Take the new end"), "check", "studio")
        again = Button(self.tr("Take the preview's answers"), "clapperboard", "studio")
        play = Button(self.tr("Play it"), "play", "studio")
        self.menu = MenuButton(
            self.tr("More for this scenario"),
            (
                Choice(DUPLICATE, self.tr("Duplicate"), icon="copy"),
                Choice(DELETE, self.tr("Delete"), icon="x"),
            ),
        )
        row = Flow(gap=8)
        for widget in (play, self._take_end, again, self.menu):
            row.addWidget(widget)
        column = Column(self, 10, (16, 4, 0, 12))
        column.addLayout(row)
        column.addWidget(self.form)
        play.clicked.connect(self.play)
        again.clicked.connect(self.take_answers)
        self._take_end.clicked.connect(self.take_end)
        self.menu.chosen.connect(self.chosen)

    def offer_end(self, words: str) -> None:
        """Offer to take the outcome that the answers end at now, told in words; "" offers none."""
        self._take_end.setVisible(bool(words))
        name = self.tr("Take the new end: {end}").format(end=words)
        self._take_end.setText(name if words else "")
