"""Glossary: every word with its meaning, found as it is typed."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from dpup_assistant.engine.find import fold
from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.policy.held import wrong_in_any_look

NONE = "No entry has that word. Try another."


def terms(person: Person) -> list[str]:
    """The words that are shown, from top to bottom."""
    known = {term.term for term in person.window.library.resources.glossary.values()}
    return [words for words in person.labels(person.page) if words in known]


def find(person: Person, words: str) -> None:
    """Types into the finder."""
    person.page.finder.setFocus()  # type: ignore[attr-defined]  # the glossary has one
    person.write(words)


def test_every_word_stands_there_in_alphabetical_order_with_its_meaning_as_it_is(learn: Opened) -> None:
    person = learn("Glossary")
    glossary = person.window.library.resources.glossary.values()

    assert terms(person) == sorted((term.term for term in glossary), key=fold)
    assert {term.meaning for term in glossary} <= set(person.labels(person.page))


@pytest.mark.parametrize(
    ("typed", "word"), [("whanau", "whānau"), ("whānau", "whānau"), ("breach", "privacy breach")]
)
def test_it_narrows_as_is_typed_and_macrons_need_not_be(
    learn: Opened, typed: str, word: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        QAccessible,
        "updateAccessibility",
        lambda event: (
            told.append(event.message()) if isinstance(event, QAccessibleAnnouncementEvent) else None
        ),
    )
    person = learn("Glossary")
    before = len(terms(person))

    find(person, typed)

    assert word in terms(person) and len(terms(person)) < before
    count = len(terms(person))
    assert told[-1] == ("1 word" if count == 1 else f"{count} words")
    assert not person.reads(NONE)


def test_a_word_that_is_not_there_is_told_and_all_come_back_when_it_goes(learn: Opened) -> None:
    person = learn("Glossary")
    before = terms(person)

    find(person, "xyzzy")
    assert terms(person) == [] and person.reads(NONE)
    person.page.finder.clear()  # type: ignore[attr-defined]  # the glossary has one
    person.wait()

    assert terms(person) == before and not person.reads(NONE)


@pytest.mark.parametrize(("word", "principle"), [("kaitiaki", "Kaitiakitanga"), ("he tāngata", "He Tāngata")])
def test_a_word_leads_to_its_principle_and_back(learn: Opened, word: str, principle: str) -> None:
    person = learn("Glossary")
    find(person, word)
    assert word in terms(person)

    person.press(f"More about: {principle}", person.page)
    assert person.heading() == principle
    person.press("Back", person.page)

    assert person.heading() == "Glossary" and word in terms(person)


def test_it_holds_in_every_width_text_size_and_theme(learn: Opened) -> None:
    person = learn("Glossary")
    find(person, "tan")  # few words: what is asked of one row is asked of all
    assert wrong_in_any_look(person) == []
