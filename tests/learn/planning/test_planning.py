"""Plan and use: the paper, and how many pages it takes."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.engine.agency import Agency
from dpup_assistant.kit.sheet_pages import sheet_pages
from dpup_assistant.output.handout_sheet import handout_sheet
from dpup_assistant.storage.learning import load_sheets
from dpup_assistant.storage.library import open_library
from tests.desk.conftest import Desk
from tests.learn.conftest import Opened
from tests.shipped import RESOURCES, TREES

PLAN = "Plan and use"
PAGES = {"plan_your_agency": 2, "use_lead": 1, "use_fund": 1, "use_policy": 1, "use_data": 1}
NINE = (
    *("He Tāngata", "Manaakitanga", "Mana Whakahaere", "Kaitiakitanga", "Mahitahitanga"),
    *("Purpose Matters", "Transparency and Choice", "Access to Information", "Sharing Value"),
)
SHEETS = load_sheets(open_library(None, date(2026, 11, 22))).value or {}
TITLES = {name: tree.title for name, tree in TREES.items()}


@pytest.mark.parametrize("name", PAGES)
def test_a_sheet_takes_its_pages_and_in_large_print_at_most_twice_as_many(name: str) -> None:
    handout = SHEETS[name]
    large = replace(handout, size=18)

    assert handout.size == 12
    assert len(sheet_pages(handout_sheet(handout, RESOURCES, Agency(), TITLES))) == PAGES[name]
    assert len(sheet_pages(handout_sheet(large, RESOURCES, Agency(), TITLES))) <= 2 * PAGES[name]


def test_the_plan_has_room_to_write_for_each_principle_and_guideline_and_three_steps() -> None:
    parts = SHEETS["plan_your_agency"].parts

    for name in NINE:
        assert [len(part.pens) for part in parts if part.title.startswith(f"{name}.")] == [2], name
    assert next(part.pens for part in parts if part.pens[:1] == ("1",)).count("Who, and by when") == 3


@pytest.mark.parametrize("name", ["use_lead", "use_fund", "use_policy", "use_data"])
def test_a_page_for_a_role_says_what_is_asked_what_to_ask_and_what_to_do_on_monday(name: str) -> None:
    parts = {part.title.partition(" your team")[0]: part for part in SHEETS[name].parts}

    assert parts["What it asks of you"].points and parts["Questions to ask"].boxes
    assert parts["On Monday"].steps and parts["In the program"].trees


def test_the_keyboard_alone_shows_a_sheet_before_it_is_printed_and_comes_back(learn: Opened) -> None:
    person = learn(PLAN)
    cards = [name for name in person.names(person.page) if name.startswith("DPUP ")]
    assert len(cards) == len(PAGES)

    person.key(Qt.Key.Key_Tab)
    assert person.focus() == cards[0]
    person.key(Qt.Key.Key_Return)
    assert person.heading() == "DPUP in our service: a plan" and "Print" in person.names(person.page)
    assert person.reads("2 pages of A4")
    person.key(Qt.Key.Key_Escape)

    assert person.heading() == PLAN and person.focus() == cards[0]
    person.press("Back", person.page)
    assert person.heading() == "Learn and practise"


def test_who_works_with_data_finds_what_to_look_at_before_numbers_are_shared(learn: Opened) -> None:
    person = learn(PLAN, "Before you share numbers")

    assert person.heading() == "Before you share numbers" and "Print" in person.names(person.page)


def test_broken_sheets_take_only_this_page_away(desk: Desk, learn: Opened) -> None:
    folder = desk.folder / "learn"
    folder.mkdir()
    (folder / "sheets.yaml").write_text("use_lead: {title: [}\n", "utf-8")

    person = learn(PLAN)

    assert person.reads("sheets.yaml", person.page)
    person.press("Back", person.page)
    person.press("Questions and answers", person.page)
    assert person.heading() == "Questions and answers"
