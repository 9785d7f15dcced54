"""Principles and guidelines: each part, what needs explaining beside them, and the law in a line each."""

import pytest
from PySide6.QtCore import Qt

import dpup_assistant.storage.learning as learning
from dpup_assistant.check.learning import POLICY_IDS
from dpup_assistant.engine.learning.policy import Policy
from dpup_assistant.joins import join_learning
from dpup_assistant.learn.policy.law_page import PRIVACY_PRINCIPLES
from dpup_assistant.learn.policy.opening import open_basis
from dpup_assistant.learn.room import Room
from dpup_assistant.output.labels import UNSURE_BASIS
from dpup_assistant.storage.learning import load_learning
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import headings
from tests.desk.trees import ending
from tests.learn.conftest import Opened
from tests.learn.policy.held import wrong_in_any_look

HERE = "Principles and guidelines"
PARTS = (
    *("He Tāngata", "Manaakitanga", "Mana Whakahaere", "Kaitiakitanga", "Mahitahitanga"),
    *("Purpose Matters", "Transparency and Choice", "Access to Information", "Sharing Value"),
)
SECTIONS = (
    *("At the desk", "What it asks in detail", "The law beside it"),
    *("Decisions and outcomes that rest on it", "Where it stands"),
)
EXPLAINED = ("Personal and non-personal information", "Choice or consent", "Law and good practice")


def policy(person: Person) -> Policy:
    """What the policy's file holds."""
    value = load_learning(Policy, person.window.library.rest).value
    assert value
    return value


def decision(person: Person, title: str) -> str:
    """The name of the fold of a decision: its title, and how much of it rests on it."""
    return next(name for name in person.names(person.page) if name.startswith(f"{title} ("))


def test_the_five_principles_and_four_guidelines_are_there_in_their_order(learn: Opened) -> None:
    person = learn(HERE)

    assert person.heading() == HERE
    assert [name for name in person.names(person.page) if name in PARTS] == list(PARTS)
    assert set(EXPLAINED) <= set(person.names(person.page))


def test_each_part_has_its_own_page_with_its_summary_and_all_that_goes_with_it(learn: Opened) -> None:
    person = learn(HERE)
    parts, basis = policy(person).parts, person.window.library.resources.basis
    for title, name in zip(PARTS, POLICY_IDS, strict=True):
        person.press(title, person.page)
        shown = person.labels(person.page)

        assert person.heading() == title
        assert f"“{' '.join(parts[name].summary.split())}”" in shown
        assert any("CC BY 4.0, the Crown" in words for words in shown)
        assert set(parts[name].at_the_desk) <= set(shown)
        assert set(SECTIONS) <= {*shown, *(["The law beside it"] if name == "sharing_value" else [])}
        further = [each for each in (name, *parts[name].basis) if basis[each].beyond]
        assert further and "Where it goes beyond the law, and why" in shown
        for each in further:
            beyond = basis[each].beyond
            assert beyond and {beyond.law_asks, beyond.why} <= set(shown)
        person.press("Back", person.page)
        assert person.heading() == HERE


def test_a_part_leads_to_a_law_beside_it_and_that_law_back_to_the_part(learn: Opened) -> None:
    person = learn(HERE, "Transparency and Choice", "More about: Tell them when you ask")
    entry = person.window.library.resources.basis["ipp_3"]

    assert {"The law", entry.plain, "What the policy asks beside it"} <= set(person.labels(person.page))
    assert person.reads(entry.citation) and person.reads(entry.source) and person.reads("22 November 2026")
    person.press("More about: Transparency and Choice", person.page)
    assert person.heading() == "Transparency and Choice"


def test_what_was_not_seen_whole_is_told(learn: Opened) -> None:
    person = learn(HERE, "The law in a line each", "More about: IPP 2:")
    assert person.reads("Checked in part.")
    person.press("Back", person.page)
    person.press("More about: IPP 3A:", person.page)
    assert not person.reads("Checked in part.") and not person.reads(UNSURE_BASIS["to_review"])


def test_what_was_not_seen_at_all_is_told(learn: Opened) -> None:
    person = learn()
    open_basis(Room(person.window), "other_agencies_powers")
    person.wait()

    assert person.reads(UNSURE_BASIS["to_review"], person.page)


def test_the_law_has_a_line_for_each_privacy_principle_and_leads_on_from_it(learn: Opened) -> None:
    person = learn(HERE, "The law in a line each")
    basis = person.window.library.resources.basis

    numbers = [name.split(":")[1].strip() for name in person.names(person.page) if "IPP" in name]
    assert numbers == [
        *("IPP 1", "IPP 2", "IPP 3", "IPP 3A"),
        *(f"IPP {number}" for number in range(4, 14)),
    ]
    assert "The law" in person.labels(person.page)
    lines = person.labels(person.page)
    for name in PRIVACY_PRINCIPLES:
        assert any(basis[name].plain.startswith(words.rstrip(".")) for words in lines)
    person.press("More about: IPP 3A: Tell them when you get it from someone else", person.page)
    assert person.heading() == basis["ipp_3a"].name


@pytest.mark.parametrize("title", EXPLAINED)
def test_what_is_explained_shows_every_passage_with_its_table(learn: Opened, title: str) -> None:
    person = learn(HERE, title)
    topic = next(each for each in policy(person).topics.values() if each.title == title)

    shown = set(person.labels(person.page))
    for passage in topic.passages:
        assert passage.title in shown
        assert {cell for row in (passage.table.rows if passage.table else ()) for cell in row} <= shown
    assert person.reads("Based on the Data Protection and Use Policy")


def test_pressing_an_outcome_practises_a_story_that_ends_there(learn: Opened) -> None:
    person = learn(HERE, "He Tāngata")
    person.press(decision(person, "Can I share this?"), person.page)
    person.press("Practise: You can share it now, to keep someone safe", person.page)

    assert person.reads("Practice. Nobody is in front of you.")
    assert person.reads(person.window.library.trees["share"].scenarios["flood_list"].story)
    while person.reads("Practice. Nobody is in front of you."):
        person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "He Tāngata"


def test_a_decision_opens_from_there_and_back_returns_to_the_page(learn: Opened) -> None:
    person = learn(HERE, "He Tāngata")
    page = person.page
    person.press(decision(person, "Can I share this?"), page)
    person.press("Open: Can I share this?", page)

    assert person.reads("Question 1")
    person.press("Back")

    assert person.page is page


def test_an_outcome_of_the_agencys_own_decision_is_among_them(desk: Desk) -> None:
    person = desk.open(ending(basis=("code_of_rights", "manaakitanga_children")))
    join_learning(person.window)
    for name in ("Learn and practise", HERE, "Manaakitanga"):
        person.press(name)

    person.press(decision(person, "The end"), person.page)

    assert person.reads("Practise: This is the end")


def test_the_way_to_a_part_and_back_needs_no_mouse(learn: Opened) -> None:
    person = learn(HERE)
    while person.focus() != "Kaitiakitanga":
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Return)
    assert person.heading() == person.focus() == "Kaitiakitanga"
    while not person.focus().startswith("More about: Kaitiakitanga: act fast"):
        person.key(Qt.Key.Key_Tab)
    person.key(Qt.Key.Key_Space)
    assert person.heading() == "Kaitiakitanga: act fast and openly"
    for _ in range(2):
        person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == HERE


def test_a_broken_file_takes_away_the_policy_and_nothing_else(
    learn: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    (desk.folder / "policy.yaml").write_text("parts: 5\n", "utf-8")
    monkeypatch.setattr(learning, "learn_folder", lambda: desk.folder)
    person = learn(HERE)

    assert person.reads("policy.yaml") and not person.reads("He Tāngata", person.page)
    person.press("Back", person.page)
    person.press("Glossary", person.page)
    assert person.heading() == "Glossary"


@pytest.mark.parametrize(
    "way", [(), ("Transparency and Choice",), (EXPLAINED[0],), ("The law in a line each",)]
)
def test_a_page_holds_in_every_width_text_size_and_theme(learn: Opened, way: tuple[str, ...]) -> None:
    person = learn(HERE, *way)
    if "Transparency and Choice" in way:
        person.press(decision(person, "Can I share this?"), person.page)
    assert wrong_in_any_look(person) == []
    assert headings(person.window) == [person.heading()]
