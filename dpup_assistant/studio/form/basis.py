"""The field for the law and good practice that a part of a tree rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.studio.form.field import Shared


class BasisChips(Chips):
    """A chip for each law and piece of good practice, and a button that leads to what else rests on it.

    Signals: law_wanted(str), the id of one whose trees and outcomes are to be shown.
    """

    law_wanted = Signal(str)

    def __init__(self, shared: Shared) -> None:
        """Make it empty."""
        super().__init__(shared.edited.tr("Rests on"))
        self._offers = shared.lists.basis
        button = Button(self.tr("See what else rests on it"), "book-open", "studio_small")
        self._found = ChoiceList(button)
        self._found.picked.connect(self.law_wanted)
        button.clicked.connect(self._choose)
        layout = self.head.layout()
        if layout is not None:
            layout.addWidget(button)

    def _choose(self) -> None:
        """Offer those that are picked here."""
        picked = [choice for choice in self._offers() if choice.id in self.picked_ids()]
        if picked:
            self._found.open(self.tr("See what else rests on it"), picked)
