"""The keyboard on every page: it comes to everything, in the order of the eye, and is always seen."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from dpup_assistant.desk.rail import Rail
from dpup_assistant.kit.page import Page
from dpup_assistant.storage.settings.settings import Theme
from tests.desk.conftest import Desk
from tests.desk.every_page import PAGES
from tests.desk.person import Person
from tests.desk.ring import changed_by_focus
from tests.desk.seen import name, place, tab_stops

WITH_CONTROLS = [page for page in PAGES if page not in ("hidden", "still there")]  # there any key leads on
RAIL = [
    *("Back", "Hide screen", "Decide", "Learn and practise", "Paper to hand out", "Edit trees", "Change: "),
    *("Someone may be in danger", "Start again", "About this", "View"),
]
RING = 2  # px all round, the least of WCAG 2.4.13


def at_width(person: Person, width: int, text_size: int = 100, theme: Theme = "light") -> None:
    """Makes the window so wide, and the words so large."""
    person.window.change_settings(replace(person.window.settings, text_size=text_size, theme=theme))
    person.window.resize(width, 600)
    person.settle()


def rail_of(person: Person) -> Rail:
    """Returns the rail that is shown: a walk for practice has one of its own."""
    return next(each for each in person.window.findChildren(Rail) if each.isVisible())


def round_trip(person: Person) -> list[QWidget]:
    """What Tab comes to from a page's heading on, until it comes to something again: from the rail's top."""
    met = list[QWidget]()
    person.key(Qt.Key.Key_Tab)
    while (now := QApplication.focusWidget()) and now not in met:
        met.append(now)
        assert cut_by_scrolling(now) == []
        person.key(Qt.Key.Key_Tab)
    rail = rail_of(person)
    first = next(at for at, each in enumerate(met) if rail.isAncestorOf(each))
    return met[first:] + met[:first]


def backwards(stops: list[QWidget], inside: QWidget) -> list[str]:
    """The pairs of which the second stands above the first, or left of it in the same row."""
    wrong = []
    for one, other in pairwise(stops):
        first, second = place(one, inside), place(other, inside)
        above = second.bottom() <= first.top() and second.left() < first.right()
        level = second.top() < first.bottom() and first.top() < second.bottom()
        if above or (level and second.left() < first.left()):
            wrong.append(f"{name(one)!r} before {name(other)!r}")
    return wrong


@pytest.mark.parametrize("page", WITH_CONTROLS)
def test_tab_goes_down_the_rail_then_down_the_page_left_column_first(desk: Desk, page: str) -> None:
    person = PAGES[page](desk)
    for width in (1366, 1024):
        at_width(person, width)
        person.page.focus()  # its heading, where it is met
        goes_as_the_eye(person, wide=width == 1366)


def goes_as_the_eye(person: Person, *, wide: bool) -> None:
    """Looks that Tab comes to everything, in its order; a wide window has a right column."""
    met, rail = round_trip(person), rail_of(person)
    assert set(met) == set(tab_stops(person.window))
    in_rail = [rail.isAncestorOf(each) for each in met]
    assert in_rail == sorted(in_rail, reverse=True)
    on_rail = [each for each in met if rail.isAncestorOf(each)]
    places = [next(at for at, begins in enumerate(RAIL) if name(each).startswith(begins)) for each in on_rail]
    assert places == sorted(places)
    on_page = met[len(on_rail) :]
    assert backwards(on_page, person.window) == []
    if wide and isinstance(person.page, Page):
        columns = [column(each, person.page) for each in on_page]
        assert columns == sorted(columns)


def column(widget: QWidget, page: Page) -> int:
    """Returns where on a wide page something stands: over the columns, in the left or right one, or below."""
    main, side = page.main.parentWidget(), page.side.parentWidget()
    if side.isAncestorOf(widget) or main.isAncestorOf(widget):
        return 2 if side.isAncestorOf(widget) else 1
    return 3 if place(widget, page).top() >= place(main, page).bottom() else 0


@pytest.mark.parametrize("page", WITH_CONTROLS)
def test_tab_goes_down_a_narrow_window_from_its_bar_to_its_foot(desk: Desk, page: str) -> None:
    person = PAGES[page](desk)
    at_width(person, 320, 200)
    goes_down_a_narrow_window(person)


def goes_down_a_narrow_window(person: Person) -> None:
    """Looks that Tab comes to everything, down the bar at the top and then down the page to its foot."""
    met, rail = round_trip(person), rail_of(person)
    assert set(met) == set(tab_stops(person.window))
    in_bar = [rail.isAncestorOf(each) for each in met]
    assert in_bar == sorted(in_bar, reverse=True)
    bar, below = met[: sum(in_bar)], met[sum(in_bar) :]
    assert backwards(bar, rail) == [] and backwards(below, person.page) == []
    assert [name(each) for each in bar][-1] == "Someone may be in danger"
    assert name(below[-1]) == "View"


@pytest.mark.parametrize("page", ["first page", "changed", "checklist", "reply opened", "view"])
def test_shift_and_tab_goes_the_same_way_back(desk: Desk, page: str) -> None:
    person = PAGES[page](desk)
    at_width(person, 1024, 200)
    met = round_trip(person)
    met[-1].setFocus()
    back = []
    for _ in met:
        back.append(QApplication.focusWidget())
        person.key(Qt.Key.Key_Backtab)
    assert back == met[::-1]


def cut_by_scrolling(widget: QWidget | None) -> list[str]:
    """What of the widget that has the keyboard is scrolled out of sight."""
    cut, around = [], widget.parentWidget() if widget else None
    while widget and around:
        if isinstance(around, QScrollArea):
            view = around.viewport()
            at = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
            room = view.rect()
            if not room.contains(at) and not (at.height() > room.height() and at.intersects(room)):
                cut.append(f"{name(widget)!r} at {at} in {room}")
        around = around.parentWidget()
    return cut


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(
    "page", ["first page", "question with words", "checklist", "reply opened", "outcome if safe", "view"]
)
def test_what_has_the_keyboard_wears_a_strong_ring(desk: Desk, page: str, theme: Theme) -> None:
    person = PAGES[page](desk)
    at_width(person, 1366, theme=theme)
    weak = weak_rings(person)
    assert not weak, "\n".join(weak)


def weak_rings(person: Person) -> list[str]:
    """Returns what shows too little that it has the keyboard."""
    stops, weak = tab_stops(person.window), []
    hide, danger = person.button("Hide screen"), person.button("Someone may be in danger", person.window.rail)
    for stop in stops:
        strong = changed_by_focus(stop, danger if stop is hide else hide)
        least = 2 * RING * (stop.width() + stop.height()) * 0.9  # the corners are round
        if strong < least:
            weak.append(f"{name(stop)!r}: {strong} px of {stop.size()}")
    return weak
