"""The line of time: what happened, in its order, and how many people were asked."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from dpup_assistant.kit.page import Page
from dpup_assistant.kit.timeline_event import TimelineEvent
from tests.desk.conftest import WIDE, Desk
from tests.desk.seen import cut_off, sideways, small_targets
from tests.learn.conftest import Opened

HAPPENED = [
    "2016: Services are asked for names",
    "April 2017: The Privacy Commissioner's inquiry reports",
    "October 2017: The Government asks for a discussion",
    "April 2018: Ministers agree to ask the public",
    "May to September 2018: Your voice, your data, your say",
    "2018 and 2019: The sector drafts it together",
    "26 June 2019: Ministers see the five draft principles",
    "November 2019: Cabinet endorses the policy",
]
NUMBERS = ["83", "hui", "1,047", "people at the hui", "27", "places", "800", "submissions online"]
WAYS = ["The story in pictures", "What people said"]
FINDING = "There is no clear and defined purpose."


def test_what_happened_stands_in_its_order_each_year_told_once(learn: Opened) -> None:
    person = learn("The journey")

    assert person.names(person.page)[2:-1] == HAPPENED
    years = [event._year.text for event in person.page.findChildren(TimelineEvent)]
    assert years == ["2016", "2017", "", "2018", "", "", "2019", ""]


def test_the_numbers_stand_with_what_they_count(learn: Opened) -> None:
    person = learn("The journey")

    shown = [words for words in person.labels(person.page) if words in NUMBERS]
    assert shown == NUMBERS


def test_an_event_opens_by_the_keyboard_and_a_screen_reader_is_told(learn: Opened) -> None:
    person = learn("The journey")
    head = person.button(HAPPENED[1], person.page)
    told = QAccessible.queryAccessibleInterface(head)
    assert not person.reads(FINDING)
    assert told.state().collapsed

    person.button(HAPPENED[0], person.page).setFocus()
    person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Return)

    assert person.focus() == HAPPENED[1]
    assert person.reads(FINDING)
    assert told.state().expanded


@pytest.mark.parametrize("way", WAYS)
def test_its_pages_lead_back_to_it_and_tell_where_they_come_from(learn: Opened, way: str) -> None:
    person = learn("The journey", way)
    assert person.heading() == way
    assert person.reads("CC\N{NO-BREAK SPACE}BY\N{NO-BREAK SPACE}4.0", person.page)

    person.press("Back", person.page)

    assert person.heading() == "The journey"
    assert person.reads("The Crown has not approved it.", person.page)


@pytest.mark.parametrize("way", [(), *((way,) for way in WAYS)])
@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off_on_a_small_screen(learn: Opened, way: tuple[str, ...], size: int) -> None:
    person = learn("The journey", *way, settings=replace(WIDE, width=1024, height=600, text_size=size))
    for event in person.page.findChildren(TimelineEvent):
        event.head.setChecked(True)
    person.settle()

    assert isinstance(person.page, Page)
    content = person.page.widget()
    assert content
    assert not [*cut_off(content), *sideways(person.window), *small_targets(content)]


@pytest.mark.parametrize(
    "wrong", ["intro: [", "story: [{picture: a_ladybird, described: It., caption: It.}]"]
)
def test_a_broken_file_takes_this_page_away_and_no_other(learn: Opened, desk: Desk, wrong: str) -> None:
    folder = desk.folder / "learn"
    folder.mkdir()
    (folder / "journey.yaml").write_text(wrong, "utf-8")
    person = learn("The journey")
    assert person.reads("journey.yaml", person.page)
    assert person.reads("There is no picture `a_ladybird`.", person.page) == ("ladybird" in wrong)

    person.press("Back", person.page)
    person.press("Questions and answers", person.page)

    assert person.heading() == "Questions and answers"
