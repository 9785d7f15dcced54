"""The quiz before it begins: which questions to answer, and which to print."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.desk.show_paper import show_sheet
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.quiz.quiz_page import QuizPage
from dpup_assistant.learn.quiz.selections import of_desk, of_introduction
from dpup_assistant.output import labels
from dpup_assistant.output.quiz_sheet import ANSWERS, quiz_sheets

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class StartPage(LearnPage):
    """Offers the questions of the introduction, those of the desk, and all of them."""

    def __init__(self, room: Room, quiz: Quiz) -> None:
        """Take the room that opens what is chosen, and all the questions there are."""
        super().__init__(measure=None)
        self._room, self._grids = room, list[CardGrid]()
        self.heading.setText(self.tr("Quiz"))
        self.main.addWidget(
            Text(self.tr("One question at a time, with the answer after each. Nothing is kept."), "hint")
        )
        introduction, desk = of_introduction(quiz), of_desk(quiz)
        self._add(
            self.tr("On the screen"),
            self._to_answer(
                self.tr("The introduction"), self.tr("{n} questions on what DPUP is."), introduction
            ),
            self._to_answer(self.tr("At the desk"), self.tr("{n} questions on what to do when."), desk),
            self._to_answer(self.tr("All questions"), self.tr("All {n}, the introduction first."), quiz),
        )
        self._add(
            self.tr("On paper, for a room"),
            *self._to_print(self.tr("Quiz: the introduction"), introduction),
            *self._to_print(self.tr("Quiz: all questions"), quiz),
        )
        self.end(source=labels.BASED_ON_DPUP)
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _add(self, title: str, *cards: CardButton | None) -> None:
        """Add cards under a title, without those that have no questions."""
        group, grid = QWidget(), CardGrid([card for card in cards if card])
        column = Column(group, 8, (0, 8, 0, 0))
        column.addWidget(Text(title, "group"))
        column.addWidget(grid)
        self.main.addWidget(group)
        self._grids.append(grid)

    def _to_answer(self, title: str, summary: str, quiz: Quiz) -> CardButton | None:
        room, count = self._room, len(quiz.questions)
        if not count:
            return None
        return _card(title, summary.format(n=count), lambda: room.open(QuizPage(room, quiz)))

    def _to_print(self, title: str, quiz: Quiz) -> tuple[CardButton, ...]:
        if not quiz.questions:
            return ()
        on_paper, answers = self.tr("To tick with a pen."), self.tr("With the reasons, for who runs it.")
        return (
            _card(title, on_paper, lambda: self._print(quiz, title, 0)),
            _card(ANSWERS.format(title=title), answers, lambda: self._print(quiz, title, 1)),
        )

    def _print(self, quiz: Quiz, title: str, which: int) -> None:
        """Show the questions (0) or the answers (1) before they are printed."""
        sheet = quiz_sheets(quiz, title, self._room.window.library.resources)[which]
        show_sheet(self._room.window, sheet.title, sheet)

    def _lay_out(self) -> None:
        for grid in self._grids:
            grid.lay_out(1 if self.form == "narrow" else 2)


def _card(title: str, summary: str, act: Callable[[], None]) -> CardButton:
    card = CardButton(title, summary)
    card.setAccessibleName(title)
    card.setAccessibleDescription(summary)
    card.clicked.connect(act)
    return card
