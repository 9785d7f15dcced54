"""The quiz that comes with the program."""

from datetime import date

from dpup_assistant.engine.learning.quiz import Quiz
from dpup_assistant.storage.learning import load_learning
from dpup_assistant.storage.library import open_library


def shipped_quiz() -> Quiz:
    """All of quiz.yaml."""
    quiz = load_learning(Quiz, open_library(None, date(2026, 11, 22))).value
    assert quiz
    return quiz
