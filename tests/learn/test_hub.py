"""Learn and practise: what it offers, and the way there and back."""

from PySide6.QtCore import Qt

from dpup_assistant.kit.page import Page
from tests.learn.conftest import Opened

ASKED_FOR = (
    *("Practise", "Principles and guidelines", "Glossary", "Quiz", "Case studies"),
    *("Questions and answers", "Workshop", "The journey"),
)


def test_every_way_to_learn_is_a_button_of_that_name(learn: Opened) -> None:
    person = learn()

    assert person.heading() == "Learn and practise"
    assert set(ASKED_FOR) <= set(person.names(person.page))


def test_back_leads_to_the_decisions(learn: Opened) -> None:
    person = learn()

    person.press("Back", person.page)

    assert person.page is person.window.first_page


def test_alt_and_the_left_arrow_lead_to_the_decisions_too(learn: Opened) -> None:
    person = learn()

    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert person.page is person.window.first_page


def test_asking_for_it_again_shows_it_from_its_start(learn: Opened) -> None:
    person = learn("Glossary")
    assert person.heading() == "Glossary"

    person.press("Learn and practise")
    assert person.heading() == "Learn and practise"

    person.press("Back", person.page)
    assert person.page is person.window.first_page


def test_coming_back_the_keyboard_is_where_the_page_was_opened(learn: Opened) -> None:
    person = learn()
    person.button("The journey", person.page).setFocus()
    person.key(Qt.Key.Key_Return)
    assert person.heading() == "The journey"

    person.press("Back", person.page)

    assert person.focus() == "The journey"


def test_coming_back_the_page_stands_where_it_stood(learn: Opened) -> None:
    person = learn()
    person.scroll_to(person.button("Counts without people", person.page))
    page = person.page
    assert isinstance(page, Page)
    stood = page.verticalScrollBar().value()
    assert stood

    person.press("Counts without people", person.page)
    person.press("Back", person.page)

    assert page.verticalScrollBar().value() == stood


def test_esc_closes_page_after_page(learn: Opened) -> None:
    person = learn("Quiz", "The introduction")

    person.key(Qt.Key.Key_Escape)
    assert person.heading() == "Quiz"
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == "Learn and practise"
    person.key(Qt.Key.Key_Escape)
    assert person.page is person.window.first_page
