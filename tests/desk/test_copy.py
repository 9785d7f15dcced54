"""Copying: the words or the note alone, out of every history, and gone again with the walk."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

import dpup_assistant.desk.copied
from dpup_assistant.output.note import note_text
from tests.desk.canary import CANARY, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.left_over import words_in_widgets
from tests.desk.person import Person
from tests.desk.test_crash import breaks
from tests.desk.test_hide_screen import of_the_walk
from tests.desk.test_idle import let_pass
from tests.desk.test_outcome_said import at_an_end

NOTICE = "Copied. It goes when you start again."
COPIES = ("Copy the words", "Copy my note")


def clipboard() -> QClipboard:
    return QApplication.clipboard()


def at_the_end(desk: Desk) -> Person:
    """A canary's walk at its outcome, in full."""
    person = desk.walk(CANARY)
    walk_to_the_end(person)
    return person


def test_the_words_of_the_wording_shown_are_copied_and_nothing_else(desk: Desk) -> None:
    person = at_the_end(desk)
    in_full = "Canary script for canary picked.\nCanary words for canary picked.\nThe canary ends."
    for wording, words in (
        ("In full", in_full),
        ("In ten seconds", "Canary in short."),
        ("In other words", "Canary again."),
    ):
        person.press(wording)
        person.press("Copy the words")
        assert clipboard().text() == words
    person.press("In full")
    person.press("One at a time")
    person.press("Copy the words")
    assert clipboard().text() == in_full, "all of it, and not the point alone"


def test_the_note_is_the_workers_and_holds_nothing_that_was_said(desk: Desk) -> None:
    person = at_the_end(desk)
    person.press("Copy my note")
    explanation = person.window.pages.walk.explanation()
    assert explanation and clipboard().text() == note_text(explanation)
    assert "Canary record." in clipboard().text() and "Canary reason." in clipboard().text()
    for said in ("canary picked", "Canary script", "Canary words", "Canary in short", "Canary answer"):
        assert said not in clipboard().text()


def test_it_says_so_by_the_button_and_to_a_screen_reader(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    announced: list[str] = []
    monkeypatch.setattr(dpup_assistant.desk.copied, "announce", lambda _, words: announced.append(words))
    person = at_the_end(desk)
    assert not person.reads(NOTICE)
    for copy in COPIES:
        person.press(copy)
        assert person.labels().count(NOTICE) == 1, "one thing at a time is on the clipboard"
    assert announced == [NOTICE, NOTICE]
    person.press("Back")
    assert not person.reads(NOTICE)


def test_it_is_marked_for_windows_and_linux_to_keep_no_history_of_it(desk: Desk) -> None:
    at_the_end(desk).press("Copy the words")
    mime, windows = clipboard().mimeData(), 'application/x-qt-windows-mime;value="{}"'
    assert mime.data("x-kde-passwordManagerHint").data() == b"secret"
    assert mime.hasFormat(windows.format("ExcludeClipboardContentFromMonitorProcessing"))
    for name in ("CanIncludeInClipboardHistory", "CanUploadToCloudClipboard"):
        assert mime.data(windows.format(name)).data() == b"\0\0\0\0"
    assert mime.hasText() and not mime.hasHtml()


def crash(person: Person) -> None:
    with pytest.MonkeyPatch.context() as broken:
        broken.setattr(person.window.controller, "back", breaks)
        person.press("Back")


def close(person: Person) -> None:
    person.window.close()


WIPES: dict[str, Callable[[Person], None]] = {
    "start again": lambda person: person.press("Start again", person.window.rail),
    "all decisions": lambda person: person.press("All decisions"),
    "hide screen": lambda person: person.press("Hide screen"),
    "idle": lambda person: let_pass(person, 61),
    "crash": crash,
    "closing": close,
}


@pytest.mark.parametrize("way", WIPES)
def test_what_was_copied_goes_with_the_walk_unless_something_else_was_copied(desk: Desk, way: str) -> None:
    person = desk.start("share") if way == "crash" else at_the_end(desk)
    if way == "crash":
        to_an_end_of_share(person)
    person.press("Copy my note")
    assert clipboard().text()
    WIPES[way](person)
    assert clipboard().text() == ""
    if way in ("all decisions", "hide screen", "idle"):
        assert of_the_walk(words_in_widgets()) == set()


@pytest.mark.parametrize("copied", COPIES)
def test_what_was_copied_goes_too_where_someone_could_be_put_at_risk(desk: Desk, copied: str) -> None:
    person = at_an_end(desk, tell="if_safe")
    person.press(copied)
    assert clipboard().text() and person.reads(NOTICE)
    person.press("Someone could")
    assert clipboard().text() == "" and not person.reads(NOTICE)


def to_an_end_of_share(person: Person) -> None:
    """Takes the shipped decision to an outcome."""
    person.answer("I am not sure")


def test_what_was_copied_elsewhere_since_is_never_touched(desk: Desk) -> None:
    person = at_the_end(desk)
    person.press("Copy the words")
    clipboard().setText("a shopping list")
    person.press("Hide screen")
    assert clipboard().text() == "a shopping list"


def test_nothing_copied_touches_nothing(desk: Desk) -> None:
    clipboard().setText("a shopping list")
    person = at_the_end(desk)
    person.press("Start again", person.window.rail)
    assert clipboard().text() == "a shopping list"
