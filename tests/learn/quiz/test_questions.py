"""What the quiz that comes with the program asks, and which answers are right."""

from collections import Counter

from dpup_assistant.check.learning import POLICY_IDS
from tests.learn.quiz.shipped import shipped_quiz

QUESTIONS = shipped_quiz().questions
# The right answers of the introduction's slides, in our words: there they are C, A, B, A, A and B.
INTRODUCTION = {
    "Who was DPUP made for?": (
        3,
        "Government agencies, non-government organisations and others who provide services",
    ),
    "What are the five principles of DPUP?": (
        1,
        "He Tāngata, Manaakitanga, Mana Whakahaere, Kaitiakitanga and Mahitahitanga",
    ),
    "Which says best what Purpose Matters asks?": (
        2,
        "Be clear from the start why you need it. Then people's information is used in a way that helps them "
        "and builds trust.",
    ),
    "Which says best what Transparency and Choice asks?": (
        1,
        "Aim for no surprises. Give people as many choices as you can about what they tell, how it is "
        "written down, who sees it and how it is used.",
    ),
    "Which says best what Access to Information asks?": (
        1,
        "People have a right to see their information and to ask for it to be fixed. Tell them so in a way "
        "they follow. Make it safe and easy, or offer it before they ask.",
    ),
    "Which says best what Sharing Value asks?": (
        2,
        "Share what was learned with those who have a good reason to use it. Work with others from the "
        "start, and with the people it came from where you can.",
    ),
}


def test_the_introductions_six_come_first_with_the_right_answers_of_its_slides() -> None:
    first = list(QUESTIONS.values())[:6]
    found = {
        question.title: (
            list(question.options).index(question.right) + 1,
            question.options[question.right].label,
        )
        for question in first
    }

    assert found == INTRODUCTION
    assert [each for each in QUESTIONS.values() if each.introduction] == first


def test_there_are_sixteen_more_and_they_rest_on_every_principle_and_every_guideline() -> None:
    more = [each for each in QUESTIONS.values() if not each.introduction]

    assert len(more) >= 16
    assert set(POLICY_IDS) <= {name for question in more for name in question.basis}


def test_no_place_among_the_answers_is_the_right_one_more_often_than_all_the_others() -> None:
    places = Counter(list(each.options).index(each.right) for each in QUESTIONS.values())

    assert max(places.values()) <= len(QUESTIONS) / 2


def test_each_question_says_why_in_two_paragraphs_at_least_the_second_of_the_tempting_one() -> None:
    assert all(len(each.because.splitlines()) >= 2 for each in QUESTIONS.values())
