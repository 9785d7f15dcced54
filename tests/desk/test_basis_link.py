"""From law and good practice on a walk's pages to what there is to know of it, and back."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

import dpup_assistant.storage.learning as learning
from dpup_assistant.desk.basis_list import BasisList
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.tree_notes import Scenario
from dpup_assistant.joins import join_learning
from dpup_assistant.learn.policy.basis_page import BasisPage
from tests.desk.canary import CANARY, walk_to_the_end
from tests.desk.conftest import Desk
from tests.desk.every_outcome import outcome
from tests.desk.left_over import values_of_a_walk, words_in_widgets
from tests.desk.person import Person
from tests.desk.test_hide_screen import of_the_walk
from tests.desk.test_idle import let_pass
from tests.shipped import TREES

MORE = "More about: Manaakitanga"


def joined(person: Person) -> Person:
    """The same, with what there is to learn at hand."""
    join_learning(person.window)
    return person


def at_an_outcome(desk: Desk) -> Person:
    return joined(outcome()(desk))


def asked_of(person: Person) -> list[str]:
    """What is asked for from now on, as it is asked for."""
    asked: list[str] = []
    person.window.basis_asked.connect(asked.append)
    return asked


def test_each_law_and_good_practice_of_an_outcome_can_be_pressed_for_more(desk: Desk) -> None:
    person = outcome()(desk)
    asked = asked_of(person)

    for name in ("Share it only when the law lets you", "Manaakitanga", "Be plain with the other agency"):
        person.press(f"More about: {name}", person.page)

    assert asked == ["ipp_11", "manaakitanga", "tell_the_source"]


def test_why_we_ask_leads_on_and_back_by_the_keyboard_alone(desk: Desk) -> None:
    person = joined(desk.walk())
    person.press("Why we ask")
    question = person.page

    person.key(Qt.Key.Key_Tab)
    assert person.focus() == "More about: Share it only when the law lets you"
    person.key(Qt.Key.Key_Return)
    assert person.heading() == person.focus() == "Share it only when the law lets you"
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert person.page is question
    assert person.focus() == "More about: Share it only when the law lets you"


def test_where_nothing_leads_on_it_is_words_alone(desk: Desk) -> None:
    person = outcome()(desk)
    asked = asked_of(person)
    basis = person.page.findChild(BasisList)
    assert basis
    law = person.window.library.resources.basis["ipp_11"]

    basis.setEnabled(False)
    person.press("More about: ", basis)

    assert asked == []
    assert law.citation in person.labels(basis)


def test_back_leads_to_the_very_outcome_with_all_that_was_opened_and_picked(desk: Desk) -> None:
    person = at_an_outcome(desk)
    page = person.page
    assert isinstance(page, QScrollArea)
    person.press("In ten seconds")
    person.press("Can I change my mind?")
    person.button(MORE).setFocus()  # as pressing it does, which scrolls it into sight
    person.settle()
    before, words, names = page.verticalScrollBar().value(), person.labels(page), person.names(page)
    assert before > 0

    person.press(MORE)
    assert person.heading() == "Manaakitanga"
    person.press("Back", person.page)

    assert person.page is page
    assert (person.labels(page), person.names(page)) == (words, names)
    assert page.verticalScrollBar().value() == before
    assert person.focus() == MORE


def test_one_page_leads_to_another_and_back_from_any_of_them_is_the_outcome(desk: Desk) -> None:
    person = at_an_outcome(desk)
    page = person.page

    person.press(MORE)
    person.press("More about: Manaakitanga: disabled people", person.page)
    assert person.heading() == "Manaakitanga: disabled people"
    assert "Decide" not in person.names()
    person.press("Back", person.page)

    assert person.page is page


def test_no_story_and_no_other_decision_is_opened_over_a_walk(desk: Desk) -> None:
    person = at_an_outcome(desk)
    person.press(MORE)

    person.press("Should I collect this?", person.page)

    assert not [name for name in person.names(person.page) if name.startswith(("Practise", "Open: "))]


@pytest.mark.parametrize("way", ["Hide screen", "idle", "Start again", "Someone may be in danger"])
def test_what_leaves_the_page_leaves_nothing_of_it(desk: Desk, way: str) -> None:
    person = joined(desk.walk(CANARY))
    walk_to_the_end(person)
    person.press("More about: ", person.page)
    assert isinstance(person.page, BasisPage)

    if way == "idle":
        let_pass(person, 61)
    else:
        person.press(way)
    person.wait()

    assert not person.window.findChildren(BasisPage)
    if way in ("Hide screen", "idle"):
        assert values_of_a_walk("canary") == []
        assert of_the_walk(words_in_widgets()) == set()


def test_still_there_leads_from_the_page_to_the_walk(desk: Desk) -> None:
    person = at_an_outcome(desk)
    page = person.page
    person.press(MORE)

    let_pass(person)
    person.press("Stay here", person.page)

    assert person.page is page


def test_a_broken_file_takes_that_page_alone_and_the_outcome_comes_back(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = at_an_outcome(desk)
    page = person.page
    monkeypatch.setattr(learning, "learn_folder", lambda: desk.folder / "gone")

    person.press(MORE)
    assert person.reads("policy.yaml")
    person.press("Back")
    assert person.page is page

    person.press("More about: Share it only when the law lets you")
    assert person.heading() == "Share it only when the law lets you"


def test_every_basis_of_the_shipped_outcomes_opens_a_page_and_comes_back(desk: Desk) -> None:
    person = joined(desk.open())
    window, left = person.window, cited_by_outcomes(person)
    basis = window.library.resources.basis
    for tree_id in TREES:
        tree = window.library.trees[tree_id]
        for scenario in tree.scenarios.values():
            ended = tree.outcomes[scenario.outcome]
            names = left.intersection(ended.basis) if isinstance(ended, Outcome) else set()
            if not names:
                continue
            go_to_the_end(person, tree_id, scenario)
            at = person.page
            for name in names:
                person.button(
                    f"More about: {basis[name].name}", at
                ).click()  # where it stands matters elsewhere
                assert person.heading() == basis[name].name
                assert basis[name].plain in person.labels(person.page)
                window.back()
                assert person.page is at
                QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            left -= names
    assert left == set()


def cited_by_outcomes(person: Person) -> set[str]:
    """All that the outcomes of the shipped trees rest on."""
    trees = person.window.library.trees
    outcomes = [each for tree in TREES for each in trees[tree].outcomes.values()]
    return {name for each in outcomes if isinstance(each, Outcome) for name in each.basis}


def go_to_the_end(person: Person, tree_id: str, scenario: Scenario) -> None:
    """Walks a story, from the first page on."""
    person.window.controller.wipe()
    person.window.open_tree(tree_id)
    for picked in scenario.answers.values():
        person.window.controller.answer(picked)
