"""The first page: the decisions, the finder, and what cannot be used."""

import gc
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dpup_assistant.desk.library import Library
from dpup_assistant.desk.window import Window
from dpup_assistant.kit.look import look
from tests.desk.conftest import TODAY, WIDE, Desk
from tests.desk.person import Person
from tests.desk.trees import PLAN, VISIT
from tests.shipped import TREES

SHIPPED = [tree.title for tree in TREES.values()]


def decisions(person: Person) -> list[str]:
    """The titles of the decisions offered, in the order of the page."""
    titles = [*SHIPPED, VISIT.title, PLAN.title, "A draft"]
    return [title for name in person.names(person.page) for title in titles if name.startswith(f"{title} ")]


def find(person: Person, words: str) -> list[str]:
    """The decisions that are left when these words stand in the finder."""
    person.click(person.window.first_page.finder.edit)
    person.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.write(words)
    return decisions(person)


def test_each_decision_is_a_button_named_by_its_title_that_opens_it(desk: Desk) -> None:
    person = desk.open()
    assert set(decisions(person)) == {*SHIPPED, VISIT.title, PLAN.title}
    person.press(VISIT.title, person.page)
    assert person.heading() == "Who do you want to see?"


def test_decisions_stand_under_the_heading_of_their_group(desk: Desk) -> None:
    person = desk.open()
    assert person.labels(person.page).count("I want to go out") == 1


@pytest.mark.parametrize("words", ["kāinga", "kainga", "KAINGA", "may i van", "somebody's home"])
def test_the_finder_finds_by_title_summary_and_keyword_macrons_or_not(desk: Desk, words: str) -> None:
    assert find(desk.open(), words) == [VISIT.title]


def test_a_word_that_no_decision_has_says_so_until_it_goes(desk: Desk) -> None:
    person = desk.open()
    assert not person.reads("No decision has that word")
    assert find(person, "xyzzy") == []
    assert person.reads("No decision has that word. Try another.")
    for _ in "xyzzy":
        person.key(Qt.Key.Key_Backspace)
    assert VISIT.title in decisions(person)
    assert not person.reads("No decision has that word")


def test_the_agency_says_which_decisions_come_first_and_which_are_hidden(desk: Desk) -> None:
    person = desk.open(first=["visit"], hide=["collect"])
    assert decisions(person)[0] == VISIT.title
    assert "Should I collect this?" not in decisions(person)


def test_hiding_the_safety_decision_leaves_its_button(desk: Desk) -> None:
    person = desk.open(hide=["danger"])
    assert "Someone may be in danger" not in decisions(person)
    person.press("Someone may be in danger")
    assert person.heading() == "What is happening?"


def test_a_draft_is_not_offered(desk: Desk) -> None:
    person = desk.open(replace(VISIT, id="draft", title="A draft", status="draft"))
    assert "A draft" not in decisions(person)
    assert find(person, "draft") == []


def test_a_tree_that_cannot_be_used_shows_its_faults_and_the_others_work(desk: Desk) -> None:
    person = desk.open(replace(PLAN, start="nowhere"))
    assert "Do I have a plan?" not in decisions(person)
    assert person.reads("1 fault in plan.yaml. The other decisions work.")
    person.press("Show the faults")
    assert person.heading() == "“Do I have a plan?” cannot be used"
    (line,) = [label for label in person.labels(person.page) if label.startswith("Line ")]
    assert "nowhere" in line
    person.press("Copy", person.page)
    assert "plan.yaml" in QApplication.clipboard().text() and "nowhere" in QApplication.clipboard().text()
    person.press("Back", person.page)
    person.press("Can I share this?", person.page)
    assert person.heading() == "Who would get it?"


def test_a_file_that_is_not_text_is_named_and_the_others_work(desk: Desk) -> None:
    (desk.folder / "spoilt.yaml").write_bytes(b"\xff\x00title: [")
    person = desk.open()
    assert person.reads("“spoilt” cannot be used")
    assert VISIT.title in decisions(person)


def test_a_missing_folder_is_told_on_the_first_page(desk: Desk) -> None:
    person = desk.show(Window(Library(desk.folder / "nowhere", TODAY), WIDE, TODAY))
    assert person.reads("Your agency's own decisions cannot be used now")
    person.press("What to tell them")
    assert person.reads("nowhere")


def test_a_decision_opens_before_the_trees_are_loaded(desk: Desk) -> None:
    person = desk.show(Window(Library(desk.folder, TODAY), WIDE, TODAY))
    person.press("Can I share this?", person.page)
    assert person.heading() == "Who would get it?"
    person.press("Why we ask")
    assert person.reads("The law and the safe way differ by who gets it.")


def test_the_decisions_are_laid_out_anew_hundreds_of_times_without_a_crash(desk: Desk) -> None:
    person = desk.open()
    for number in range(200):
        look().set_text_size(1.0 if number % 2 else 2.0)
        person.window.resize((320, 1366, 1024)[number % 3], 600)
        if number % 10 == 0:
            person.wait()
            gc.collect()
    assert VISIT.title in decisions(person)


def test_enter_opens_the_decision_that_fits_best(desk: Desk) -> None:
    person = desk.open()
    find(person, "kainga")
    person.key(Qt.Key.Key_Return)
    assert person.heading() == "Who do you want to see?"


@pytest.mark.parametrize("words", ["", "xyzzy"])
def test_enter_opens_nothing_where_nothing_was_found(desk: Desk, words: str) -> None:
    person = desk.open()
    find(person, words)
    person.key(Qt.Key.Key_Return)
    assert person.heading() == "What do you need to decide?"
