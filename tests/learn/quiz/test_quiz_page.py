"""The quiz in the window: asked, answered and explained, by keys alone, with the score at the end alone."""

from dataclasses import replace

from PySide6.QtCore import Qt

from tests.desk.conftest import WIDE, Desk
from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.quiz.shipped import shipped_quiz

QUESTIONS = tuple(shipped_quiz().questions.values())
FIRST = QUESTIONS[0]
KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6)


def answered(person: Person, *, right: bool) -> None:
    """Answers question after question by keys alone, all of them right or all wrong."""
    for number, question in enumerate(QUESTIONS, start=1):
        assert person.reads(f"Question {number} of {len(QUESTIONS)}", person.page)
        assert person.heading() == question.title == person.focus()
        place = next(n for n, name in enumerate(question.options) if (name == question.right) is right)
        person.key(KEYS[place])
        verdict = "Right." if right else "Not this time."
        assert person.focus().startswith(verdict)
        assert all(person.reads(line, person.page) for line in question.because.splitlines())
        assert not any(words.endswith(f" of {len(QUESTIONS)}") for words in person.labels(person.page)[1:])
        person.key(Qt.Key.Key_Return)


def test_every_question_can_be_answered_right_by_keys_alone_and_is_explained(learn: Opened) -> None:
    person = learn("Quiz", "All questions")

    answered(person, right=True)

    assert person.heading() == person.focus() == f"{len(QUESTIONS)} of {len(QUESTIONS)}"
    assert person.reads("All of them, this time.", person.page)


def test_every_question_answered_wrong_is_explained_too_and_stands_at_the_end_to_read_again(
    learn: Opened,
) -> None:
    person = learn("Quiz", "All questions")

    answered(person, right=False)

    assert person.heading() == f"0 of {len(QUESTIONS)}"
    assert {each.title for each in QUESTIONS} <= set(person.names(person.page))
    person.press(FIRST.title, person.page)
    assert person.reads(FIRST.options[FIRST.right].label, person.page)
    assert person.reads(FIRST.because.splitlines()[0], person.page)


def test_the_picked_answer_and_the_right_one_carry_words_and_can_no_longer_be_picked(learn: Opened) -> None:
    person = learn("Quiz", "The introduction")
    person.key(Qt.Key.Key_1)
    right = FIRST.options[FIRST.right].label

    assert person.focus().startswith(f"Not this time. This is right: {right} ")
    shown = person.labels(person.page)
    assert shown[shown.index("Government agencies") + 1] == "You picked this."
    assert shown[shown.index(right) + 1] == "This is right."
    assert right not in person.names(person.page)

    person.key(Qt.Key.Key_3)  # too late
    assert person.focus().startswith("Not this time.")

    person.press("Next question", person.page)
    person.key(Qt.Key.Key_1)
    shown = person.labels(person.page)
    assert "You picked this. This is right." in shown


def test_what_it_rests_on_is_folded_and_stays_open_once_it_was_opened(learn: Opened) -> None:
    person = learn("Quiz", "The introduction")
    person.key(Qt.Key.Key_3)
    assert not person.reads("Good practice", person.page)

    person.press("What this rests on", person.page)
    assert person.reads("Good practice", person.page)

    person.press("Next question", person.page)
    person.key(Qt.Key.Key_1)
    assert person.reads("Good practice", person.page)


def test_again_begins_from_the_first_question_and_back_leads_to_the_choice(learn: Opened) -> None:
    person = learn("Quiz", "The introduction")
    for _ in range(6):
        assert "Again" not in person.names(person.page)
        person.key(Qt.Key.Key_2)
        person.key(Qt.Key.Key_Return)
    assert person.heading() == "2 of 6"

    person.press("Again", person.page)
    assert person.heading() == FIRST.title
    assert "Again" not in person.names(person.page)

    person.press("Back", person.page)
    assert person.heading() == "Quiz"


def test_a_decision_that_helps_is_walked_from_the_answer_and_back_leads_to_the_answer(learn: Opened) -> None:
    person = learn("Quiz", "At the desk")
    person.key(Qt.Key.Key_1)

    person.press("Walk it: How do I write this down?", person.page)
    assert "Practice" in person.window.windowTitle()
    assert person.reads("How do I write this down?")

    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.reads("Not this time", person.page)


def test_without_number_keys_a_digit_picks_nothing(learn: Opened) -> None:
    person = learn("Quiz", "The introduction", settings=replace(WIDE, number_keys=False))

    person.key(Qt.Key.Key_1)

    assert person.focus() == FIRST.title
    assert not person.reads("You can press", person.page)


def test_questions_and_answers_are_two_papers(learn: Opened) -> None:
    person = learn("Quiz", "Quiz: the introduction, with answers")
    assert person.heading() == "Quiz: the introduction, with answers"

    person.press("Back", person.page)
    person.press("Quiz: the introduction", person.page)
    assert person.heading() == "Quiz: the introduction"
    assert person.reads("1 page of A4", person.page)


def test_a_broken_file_takes_away_the_quiz_alone(desk: Desk, learn: Opened) -> None:
    (desk.folder / "learn").mkdir()
    (desk.folder / "learn" / "quiz.yaml").write_text("questions: [", "utf-8")
    person = learn("Quiz")
    assert person.reads("quiz.yaml", person.page)
    assert not person.reads("Question 1", person.page)

    person.press("Back", person.page)
    assert person.heading() == "Learn and practise"
