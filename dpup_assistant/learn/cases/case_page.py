"""A case study, one step at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.cases import CaseStudy
from dpup_assistant.engine.learning.passage import Passage, ToWalk
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.learn.basis_view import basis_view
from dpup_assistant.learn.cases.came_out import CameOut
from dpup_assistant.learn.cases.steps import Steps
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.passage_view import PassageView
from dpup_assistant.learn.room import Room
from dpup_assistant.output import labels


class CasePage(LearnPage):
    """Shows a step of a story, with the way to the next one. The last step is what to talk about."""

    def __init__(self, room: Room, study: CaseStudy) -> None:
        """Take the room that opens what a step leads to, and the story."""
        super().__init__()
        self._room, self._study = room, study
        self._passages = (*study.passages, *self._to_talk_about())
        self.heading.setText(study.title)
        self._count, self._place = Text(role="hint"), Column()
        self._shown: QWidget | None = None
        self.main.addWidget(self._count)
        self.main.addLayout(self._place)
        self._before = Button(self.tr("Step before"), "arrow-left")
        self._next = Button(self.tr("Next step"), "arrow-right", "small_primary")
        self._before.clicked.connect(lambda: self._go_to(self._at - 1))
        self._next.clicked.connect(lambda: self._go_to(self._at + 1))
        ways = Flow()
        for button in (self._before, self._next):
            ways.addWidget(button)
        self.main.addLayout(ways)
        self._steps = Steps([passage.title for passage in self._passages])
        self._steps.chosen.connect(self._go_to)
        self.side.addWidget(self._steps)
        self.show_side(True)
        self.end()
        self._show(0)

    def _to_talk_about(self) -> Iterator[Passage]:
        if self._study.questions:
            yield Passage(
                title=self.tr("To talk about"), icon="messages-square", points=self._study.questions
            )

    def _go_to(self, at: int) -> None:
        """Show another step from its top, where the keyboard goes too."""
        self._show(at)
        self.focus()
        announce(self, self.heading.accessibleName())

    def _show(self, at: int) -> None:
        if self._shown:
            self._place.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._at, passage, last = at, self._passages[at], len(self._passages) - 1
        self._shown = self._step(passage)
        self._place.addWidget(self._shown)
        count = self.tr("Step {number} of {count}").format(number=at + 1, count=last + 1)
        self._count.setText(count)
        self.heading.setAccessibleName(f"{self._study.title}. {count}: {passage.title}")
        self._before.setVisible(at > 0)
        self._next.setVisible(at < last)
        self._steps.show_step(at)

    def _step(self, passage: Passage) -> QWidget:
        """Return a step to read; what it rests on is folded away, for the story comes first."""
        step = QWidget()
        column = Column(step, 16)
        in_short = replace(passage, basis=())
        column.addWidget(PassageView(self._room, in_short, self._came_out(passage.walk)))
        if passage.basis:
            rests_on = Fold(self.tr(labels.RESTS_ON), "scale")
            rests_on.body.addWidget(basis_view(self._room, passage.basis))
            column.addWidget(rests_on)
        return step

    def _came_out(self, walk: ToWalk | None) -> CameOut | None:
        """Return what the program comes to, as the tree in use has it; None where it has no such story."""
        tree = self._room.window.library.tree(walk.tree) if walk else None
        story = tree.scenarios.get(walk.scenario or "") if tree and walk else None
        outcome = tree.outcomes[story.outcome] if tree and story else None
        return CameOut(tree.title, outcome) if tree and isinstance(outcome, Outcome) else None
