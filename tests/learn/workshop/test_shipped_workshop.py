"""What the workshop that comes with the program holds: its times, its slides, its quiz."""

import pytest

from dpup_assistant.learn.workshop.slide_paint import words_of
from tests.learn.quiz.shipped import shipped_quiz
from tests.learn.workshop.shipped import shipped_run, shipped_workshop

WORKSHOP = shipped_workshop()
MINUTES = {
    "ninety": [10, 5, 10, 10, 20, 5, 5, 10, 15],
    "sixty": [5, 3, 8, 7, 15, 3, 5, 7, 7],
}
# As the slides of the introduction have them.
PRINCIPLES = {
    "He Tāngata": "Focus on improving people's lives — individuals, children and young people, whānau, iwi "
    "and communities.",
    "Manaakitanga": "Respect and uphold the mana and dignity of the people, whānau, communities or groups "
    "who share their data and information.",
    "Mana Whakahaere": "Empower people by giving them choice and enabling their access to and use of their "
    "data and information.",
    "Kaitiakitanga": "Act as a steward in a way that people understand and trust.",
    "Mahitahitanga": "Work as equals to create and share valuable knowledge.",
}


@pytest.mark.parametrize(("form", "whole"), [("ninety", 90), ("sixty", 60)])
def test_the_nine_items_add_up_to_their_form(form: str, whole: int) -> None:
    minutes = [item.minutes[form] for item in WORKSHOP.items.values()]

    assert minutes == MINUTES[form] and len(minutes) == 9
    assert sum(minutes) == whole
    assert WORKSHOP.forms[form] == f"{whole} minutes"


def test_the_room_reads_each_principle_as_the_policy_has_it() -> None:
    slides = {stop.slide.title: stop.slide.text for stop in shipped_run().stops}

    assert {title: slides[title] for title in PRINCIPLES} == PRINCIPLES


def test_no_slide_holds_a_note() -> None:
    shown = [words_of(stop.slide) for stop in shipped_run().stops]
    notes = [note for item in WORKSHOP.items.values() for note in (*item.notes, *item.remote)]

    assert not [(note, words) for note in notes for words in shown if note in words]


def test_the_quiz_asks_its_six_questions_and_answers_each_after_it() -> None:
    asked = [stop.slide for stop in shipped_run().stops if stop.item == "quiz"][1:]
    questions = [each for each in shipped_quiz().questions.values() if each.introduction]

    assert len(questions) == 6
    assert [slide.title for slide in asked[::2]] == [question.title for question in questions]
    for question, answer in zip(questions, asked[1::2], strict=True):
        letter = "ABCDEF"[list(question.options).index(question.right)]
        assert answer.title == f"The answer is {letter}"
        assert answer.text and question.options[question.right].label in answer.text
