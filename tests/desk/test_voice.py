"""The words read aloud by Qt's mock of a voice: what is marked, what can be pressed, and when it stops."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from dpup_assistant.desk import voice
from dpup_assistant.engine.tree import Blank
from dpup_assistant.kit.quiet import quiet
from dpup_assistant.kit.script import ScriptParagraph
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import cut_off, sideways, small_targets, wrong_names
from tests.desk.speech import ALOUD
from tests.desk.trees import ending

SAY = "I tell {who}. You can say no, and I will still help you.\nMāori Land Court knows. Kia ora.\nBye now."
ENGLISH = [
    "I tell them.",
    "You can say no, and I will still help you.",
    "You told me you are ready.",
    "Bye now.",
]
MAORI = ["Māori Land Court knows.", "Kia ora."]
ASK = [
    "I want to be sure I explained that well.",
    "Can you tell me in your own words what will happen with your information?",
]
Outcome = Callable[..., Person]


@pytest.fixture
def mock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Has Qt's mock, which knows English and no te reo Māori, stand for the computer's voice."""
    quiet(voice.SOUND)
    pytest.importorskip(voice.MODULE, exc_type=ImportError)  # it needs libraries of the system
    monkeypatch.setattr(voice, "ENGINES", ("mock",))


@pytest.fixture
def at_the_end(desk: Desk, qtbot: QtBot) -> Outcome:
    """Goes to an outcome, in a window where words are to be read aloud, and waits until voices are known."""

    def go(**outcome: Any) -> Person:
        outcome = {"say": SAY, "say_short": "I tell {who}. Bye.", **outcome}
        blanks = {"who": Blank(label="Who", default="them", options=("a nurse",))}
        person = desk.walk(replace(ending(**outcome), blanks=blanks), settings=ALOUD)
        person.answer("Show me")
        known = person.window.pages.voice
        qtbot.waitUntil(lambda: known is None or known.found_none or known.speaks("en"))
        person.wait()
        return person

    return go


def marked(person: Person) -> list[str]:
    """What is marked of the words on the page."""
    labels = person.page.findChildren(ScriptParagraph)
    return [label.marked() for label in labels if label.isVisible() and label.marked()]


def given(person: Person) -> list[str]:
    """What the voice is given to say, from now on."""
    words: list[str] = []
    person.window.pages.voice._words_given.connect(words.append)
    return words


def read(person: Person) -> None:
    person.press("Read aloud", person.page)
    assert marked(person)


def test_every_sentence_is_said_and_marked_but_those_with_te_reo_maori(
    mock: None, at_the_end: Outcome, qtbot: QtBot
) -> None:
    person = at_the_end(kind="go")
    words, seen, left_to_me = given(person), [marked(person)], []
    read(person)
    while "Read aloud" not in person.names(person.page):
        if marked(person) != seen[-1]:
            seen.append(marked(person))
        if person.reads("Read this part yourself.", person.page):
            left_to_me += marked(person)
            assert person.reads(f"Read this part yourself. “{left_to_me[-1]}”", person.page)
            person.press("Go on", person.page)
        qtbot.wait(1)
    assert words == [*ENGLISH, *ASK]
    assert left_to_me == MAORI
    in_order = [*ENGLISH[:2], ENGLISH[2], *MAORI, ENGLISH[3], *ASK]
    assert [each[0] for each in seen if each] == in_order and marked(person) == []
    assert not person.reads("Read this part yourself.")


def test_pausing_keeps_the_place_and_stopping_does_not(mock: None, at_the_end: Outcome, qtbot: QtBot) -> None:
    person = at_the_end()
    words = given(person)
    read(person)
    qtbot.waitUntil(lambda: marked(person) == [ENGLISH[1]])
    person.press("Pause", person.page)
    qtbot.wait(1300)  # longer than the mock takes for a sentence
    assert marked(person) == [ENGLISH[1]] and words == ENGLISH[:2]
    person.press("Go on", person.page)
    assert words == [*ENGLISH[:2], ENGLISH[1]], "it begins the sentence again"
    person.press("Stop reading", person.page)
    assert marked(person) == [] and person.focus() == "Read aloud"
    assert "Stop reading" not in person.names(person.page)
    read(person)
    assert words[-1] == ENGLISH[0]


def test_it_stops_wherever_the_words_change_or_are_seen_no_more(
    mock: None, at_the_end: Outcome, qtbot: QtBot
) -> None:
    person = at_the_end(tell="if_safe")
    window, stopped = person.window, list[int]()
    window.pages.voice._stop_wanted.connect(lambda: stopped.append(1))

    def open_again() -> None:
        window.controller.restart()
        person.answer("Show me")

    ways: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "other words": (lambda: person.press("In ten seconds"), lambda: person.press("In full")),
        "a blank": (lambda: person.pick("Who", "a nurse"), lambda: person.pick("Who", "them")),
        "Show them": (lambda: person.press("Show them"), lambda: person.key(Qt.Key.Key_Escape)),
        "F8": (lambda: person.key(Qt.Key.Key_F8), lambda: person.key(Qt.Key.Key_Escape)),
        "View": (lambda: person.press("View"), lambda: person.press("Done")),
        "danger": (lambda: person.key(Qt.Key.Key_F2), lambda: person.press("Back")),
        "idle": (window.idle.warned.emit, lambda: window.show_current()),
        "Back": (lambda: person.press("Back"), lambda: person.answer("Show me")),
        "Start again": (lambda: person.press("Start again", window.rail), lambda: person.answer("Show me")),
        "put at risk": (lambda: person.press("Someone could"), open_again),
        "Hide screen": (lambda: person.press("Hide screen"), lambda: None),
    }
    for way, (leave, come_back) in ways.items():
        read(person)
        stopped.clear()
        leave()
        assert stopped, f"{way}: it reads on"
        assert marked(person) == [], way
        come_back()
        assert marked(person) == [], way


@pytest.mark.parametrize(("width", "size"), [(1366, 100), (1024, 200), (480, 150)])
def test_its_buttons_and_its_line_keep_to_what_every_page_must_be(
    mock: None, at_the_end: Outcome, qtbot: QtBot, width: int, size: int
) -> None:
    person = at_the_end(say="Nau mai, haere mai, whānau. " * 3)
    person.window.change_settings(replace(ALOUD, text_size=size))
    person.window.resize(width, 600)
    person.settle()
    person.press("Read aloud", person.page)
    person.settle()
    assert person.reads("Read this part yourself.") and person.focus() == "Go on"
    for wrong in (wrong_names, small_targets, sideways, cut_off):
        assert list(wrong(person.window)) == []


def test_closing_the_window_ends_the_reading(mock: None, at_the_end: Outcome) -> None:
    person = at_the_end()
    stopped: list[int] = []
    person.window.pages.voice._stop_wanted.connect(lambda: stopped.append(1))
    read(person)
    person.window.close()
    assert stopped


@pytest.mark.parametrize(
    "outcome", [{"say_to": "agency"}, {"tell": "not_yet"}], ids=["for another service", "not to be said yet"]
)
def test_words_that_are_not_for_them_now_are_not_read(
    mock: None, at_the_end: Outcome, outcome: dict[str, str]
) -> None:
    person = at_the_end(**outcome)
    if outcome.get("tell"):
        person.press("Only when it is safe")
    assert not person.reads("Read aloud")


def test_a_voice_that_breaks_off_is_told_in_one_sentence(mock: None, at_the_end: Outcome) -> None:
    person = at_the_end()
    read(person)
    person.window.pages.voice.failed.emit()
    assert person.reads("The voice has stopped. Read the words yourself.") and marked(person) == []
    read(person)
    assert not person.reads("The voice has stopped.")


def test_a_computer_without_a_voice_has_no_button_and_view_says_so(
    at_the_end: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(voice, "ENGINES", ("no such engine",))
    person = at_the_end()
    assert not person.reads("Read aloud")
    person.press("View")
    assert person.reads("This computer has no English voice.")
    person.tick("Read the words aloud, where this computer has a voice")
    assert not person.reads("This computer has no English voice.")


def test_a_voice_is_looked_for_when_it_is_ticked_and_read_aloud_stands_under_the_words(
    mock: None, desk: Desk, qtbot: QtBot
) -> None:
    person = desk.walk(ending())
    person.answer("Show me")
    assert not person.reads("Read aloud") and "voice" not in vars(person.window.pages)
    person.press("View")
    person.tick("Read the words aloud, where this computer has a voice")
    person.press("Done")
    qtbot.waitUntil(lambda: person.reads("Read aloud", person.page))
    person.press("View")
    person.tick("Read the words aloud, where this computer has a voice")
    person.press("Done")
    assert not person.reads("Read aloud", person.page)
