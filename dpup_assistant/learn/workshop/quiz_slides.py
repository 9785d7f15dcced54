"""The introduction's questions of the quiz as slides: each question, and then its answer."""

from collections.abc import Iterator

from dpup_assistant.engine.learning.quiz import Quiz, QuizQuestion
from dpup_assistant.engine.learning.workshop import Slide
from dpup_assistant.learn.quiz.selections import of_introduction
from dpup_assistant.output.quiz_sheet import lettered, letters


def quiz_slides(quiz: Quiz, answer_is: str) -> tuple[Slide, ...]:
    """Return two slides for each question. `answer_is` titles the second, with `{letter}` in it."""
    questions = of_introduction(quiz).questions.values()
    return tuple(slide for question in questions for slide in _slides(question, answer_is))


def _slides(question: QuizQuestion, answer_is: str) -> Iterator[Slide]:
    yield Slide(title=question.title, text="\n".join(lettered(question).values()))
    title = answer_is.format(letter=letters(question)[question.right])
    yield Slide(title=title, text=f"{question.options[question.right].label}\n{question.because}")
