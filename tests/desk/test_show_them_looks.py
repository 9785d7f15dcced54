"""How what is shown to the person looks: its size, its colours, either way up, in every window."""

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from dpup_assistant.engine.tree import Blank
from dpup_assistant.storage.paths import settings_file
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import cut_off, sideways, small_targets, tab_stops, wrong_names
from tests.desk.shown import BAR, BEFORE, NEXT, OUTCOME, be_back, paragraphs, show_them, words
from tests.desk.tree_files import write_trees
from tests.desk.trees import VISIT, ending


def test_the_words_have_their_own_size_in_steps(desk: Desk) -> None:
    person = show_them(desk)
    (paragraph,) = paragraphs(person.page)
    heights = [paragraph.height()]
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Plus):
        person.key(key)
        heights.append(paragraph.height())
    assert heights[:5] == sorted(set(heights)) and heights[5] == heights[4]
    assert person.reads("The largest size")
    for _ in range(6):
        person.press("Smaller")
    assert paragraph.height() < heights[0] and person.reads("The smallest size")
    smallest = paragraph.height()
    person.window.step_text_size(4)
    person.settle()
    assert paragraph.height() == smallest
    person.key(Qt.Key.Key_Escape)
    person.key(Qt.Key.Key_F8)
    assert paragraphs(person.page)[0].height() == smallest  # it holds for this walk


def test_a_plus_that_needs_shift_makes_the_words_bigger_and_hides_nothing(desk: Desk) -> None:
    person = show_them(desk)
    window = person.window.windowHandle()
    for _ in range(3):
        QTest.keyPress(window, Qt.Key.Key_Shift)
        QTest.keyClick(window, Qt.Key.Key_Plus)
        QTest.keyRelease(window, Qt.Key.Key_Shift)
    person.wait()
    assert person.heading() == "Part 1 of 4" and person.reads("40 points")


def test_turned_round_the_words_turn_and_the_bar_stays(desk: Desk) -> None:
    person = show_them(desk)
    (paragraph,) = paragraphs(person.page)
    bar = person.button("Close").grab().toImage()
    upright = paragraph.grab().toImage()
    person.press("Turn round")
    assert paragraph.grab().toImage() != upright and person.button("Close").grab().toImage() == bar
    person.press("Turn round")
    assert paragraph.grab().toImage() == upright


def test_white_on_black_is_chosen_in_view_and_kept(desk: Desk) -> None:
    write_trees(desk.folder, ending())
    person = desk.start("end")
    person.press("View")
    assert person.reads("Show them: F8.")
    person.press("White on black")
    person.press("Done")
    assert json.loads(settings_file().read_text("utf-8"))["show_them"] == "dark"
    person.answer("Show me")
    person.key(Qt.Key.Key_F8)
    assert person.page.grab().toImage().pixelColor(1, 1).name() == "#000000"


@pytest.mark.parametrize("part", ["a part", "the question", "all"])
def test_it_holds_in_every_width_text_size_and_theme(desk: Desk, part: str) -> None:
    person = show_them(desk)
    person.window.pages.show_them._full.give_back()
    if part == "the question":
        for _ in range(3):
            person.press(NEXT)
    elif part == "all":
        person.press("All at once")
    wrong = list[str]()
    for width, height, size, theme in (
        (1366, 768, 100, "dark"),
        (1024, 600, 100, "contrast"),
        (1024, 600, 200, "light"),
        (320, 600, 200, "contrast"),
    ):
        window = person.window
        window.change_settings(replace(window.settings, text_size=size, theme=theme))
        window.resize(width, height)
        person.settle()
        found = [*small_targets(window), *sideways(window), *cut_off(window), *wrong_names(window)]
        found += [] if big(person).height() >= height / 2 else ["the words have less than half of the height"]
        if width > 320 and bar_scrolls(person):
            found.append("the bar is not whole")
        wrong += [f"{width} px, {size} %: {each}" for each in found]
    assert not wrong, "\n".join(wrong)


def big(person: Person) -> QScrollArea:
    """Where the words in large print stand."""
    return next(each for each in person.page.findChildren(QScrollArea) if paragraphs(each))


def bar_scrolls(person: Person) -> bool:
    """Whether a part of the bar is out of sight."""
    (bar,) = (each for each in person.page.findChildren(QScrollArea) if not paragraphs(each))
    return bar.verticalScrollBar().maximum() > 0


def test_tab_goes_along_the_bar_and_stays_on_it(desk: Desk) -> None:
    person = show_them(desk)
    person.press(NEXT)
    met = []
    for _ in range(8):
        person.key(Qt.Key.Key_Tab)
        met.append(person.focus())
    assert met == [*BAR, BEFORE, NEXT]
    assert len(tab_stops(person.window)) == 8


def test_a_blank_full_of_markup_stays_text_and_one_without_end_keeps_the_window_usable(desk: Desk) -> None:
    markup, endless = '"<b>bold</b> & <script>', "x" * 10_000
    tree = replace(
        ending(say="I tell {place}.\nAnd {day}."),
        blanks={
            "place": replace(VISIT.blanks["place"], default=markup),
            "day": Blank(label="Which day", default=endless, options=("on Monday",)),
        },
    )
    person = desk.walk(tree)
    person.answer("Show me")
    person.key(Qt.Key.Key_F8)
    assert words(person) == [f"I tell {markup}."]
    for _ in range(2):
        person.key(Qt.Key.Key_Right)
    assert words(person) == [f"And {endless}."]
    person.key(Qt.Key.Key_PageDown)
    assert list(sideways(person.window)) == [] and person.heading() == "Part 3 of 4"
    person.key(Qt.Key.Key_Escape)
    be_back(person)
    assert person.heading() == OUTCOME
