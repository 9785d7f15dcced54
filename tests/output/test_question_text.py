"""A question as plain text."""

from dataclasses import replace

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import words_to_ask
from dpup_assistant.engine.walk import begin
from dpup_assistant.output.text import question_text
from tests.explained import FULL, RESOURCES
from tests.trees_for_tests import SHARE


def asked(node: str) -> list[str]:
    """The lines of a question of the full tree."""
    walk = begin(FULL, node)
    ask = words_to_ask(walk, {}, RESOURCES, Agency())
    return question_text(2, FULL.questions[node], ask).splitlines()


def test_a_question_shows_its_number_its_words_and_its_options() -> None:
    assert asked("agreed") == [
        "Question 2",
        "What is it?",
        "Only if it is safe",
        "",
        "Say this",
        "  I could tell the food bank about your information.",
        "  How would you feel about that?",
        "",
        "  1  They said yes",
        "  2  Go to respect_it",
        "  3  Go to respect_it",
        "",
        "Why we ask: It matters.",
    ]


def test_a_question_without_words_shows_no_label_for_them() -> None:
    assert question_text(1, SHARE.questions["agreed"], ()).splitlines()[:4] == [
        "Question 1",
        "What is it?",
        "",
        "  1  Go to health",
    ]


def test_a_checklist_offers_none_of_these() -> None:
    assert asked("told")[3:7] == [
        "  1  Who gets it",
        "  2  Why",
        "  3  It is really them",
        "  0  None of these",
    ]


def test_words_to_ask_somebody_else_say_for_whom_they_are() -> None:
    question = replace(FULL.questions["agreed"], say_to="caller")
    ask = words_to_ask(begin(FULL), {}, RESOURCES, Agency())
    assert "Say this to the caller" in question_text(1, question, ask)
