"""Questions and answers: finding one, reading it, and what it rests on."""

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.joins import join_learning
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.learn.conftest import Opened

FAQ = "Questions and answers"
ASKED = {  # what the issue asks for, and how the answer begins
    "Is DPUP law?": "No.",
    "Does it change the Privacy Act?": "No.",
    "Who is it for?": "For all New Zealanders",
    "What is beyond the law?": "Several things",
    "How does it stand to the Algorithm Charter?": "They stand beside each other",
    "How does it stand to the Health and Disability Code?": "It stands beside the Code",
    "How does it stand to the Privacy Maturity Assessment Framework?": "DPUP is part of it.",
}
NONE = "No question has that word. Try another."


def find(person: Person, words: str) -> None:
    """Types into the finder, in place of what stands there."""
    person.page.finder.clear()  # type: ignore[attr-defined]  # the page of questions has one
    person.page.finder.setFocus()  # type: ignore[attr-defined]
    person.write(words)


def questions(person: Person) -> list[str]:
    """The questions that are shown, closed or open."""
    return [name for name in person.names(person.page) if name.endswith("?")]


@pytest.mark.parametrize("question", ASKED)
def test_what_people_ask_most_is_found_by_its_words_and_enter_opens_it(learn: Opened, question: str) -> None:
    person = learn(FAQ)

    find(person, question)
    assert question in questions(person)
    person.key(Qt.Key.Key_Return)

    assert person.focus() == question
    assert any(words.startswith(ASKED[question]) for words in person.labels(person.page))


@pytest.mark.parametrize(
    ("typed", "question"),
    [
        ("maori", "What does it say about Māori?"),
        ("whanau", "What does it say about Māori?"),
        ("PMAF", "How does it stand to the Privacy Maturity Assessment Framework?"),
        ("Bcc", "May I use email?"),
        ("3A", "What if I collected it from somebody else (IPP 3A)?"),
        ("charity", "We are a small charity. Is it for us too?"),
    ],
)
def test_it_is_found_by_other_words_and_macrons_need_not_be_typed(
    learn: Opened, typed: str, question: str
) -> None:
    person = learn(FAQ)
    all_of_them = questions(person)

    find(person, typed)

    assert question in questions(person) and len(questions(person)) < len(all_of_them) / 2
    find(person, "")
    assert questions(person) == all_of_them


def test_a_word_that_nothing_has_is_told_and_its_groups_go(
    learn: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    person, said = learn(FAQ), list[str]()
    monkeypatch.setattr("dpup_assistant.learn.faq.faq_page.announce", lambda _page, words: said.append(words))

    find(person, "xylophone")

    assert questions(person) == [] and person.reads(NONE) and said[-1] == NONE
    assert not person.reads("At the desk", person.page)
    find(person, "Bcc")
    assert not person.reads(NONE) and said[-1] == "1 question"


def test_an_answer_names_its_source_and_leads_to_what_it_rests_on_and_back(learn: Opened) -> None:
    person = learn(FAQ, "Is DPUP law?")
    assert person.reads("Source: What DPUP is (digital.govt.nz)")

    person.press("More about: Another law may decide", person.page)
    assert person.heading() != FAQ
    person.press("Back", person.page)

    assert person.heading() == FAQ and person.reads("No. It is good practice")


def test_the_keyboard_alone_opens_a_question_and_closes_it(learn: Opened) -> None:
    person = learn(FAQ)
    for _ in range(2):
        person.key(Qt.Key.Key_Tab)
    assert person.focus() == "Is DPUP law?"

    person.key(Qt.Key.Key_Space)
    assert person.reads("No. It is good practice")
    person.key(Qt.Key.Key_Space)

    assert not person.reads("No. It is good practice")


def test_a_broken_file_shows_its_faults_and_takes_only_this_page_away(desk: Desk, learn: Opened) -> None:
    folder = desk.folder / "learn"
    folder.mkdir()
    (folder / "faq.yaml").write_text("questions:\n  law: {question: Is it law?}\n", "utf-8")

    person = learn(FAQ)

    assert person.reads("faq.yaml", person.page) and not person.reads("Is DPUP law?")
    person.press("Back", person.page)
    assert person.heading() == "Learn and practise"
    person.press("Plan and use", person.page)
    assert person.heading() == "Plan and use"


def test_what_is_typed_on_the_first_page_can_be_looked_for_here_too(desk: Desk) -> None:
    person = desk.open()
    join_learning(person.window)
    offered = "Look in Questions and answers"
    assert offered not in person.names(person.page)

    find(person, "algorithm charter")
    person.press(offered, person.page)

    assert person.heading() == FAQ
    assert questions(person) == ["How does it stand to the Algorithm Charter?"]
    person.press("Back", person.page)
    assert person.page is person.window.first_page and offered in person.names(person.page)
    find(person, "")
    assert offered not in person.names(person.page)
