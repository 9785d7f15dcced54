"""Where a worker can go while no walk is open: decisions, learning, paper, the trainer's window."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column

Place = Literal["decide", "learn", "hand_out"]


class Places(QWidget):
    """A button for each place; the one where the worker is has a box round it, and says so to readers.

    Signals:
        decide, learn, hand_out, edit: what was pressed.
    """

    decide = Signal()
    learn = Signal()
    hand_out = Signal()
    edit = Signal()

    def __init__(self) -> None:
        """Make the buttons, at the decisions."""
        super().__init__()
        decide = Button(self.tr("Decide"), "signpost", "place")
        learn = Button(self.tr("Learn and practise"), "graduation-cap", "place")
        hand_out = Button(self.tr("Paper to hand out"), "file-text", "place")
        self._edit: Button | None = None  # the first page must not wait for it
        decide.clicked.connect(self.decide)
        learn.clicked.connect(self.learn)
        hand_out.clicked.connect(self.hand_out)
        self._buttons: dict[Place, Button] = {"decide": decide, "learn": learn, "hand_out": hand_out}
        self._column = Column(self, 10, controls=True)
        for button in self._buttons.values():
            self._column.addWidget(button)
        self.show_here("decide")

    def show_here(self, here: Place) -> None:
        """Show where the worker is."""
        for place, button in self._buttons.items():
            button.set_kind("place_here" if place == here else "place")
            button.setAccessibleDescription(self.tr("You are here") if place == here else "")

    def offer_edit(self, offered: bool) -> None:
        """Offer the trainer's window, or not."""
        if offered and not self._edit:
            self._edit = Button(self.tr("Edit trees"), "list-tree", "place")
            self._edit.clicked.connect(self.edit)
            self._column.addWidget(self._edit)
        if self._edit:
            self._edit.setVisible(offered)
