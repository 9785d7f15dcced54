"""A question that opens to its answer, to what it was held against, and to what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.engine.learning.faq import Answered
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.learn.basis_view import basis_view

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class QuestionFold(Fold):
    """One question. Its answer is laid out when it is first opened."""

    def __init__(self, room: Room, answered: Answered) -> None:
        """Take the room that opens what the answer rests on, and the question with its answer."""
        super().__init__(answered.question, kind="reply")
        self._room, self._answered = room, answered
        self.toggled.connect(self._fill)

    def _fill(self) -> None:
        if self.body.count():
            return
        gist, *others = self._answered.text.splitlines()
        self.body.addWidget(Text(gist, "strong"))
        for paragraph in others:
            self.body.addWidget(Text(paragraph))
        if self._answered.basis:
            rests_on = Column(margins=(0, 10, 0, 0))
            rests_on.addWidget(basis_view(self._room, self._answered.basis))
            self.body.addLayout(rests_on)
        source = self.tr("Source: {source}").format(source=self._answered.source)
        self.body.addWidget(Text(source, "small"))
