"""The introduction's questions of the quiz as slides: each question, and then its answer."""

from collections.abc import Iterator

from dpup_assistant.engine.learning.quiz import Quiz, QuizQuestion
from dpup_assistant.engine.learning.workshop import Slide

_LETTERS = "ABCDEF"


def quiz_slides(quiz: Quiz, answer_is: str) -> tuple[Slide, ...]:
    """Return two slides for each question. `answer_is` titles the second, with `{letter}` in it."""
    questions = (question for question in quiz.questions.values() if question.introduction)
    return tuple(slide for question in questions for slide in _slides(question, answer_is))


def _slides(question: QuizQuestion, answer_is: str) -> Iterator[Slide]:
    letters = dict(zip(question.options, _LETTERS, strict=False))
    offered = (f"{letters[name]}) {option.label}" for name, option in question.options.items())
    yield Slide(title=question.title, text="\n".join(offered))
    title = answer_is.format(letter=letters[question.right])
    yield Slide(title=title, text=f"{question.options[question.right].label}\n{question.because}")
