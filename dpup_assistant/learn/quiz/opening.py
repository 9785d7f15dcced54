"""The ways into the quiz."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.learn.quiz.quiz_page import QuizPage
from dpup_assistant.learn.quiz.selections import of_introduction
from dpup_assistant.learn.quiz.start_page import StartPage

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def open_quiz(room: Room) -> None:
    """Show which questions there are, on the screen and on paper."""
    if quiz := room.read(Quiz):
        room.open(StartPage(room, quiz))


def open_introduction_quiz(room: Room) -> None:
    """Ask the questions of the introduction; where the file marks none, all that it has."""
    if quiz := room.read(Quiz):
        introduction = of_introduction(quiz)
        room.open(QuizPage(room, introduction if introduction.questions else quiz))
