"""Show them: said text alone in large print, a part at a time, and back to the same place."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

import dpup_assistant.desk.show_them
import dpup_assistant.desk.show_them_page
from dpup_assistant.engine.reading import seconds
from dpup_assistant.output import labels
from dpup_assistant.storage.paths import settings_file
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import headings
from tests.desk.shown import (
    AGAIN,
    ASK,
    BAR,
    BEFORE,
    FULL,
    JOINED,
    LAST,
    NEXT,
    OUTCOME,
    SAY_AGAIN,
    TOLD,
    at_an_outcome,
    be_back,
    paragraphs,
    show_them,
    words,
)
from tests.desk.tree_files import write_trees
from tests.desk.trees import ending

Way = Callable[[Person], None]
OPEN: dict[str, Way] = {
    "by F8": lambda person: person.key(Qt.Key.Key_F8),
    "by its button": lambda person: person.press("Show them"),
}
CLOSE: dict[str, Way] = {
    "by Esc": lambda person: person.key(Qt.Key.Key_Escape),
    "by F8": lambda person: person.key(Qt.Key.Key_F8),
    "by its button": lambda person: person.press("Close"),
    "by the key for Back": lambda person: person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
}


@pytest.mark.parametrize("way", OPEN)
def test_it_fills_the_screen_with_said_text_and_the_workers_bar_alone(desk: Desk, way: str) -> None:
    person = at_an_outcome(desk)
    OPEN[way](person)
    assert person.window.isFullScreen() and person.window.rail.isHidden()
    assert person.window.windowTitle() == "Part 1 of 4 – DPUP Assistant"
    assert headings(person.window) == ["Part 1 of 4"]
    assert person.labels() == [FULL, "Part 1 of 4", "about 5 seconds"]
    assert person.names() == [*BAR, NEXT] and person.focus() == NEXT


@pytest.mark.parametrize("way", CLOSE)
def test_closing_it_leads_back_to_the_same_place_of_the_outcome(desk: Desk, way: str) -> None:
    person = at_an_outcome(desk)
    page, size = person.page, person.window.size()
    assert isinstance(page, QScrollArea)
    page.verticalScrollBar().setValue(150)
    assert page.verticalScrollBar().value() == 150
    person.key(Qt.Key.Key_F8)
    CLOSE[way](person)
    be_back(person)
    assert person.heading() == OUTCOME and person.page is page and person.focus() == "Show them"
    assert (page.verticalScrollBar().value(), person.window.size()) == (150, size)
    assert not person.window.isFullScreen()


def test_a_maximized_window_is_maximized_again_and_closing_it_keeps_its_usual_size(desk: Desk) -> None:
    write_trees(desk.folder, ending())
    person = desk.start("end")
    window, usual = person.window, person.window.size()
    window.showMaximized()
    person.answer("Show me")
    person.key(Qt.Key.Key_F8)
    assert window.isFullScreen()
    desk.close()
    kept = json.loads(settings_file().read_text("utf-8"))
    assert (kept["width"], kept["height"], kept["maximized"]) == (usual.width(), usual.height(), True)


def test_a_point_at_a_time_and_at_last_the_question_that_they_tell_back(desk: Desk) -> None:
    person = show_them(desk)
    met = [words(person)]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        person.key(key)
        met.append(words(person))
    assert met[:3] == [[FULL], [JOINED], [LAST]] and met[3][0].startswith(ASK)
    assert person.heading() == "Part 4 of 4"
    assert person.names()[len(BAR) :] == [BEFORE, SAY_AGAIN, TOLD] and person.focus() == TOLD
    person.key(Qt.Key.Key_Right)
    assert person.heading() == "Part 4 of 4"
    for key in (Qt.Key.Key_Left, Qt.Key.Key_PageUp):
        person.key(key)
    assert words(person) == [JOINED] and person.names()[len(BAR) :] == [BEFORE, NEXT]


def test_say_it_again_begins_the_other_wording_and_they_told_me_back_closes(desk: Desk) -> None:
    person = show_them(desk)
    for _ in range(3):
        person.press(NEXT)
    person.press(SAY_AGAIN)
    assert (person.heading(), words(person), person.focus()) == ("Part 1 of 2", [AGAIN], NEXT)
    person.press(NEXT)
    person.press(TOLD)
    be_back(person)
    assert person.heading() == OUTCOME and person.focus() == "Show them"


def test_it_shows_the_wording_that_the_worker_has_chosen(desk: Desk) -> None:
    person = at_an_outcome(desk)
    person.press("In other words")
    person.key(Qt.Key.Key_F8)
    assert words(person) == [AGAIN]
    person.press(NEXT)
    person.press(SAY_AGAIN)
    assert words(person) == [FULL]


def test_all_at_once_and_one_at_a_time_again(desk: Desk) -> None:
    person = show_them(desk)
    person.press("All at once")
    assert words(person)[:3] == [FULL, JOINED, LAST] and words(person)[3].startswith(ASK)
    assert person.heading() == "All 4 parts" and person.reads(
        f"about {seconds(' '.join(words(person)))} seconds"
    )
    assert person.names()[5:] == ["One at a time", SAY_AGAIN, TOLD]
    person.press("One at a time")
    assert (words(person), person.names()) == ([FULL], [*BAR, NEXT])


def test_where_nobody_is_asked_to_tell_it_back_the_last_part_has_no_next(desk: Desk) -> None:
    person = show_them(desk, kind="stop", instead=("They can ring.",), say="Just this.", say_again="This.")
    person.key(Qt.Key.Key_Right)
    assert person.heading() == "Part 2 of 2"
    assert person.names()[len(BAR) :] == [BEFORE] and person.focus() == BEFORE


def test_what_was_picked_for_a_blank_stands_there_in_bold(desk: Desk) -> None:
    person = at_an_outcome(desk)
    person.pick("Where to", "the marae")
    person.key(Qt.Key.Key_F8)
    assert words(person) == ["I come to the marae."]
    assert ("the marae", True) in paragraphs(person.page)[0]._runs


def test_each_part_is_told_to_a_screen_reader(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(dpup_assistant.desk.show_them_page, "announce", lambda _, said: told.append(said))
    person = show_them(desk)
    person.press(NEXT)
    person.press("Bigger")
    assert told == [FULL, f"Part 2 of 4. {JOINED}", "32 points"]


NOT_FOR_THEM = [
    ({"say_to": "agency", "say": "Who are you?"}, labels.NOT_THEIR_WORDS),
    ({"tell": "not_yet"}, labels.NOT_YET),
    ({"tell": "if_safe"}, labels.NOT_YET),
]


@pytest.mark.parametrize("outcome, why", NOT_FOR_THEM, ids=["another service", "not yet", "someone could"])
def test_words_that_are_not_for_the_person_are_not_shown_and_that_is_told(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, outcome: dict[str, str], why: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(dpup_assistant.desk.show_them, "announce", lambda _, said: told.append(said))
    person = at_an_outcome(desk, **outcome)
    if outcome.get("tell") == "if_safe":
        person.press("Someone could")
    person.key(Qt.Key.Key_F8)
    assert (person.heading(), told) == (OUTCOME, [why])
    assert not person.window.isFullScreen() and "Show them" not in person.names()


def test_f8_does_nothing_on_any_other_page(desk: Desk) -> None:
    person = desk.walk()
    for go, heading in (
        (lambda: None, "Who do you want to see?"),
        (lambda: person.press("View"), "View"),
        (lambda: person.press("Done"), "Who do you want to see?"),
        (lambda: person.press("Back"), "What do you need to decide?"),
    ):
        go()
        person.key(Qt.Key.Key_F8)
        assert person.heading() == heading and not person.window.isFullScreen()
