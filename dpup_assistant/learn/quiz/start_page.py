"""The quiz before it begins: which questions to answer, and which to print."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from dpup_assistant.desk.show_paper import show_sheet
from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.kit.labels import Text
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage
from dpup_assistant.learn.quiz.quiz_page import QuizPage
from dpup_assistant.learn.quiz.selections import of_desk, of_introduction
from dpup_assistant.output import labels
from dpup_assistant.output.quiz_sheet import ANSWERS, quiz_sheets

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class StartPage(CardsPage):
    """Offers the questions of the introduction, those of the desk, and all of them."""

    def __init__(self, room: Room, quiz: Quiz) -> None:
        """Take the room that opens what is chosen, and all the questions there are."""
        super().__init__()
        self._room = room
        self.heading.setText(self.tr("Quiz"))
        self.main.addWidget(
            Text(self.tr("One question at a time, with the answer after each. Nothing is kept."), "hint")
        )
        introduction, desk = of_introduction(quiz), of_desk(quiz)
        self.add_cards(
            self.tr("On the screen"),
            *self._to_answer(
                self.tr("The introduction"), self.tr("{n} questions on what DPUP is."), introduction
            ),
            *self._to_answer(self.tr("At the desk"), self.tr("{n} questions on what to do when."), desk),
            *self._to_answer(self.tr("All questions"), self.tr("All {n}, the introduction first."), quiz),
        )
        self.add_cards(
            self.tr("On paper, for a room"),
            *self._to_print(self.tr("Quiz: the introduction"), introduction),
            *self._to_print(self.tr("Quiz: all questions"), quiz),
        )
        self.end(source=labels.BASED_ON_DPUP)

    def _to_answer(self, title: str, summary: str, quiz: Quiz) -> Iterator[Card]:
        """Yield a card, where there are such questions."""
        if count := len(quiz.questions):
            words = summary.format(n=count)
            yield Card(title, words, lambda: self._room.open(QuizPage(self._room, quiz)))

    def _to_print(self, title: str, quiz: Quiz) -> Iterator[Card]:
        if quiz.questions:
            on_paper, answers = self.tr("To tick with a pen."), self.tr("With the reasons, for who runs it.")
            yield Card(title, on_paper, lambda: self._print(quiz, title, 0))
            yield Card(ANSWERS.format(title=title), answers, lambda: self._print(quiz, title, 1))

    def _print(self, quiz: Quiz, title: str, which: int) -> None:
        """Show the questions (0) or the answers (1) before they are printed."""
        sheet = quiz_sheets(quiz, title, self._room.window.library.resources)[which]
        show_sheet(self._room.window, sheet.title, sheet)
