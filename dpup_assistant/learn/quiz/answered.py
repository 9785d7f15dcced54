"""A question that was answered: its options again, no longer buttons, and what there is to know of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.passage import ToWalk
from dpup_assistant.engine.learning.quiz import QuizQuestion
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.kind_frame import KindFrame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.page import Page
from dpup_assistant.learn.basis_view import basis_view
from dpup_assistant.learn.passage_view import paragraphs
from dpup_assistant.learn.walk_button import walk_button
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room

_ICON = 24  # px at text size 1


class Answered(QWidget):
    """Shows which option was picked and which is right, in words too, and why.

    `rests_on` folds law and good practice. Signals:
        next_asked: the button that leads on was pressed.
    """

    next_asked = Signal()

    def __init__(self, room: Room, question: QuizQuestion, picked: str, leads_to: str) -> None:
        """Take the id of the option that was picked, and the words of the button that leads on."""
        super().__init__()
        column = Column(self, 8)
        for name, option in question.options.items():
            column.addWidget(_option(option.label, picked=name == picked, right=name == question.right))
        self._verdict, self._title = _verdict(question, picked)
        for paragraph in paragraphs(question.because):
            self._verdict.body.addWidget(paragraph)
        self.rests_on = Fold(self.tr(labels.RESTS_ON), "scale")
        self.rests_on.body.addWidget(basis_view(room, question.basis))
        self._verdict.body.addWidget(self.rests_on)
        self._verdict.body.addLayout(self._ways_on(room, question, leads_to))
        column.addSpacing(8)
        column.addWidget(self._verdict)

    def scroll_to(self, page: Page) -> None:
        """Scroll to the whole verdict; to its beginning where it is too high."""
        for widget in (self._verdict, self._title):
            page.ensureWidgetVisible(widget)

    def focus(self) -> None:
        """Put the keyboard on the verdict: a screen reader says it, with the reason."""
        self._title.setFocus()

    def _ways_on(self, room: Room, question: QuizQuestion, leads_to: str) -> Flow:
        row, onward = Flow(gap=12), Button(leads_to, "arrow-right", "small_primary")
        onward.clicked.connect(self.next_asked)
        row.addWidget(onward)
        for tree in question.trees:
            row.addWidget(walk_button(room, ToWalk(tree=tree)))
        return row


def _option(label: str, *, picked: bool, right: bool) -> Frame:
    """Return an option that can no longer be picked, with what there is to say of it."""
    frame = _frame(right=right, fill="surface", edge="primary" if picked else "edge")
    icon = "circle-check" if right else "circle-x" if picked else None
    frame.body.addWidget(Text(label, "option", icon=icon, icon_size=_ICON, marker=""))
    said = [_tr("You picked this.")] if picked else []
    said += [_tr("This is right.")] if right else []
    if said:
        frame.body.addWidget(Text(" ".join(said), "strong", icon_size=_ICON, marker=""))
    return frame


def _verdict(question: QuizQuestion, picked: str) -> tuple[Frame, Text]:
    """Return the block of the verdict, and its title, which says all of it to a screen reader."""
    right = picked == question.right
    frame = _frame(right=right, fill="raised", edge=None)
    words = _tr("Right") if right else _tr("Not this time")
    title = Text(words, "block", icon="circle-check" if right else "circle-x", icon_size=_ICON)
    this = "" if right else _tr("This is right: {}").format(question.options[question.right].label)
    title.setAccessibleName(" ".join(filter(None, (f"{words}.", this, *question.because.splitlines()))))
    frame.body.addWidget(title)
    return frame, title


def _frame(*, right: bool, fill: str, edge: str | None) -> Frame:
    return KindFrame("go") if right else Frame(fill, edge)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Answered", words)
