"""The workshop that comes with the program."""

from datetime import date
from functools import cache

from dpup_assistant.engine.learning.workshop import Workshop
from dpup_assistant.learn.workshop.quiz_slides import quiz_slides
from dpup_assistant.learn.workshop.run import Run
from dpup_assistant.storage.learning import load_learning
from dpup_assistant.storage.library import open_library
from tests.learn.quiz.shipped import shipped_quiz


@cache
def shipped_workshop() -> Workshop:
    """All of workshop.yaml."""
    workshop = load_learning(Workshop, open_library(None, date(2026, 11, 22))).value
    assert workshop
    return workshop


def shipped_run(form: str = "ninety") -> Run:
    """The workshop at its beginning, with the slides of the quiz."""
    return Run(shipped_workshop(), form, quiz_slides(shipped_quiz(), "The answer is {letter}"))
