"""Which questions of the quiz go together."""

from collections.abc import Callable

from dpup_assistant.engine.learning.quiz import Quiz, QuizQuestion


def of_introduction(quiz: Quiz) -> Quiz:
    """Return the questions of the introduction, which the workshop asks."""
    return _where(quiz, lambda question: question.introduction)


def of_desk(quiz: Quiz) -> Quiz:
    """Return the questions that a decision of the program helps with."""
    return _where(quiz, lambda question: bool(question.trees))


def _where(quiz: Quiz, belongs: Callable[[QuizQuestion], bool]) -> Quiz:
    return Quiz(questions={name: each for name, each in quiz.questions.items() if belongs(each)})
