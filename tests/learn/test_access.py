"""Every page to learn from is for everyone: by the same rules as the pages of a walk, in every look."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from dpup_assistant.desk.alone_page import AlonePage
from dpup_assistant.joins import join_learning
from dpup_assistant.storage.insights.counts import add_counts
from dpup_assistant.storage.settings.settings import Theme
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import cut_off, headings, shown, sideways, small_targets, wrong_names
from tests.desk.test_access import looks, strangers
from tests.desk.test_access_keyboard import (
    at_width,
    goes_as_the_eye,
    goes_down_a_narrow_window,
    weak_rings,
)
from tests.desk.trees import VISIT
from tests.learn.every_page import WAYS
from tests.learn.practice.conftest import STORIES

each_way = pytest.mark.parametrize("way", WAYS)


def pages(desk: Desk, way: str) -> Iterator[Person]:
    """Goes a way from the hub, and yields the person at each page and in each state of it."""
    add_counts([("visit", ""), ("visit", "go_now")] * 7, "2020-10")
    person = desk.open(replace(VISIT, scenarios=STORIES))
    join_learning(person.window)
    person.press("Learn and practise")
    yield person
    for name in WAYS[way]:
        at_width(person, 1366)
        person.press(name, person.page)
        yield person


@each_way
def test_a_page_holds_in_every_width_text_size_and_theme(desk: Desk, way: str) -> None:
    wrong = []
    for person in pages(desk, way):
        window = person.window
        for look in looks(person):
            found = [*small_targets(window), *sideways(window), *cut_off(window), *wrong_names(window)]
            wrong += [f"{person.heading()}, {look}: {each}" for each in found]
    assert not wrong, "\n".join(wrong[:20])


@each_way
def test_a_page_has_one_heading_with_which_the_title_begins_and_no_widget_from_outside_the_kit(
    desk: Desk, way: str
) -> None:
    for person in pages(desk, way):
        assert strangers(person) == []
        (heading,) = headings(person.window)
        assert heading.startswith(person.heading()), "it may say the step, too"
        assert all(each.isEnabled() for each in shown(person.window)), "what cannot be used is left out"


@each_way
def test_tab_comes_to_everything_in_the_order_of_the_eye(desk: Desk, way: str) -> None:
    for person in pages(desk, way):
        if isinstance(person.page, AlonePage):
            continue  # a slide, whose keys turn it
        for width in (1366, 1024):
            at_width(person, width)
            person.page.focus()
            goes_as_the_eye(person, wide=width == 1366)
        at_width(person, 320, 200)
        goes_down_a_narrow_window(person)


@pytest.mark.parametrize("theme", ["light", "contrast"])
@pytest.mark.parametrize("way", ["questions and answers", "voices", "glossary", "counts"])
def test_what_has_the_keyboard_wears_a_strong_ring(desk: Desk, way: str, theme: Theme) -> None:
    for person in pages(desk, way):
        at_width(person, 1366, theme=theme)
        weak = weak_rings(person)
        assert not weak, "\n".join(weak)
