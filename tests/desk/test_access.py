"""Every page for everyone: names, roles, one heading, large targets, nothing cut off, in every look."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, product

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from dpup_assistant.storage.settings.settings import Settings, Theme
from tests.desk.conftest import Desk
from tests.desk.every_page import PAGES
from tests.desk.person import Person
from tests.desk.seen import cut_off, headings, shown, sideways, small_targets, wrong_names

WIDTHS, SIZES = (320, 1024, 1366), (100, 200)
THEMES: tuple[Theme, ...] = ("light", "dark", "contrast")


def looks(person: Person) -> Iterator[str]:
    """Takes on every width with every text size, the themes in turn, and yields its name."""
    for (width, size), theme in zip(product(WIDTHS, SIZES), cycle(THEMES), strict=False):
        person.window.change_settings(replace(person.window.settings, text_size=size, theme=theme))
        person.window.resize(width, 768 if width == 1366 else 600)
        person.settle()
        yield f"{width} px, {size} %, {theme}"


@pytest.mark.parametrize("page", PAGES)
def test_a_page_holds_in_every_width_text_size_and_theme(desk: Desk, page: str) -> None:
    person = PAGES[page](desk)
    window, wrong = person.window, list[str]()
    for look in looks(person):
        found = [*small_targets(window), *sideways(window), *cut_off(window), *wrong_names(window)]
        if window.width() != int(look.split()[0]):
            found.append(f"the window is {window.width()} px wide")
        wrong += [f"{look}: {each}" for each in found]
    assert not wrong, "\n".join(wrong[:20])


def strangers(person: Person) -> list[type]:
    """The kinds of widgets on the screen that are none of ours, but for two that show nothing."""
    kinds = {type(each) for each in shown(person.window)} - {QWidget, QStackedWidget}
    return [kind for kind in kinds if not kind.__module__.startswith("dpup_assistant.")]


@pytest.mark.parametrize("page", [page for page in PAGES if page != "hidden"])
def test_a_page_has_one_heading_with_which_the_title_begins_and_no_widget_from_outside_the_kit(
    desk: Desk, page: str
) -> None:
    person = PAGES[page](desk)
    assert strangers(person) == []
    (heading,) = headings(person.window)
    assert person.window.windowTitle().startswith(f"{heading} – ")
    assert person.window.windowTitle().endswith("DPUP Assistant")


def test_the_blank_page_has_no_heading_and_a_neutral_title(desk: Desk) -> None:
    person = PAGES["hidden"](desk)
    assert (headings(person.window), person.window.windowTitle()) == ([], "Welcome")
    assert strangers(person) == []


def test_a_screen_reader_meets_one_window_where_large_text_makes_it_narrow_from_the_start(
    desk: Desk, qapp: QApplication
) -> None:
    person = desk.open(settings=Settings(text_size=200))
    program = QAccessible.queryAccessibleInterface(qapp)
    met = [program.child(place).object() for place in range(program.childCount())]
    assert met == [person.window]
