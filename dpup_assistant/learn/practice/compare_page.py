"""The end of a practised story: your walk beside the expected one, and what can be taken from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.said_block import Section
from dpup_assistant.learn.basis_view import basis_view
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.practice.rows import Rows
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.practice.parting import Parting
    from dpup_assistant.learn.room import Room


class ComparePage(LearnPage):
    """Compares two walks.

    Signals:
        try_again, next_story: the button of that name was pressed.
    """

    try_again = Signal()
    next_story = Signal()

    def __init__(self, room: Room, parting: Parting, feedback: str, note: str) -> None:
        """Take the walks, the story's feedback, and what else is to be told ("" for nothing)."""
        super().__init__(measure=None)
        self.heading.setText(self.tr("Your walk and the expected walk"))
        self.main.addWidget(self._verdict(parting))
        self._rows = Rows(parting, room.window.library)
        self.main.addWidget(self._rows)
        taken = Section(self.tr("What to take from it"), "message-circle-reply")
        taken.add(Text(feedback))
        rests = Fold(self.tr(labels.RESTS_ON), "scale")
        rests.body.addWidget(basis_view(room, parting.rests_on))
        self.main.addWidget(taken)
        self.main.addWidget(rests)
        if note:
            self.main.addWidget(Notice("info", note))
        again = Button(self.tr("Try again"), "rotate-ccw")
        go_on = Button(self.tr("Next story"), "arrow-right", "small_primary")
        again.clicked.connect(self.try_again)
        go_on.clicked.connect(self.next_story)
        self.end(again, go_on)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)

    def _verdict(self, parting: Parting) -> Notice:
        """Return in words how the walks compare."""
        match parting.verdict:
            case "same":
                return Notice("circle-check", self.tr("You walked it as expected: the same walk."), "strong")
            case "other_way":
                words = self.tr("You came to the same outcome by another way.")
                return Notice("circle-check", words, "strong")
            case "elsewhere":
                return Notice("info", self.tr("Your walk came to another outcome."), "strong")

    def _lay_out(self) -> None:
        self._rows.lay_out(self.form)
