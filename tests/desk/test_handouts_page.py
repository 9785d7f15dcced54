"""Paper to hand out: the page that lists it, its preview, and the service's own leaflets."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dpup_assistant.desk import leaflets
from dpup_assistant.desk.library import Library
from dpup_assistant.engine.handout import Handouts
from tests.desk.conftest import Desk
from tests.desk.person import Person

PAPER, FACTS = "Paper to hand out", "Your information with us"
OURS = [
    {"title": "Our Easy Read leaflet", "file": "easy.pdf", "language": "English"},
    {"title": "It is gone", "file": "gone.pdf"},
    {"title": "It lies elsewhere", "file": "../share.txt"},
]


def paper(desk: Desk, **agency: Any) -> Person:
    """Opens the window and goes to the paper to hand out."""
    person = desk.open(**agency)
    person.press(PAPER)
    return person


def here(person: Person) -> list[str]:
    """The places that say that the worker is there."""
    rail = person.window.rail
    places = [person.button(name, rail) for name in ("Decide", PAPER)]
    return [each.accessibleName() for each in places if each.accessibleDescription() == "You are here"]


def test_the_rail_leads_to_the_paper_and_back_to_the_decisions(desk: Desk) -> None:
    person = desk.open()
    assert here(person) == ["Decide"]
    person.press(PAPER)
    assert person.heading() == PAPER and person.focus() == PAPER and here(person) == [PAPER]
    person.press("Decide")
    assert person.heading() == "What do you need to decide?" and here(person) == ["Decide"]
    person.press("Can I share this?", person.page)
    assert not {"Decide", PAPER} & set(person.names(person.window.rail))


def test_the_paper_stands_in_groups_by_whom_it_is_for(desk: Desk) -> None:
    person = paper(desk)
    assert [label for label in person.labels(person.page) if label.startswith(("For ", "To "))] == [
        "For the people you work with",
        "For you at the desk",
        "For other services",
        "To write on with your service",
    ]
    for title in (FACTS, "Point to your language", "Purpose Matters: a checklist", "DPUP in a page"):
        assert any(name.startswith(f"{title} ") for name in person.names(person.page))
    assert not person.reads("Your service's own leaflets")


def test_a_card_shows_the_paper_and_back_returns_to_the_card_then_to_the_decisions(desk: Desk) -> None:
    person = paper(desk)
    person.press("Point to your language", person.page)
    assert person.heading() == "Point to your language" and here(person) == [PAPER]
    assert {"Print", "Save as a file", "Back"} <= set(person.names(person.page))
    person.press("Back", person.page)
    assert person.heading() == PAPER and person.focus().startswith("Point to your language")
    person.press("Back", person.page)
    assert person.heading() == "What do you need to decide?"


def test_the_keyboard_alone_goes_to_the_paper_and_back(desk: Desk) -> None:
    person = desk.open()
    for _ in range(20):
        person.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
        if person.focus() == PAPER:
            break
    person.key(Qt.Key.Key_Return)
    person.key(Qt.Key.Key_Tab)
    assert person.focus().startswith(FACTS)
    person.key(Qt.Key.Key_Space)
    assert person.heading() == FACTS
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == PAPER and person.focus().startswith(FACTS)
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "What do you need to decide?"
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "What do you need to decide?"


def test_tab_goes_down_the_rail_in_the_order_of_the_eye(desk: Desk) -> None:
    person = desk.open()
    names = [stop.accessibleName() for stop in person.window.rail.tab_stops()]
    places = ["Decide", "Learn and practise", PAPER, "Edit trees"]
    assert names == ["Hide screen", *places, "Someone may be in danger", "About this", "View"]


def test_danger_and_view_come_back_to_the_paper_and_hide_screen_does_not(desk: Desk) -> None:
    person = paper(desk)
    person.press("Someone may be in danger")
    assert person.heading() == "What is happening?"
    person.press("Back")
    assert person.heading() == PAPER
    person.press("View")
    person.press("Done")
    assert person.heading() == PAPER
    person.press("Hide screen")
    person.key(Qt.Key.Key_A)
    assert person.heading() == "What do you need to decide?" and here(person) == ["Decide"]


def test_in_a_narrow_window_the_places_stand_after_the_decisions(desk: Desk) -> None:
    person = desk.open()
    person.window.resize(400, 600)
    person.settle()
    names = person.names(person.page)
    assert names.index("Decide") > max(names.index(name) for name in names if name.startswith("Can I share"))
    person.press(PAPER)
    assert person.heading() == PAPER
    person.press(FACTS, person.page)
    assert person.heading() == FACTS


def test_the_services_own_leaflets_open_where_they_are_and_tell_where_not(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []

    def show_file(path: Path) -> bool:
        shown.append(path)
        return len(shown) == 1

    monkeypatch.setattr(leaflets, "show_file", show_file)
    (desk.folder / "easy.pdf").touch()
    (desk.folder.parent / "share.txt").touch()
    person = paper(desk, leaflets=OURS)
    assert person.reads("Your service's own leaflets") and person.reads("English")
    assert QApplication.activeWindow() is person.window
    person.press("Open: It is gone")
    assert person.reads("gone.pdf is not there. It belongs in the folder of agency.yaml.")
    person.press("Open: It lies elsewhere")
    assert person.reads("../share.txt does not lie in the folder of agency.yaml, so it is not opened.")
    assert not shown
    person.press("Open: Our Easy Read leaflet")
    assert shown == [desk.folder / "easy.pdf"] and not person.reads("easy.pdf")
    person.press("Open: Our Easy Read leaflet")
    assert person.reads("This computer has no program to show easy.pdf.")


def test_where_the_file_of_the_paper_is_broken_it_says_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "handouts", lambda _library: ({}, True))
    person = paper(desk)
    assert person.reads("Some paper is missing. Copy or install the program again to get it back.")
    person.press("Back", person.page)
    assert person.heading() == "What do you need to decide?"


def test_no_paper_is_read_before_somebody_asks_for_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Library] = []
    whole = Library.handouts

    def handouts(library: Library) -> tuple[Handouts, bool]:
        read.append(library)
        return whole(library)

    monkeypatch.setattr(Library, "handouts", handouts)
    person = desk.open()
    assert not read
    person.press(PAPER)
    assert read == [person.window.library]
