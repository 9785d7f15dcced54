"""The story in pictures: going through it, and hearing it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

import dpup_assistant.learn.journey.story_page as story_page
from dpup_assistant.kit.picture import Picture
from tests.desk.person import Person
from tests.learn.conftest import Opened

STORY = ("The journey", "The story in pictures")
FIRST = "A screen full of dots, as of numbers. In the midst of them is a heart."


def picture(person: Person) -> Picture:
    found = person.page.findChild(Picture)
    assert found
    return found


def place(person: Person) -> str:
    """Which picture it is, as it is told under it."""
    return next(words for words in person.labels(person.page) if words.startswith("Picture "))


def test_next_leads_through_every_picture_and_tells_each(
    learn: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = list[str]()
    monkeypatch.setattr(story_page, "announce", lambda _page, words: said.append(words))
    person = learn(*STORY)
    assert person.names(person.page) == ["Next", "Back"]
    assert place(person) == "Picture 1 of 9"

    for number in range(2, 10):
        person.press("Next", person.page)
        assert place(person) == f"Picture {number} of 9"
        assert said[-1].startswith(f"Picture {number} of 9. {picture(person).accessibleName()} ")
        assert any(words and said[-1].endswith(f" {words}") for words in person.labels(person.page))

    assert person.names(person.page) == ["Before", "Back"]
    assert len(said) == len(set(said)) == 8


def test_buttons_keep_their_places_and_the_keyboard_stays_with_them(learn: Opened) -> None:
    person = learn(*STORY)
    next_place = person.button("Next").geometry()
    person.press("Next", person.page)
    before_place = person.button("Before").geometry()

    person.press("Before", person.page)
    assert person.focus() == "Next"
    for _ in range(8):
        assert person.button("Next").geometry() == next_place
        person.key(Qt.Key.Key_Space)

    assert person.focus() == "Before"
    assert person.button("Before").geometry() == before_place


def test_the_arrows_lead_through_it_too_as_far_as_it_goes(learn: Opened) -> None:
    person = learn(*STORY)

    person.key(Qt.Key.Key_Left)
    assert place(person) == "Picture 1 of 9"
    for _ in range(12):
        person.key(Qt.Key.Key_Right)
    assert place(person) == "Picture 9 of 9"
    person.key(Qt.Key.Key_Left)
    assert place(person) == "Picture 8 of 9"


def test_a_picture_is_a_picture_for_screen_readers_named_by_what_is_seen(learn: Opened) -> None:
    told = QAccessible.queryAccessibleInterface(picture(learn(*STORY)))

    assert told.role() == QAccessible.Role.Graphic
    assert (
        told.text(QAccessible.Text.Name)
        == "A screen full of dots, as of numbers. In the midst of them is a heart."
    )


@pytest.mark.parametrize("spoilt", ["", "<svg", "no drawing"])
def test_where_a_drawing_is_spoilt_its_description_stands_there(
    learn: Opened, monkeypatch: pytest.MonkeyPatch, spoilt: str
) -> None:
    drawn = picture(learn(*STORY)).grab().toImage()
    monkeypatch.setattr(story_page, "picture", lambda _name: spoilt)
    person = learn(*STORY)

    left = picture(person)
    assert left.accessibleName() == FIRST
    assert left.height() < drawn.height() / 2, "as high as words, not as a drawing"
    person.press("Next", person.page)
    assert place(person) == "Picture 2 of 9"
