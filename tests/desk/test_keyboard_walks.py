"""Every shipped decision by keyboard alone: its everyday situations by Tab, all its scenarios by digits."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.tree import Question, Scenario, Tree
from dpup_assistant.engine.walk import offered
from tests import shipped
from tests.desk.conftest import Desk
from tests.desk.person import Person

TREES = ("collect", "share", "danger")
MOST = 60  # presses of Tab after which something counts as out of reach


def tab_to(person: Person, begins: str, back: bool = False) -> None:
    """Presses Tab, or Shift and Tab, until the keyboard is on what is named so."""
    for _ in range(MOST):
        person.key(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab)
        if person.focus().startswith(begins):
            return
    pytest.fail(f"Tab never comes to {begins!r}")


def answer_by_tab(person: Person, tree: Tree, node: str, picked: str | Sequence[str]) -> None:
    """Answers a question with Tab, Space and Enter alone."""
    question = tree.questions[node]
    labels = offered(question)
    if isinstance(picked, str):
        tab_to(person, labels[picked])
        person.key(Qt.Key.Key_Return)
        return
    for item in picked:
        tab_to(person, labels[item])
        person.key(Qt.Key.Key_Space)
    if not picked:
        tab_to(person, "None of these")
        person.key(Qt.Key.Key_Space)
    tab_to(person, "Continue")
    person.key(Qt.Key.Key_Space)


def answer_by_digit(person: Person, tree: Tree, node: str, picked: str | Sequence[str]) -> None:
    """Answers a question with one of the keys 1 to 9, a checklist with Tab."""
    question = tree.questions[node]
    if isinstance(question, Question) and isinstance(picked, str):
        person.write(str(list(question.options).index(picked) + 1))
    else:
        answer_by_tab(person, tree, node, picked)


def ends_on(person: Person, tree: Tree, scenario: Scenario) -> str:
    """The title of the page where a scenario ends. A hand-over ends on a question of the next tree."""
    outcome = tree.outcomes[scenario.outcome]
    if not isinstance(outcome, HandOver):
        return outcome.title
    tree_id, _, question = outcome.goes_on_in.partition(".")
    there = person.window.library.trees[tree_id]
    return there.questions[question or there.start].title


@pytest.mark.parametrize("tree_id", TREES)
def test_everyday_situations_are_walked_with_tab_space_and_enter(desk: Desk, tree_id: str) -> None:
    person = desk.open()
    tree = person.window.library.trees[tree_id]
    everyday = [each for each in tree.scenarios.values() if each.common] or list(tree.scenarios.values())
    for scenario in everyday:
        tab_to(person, f"{tree.title} ")
        person.key(Qt.Key.Key_Return)
        for node, picked in scenario.answers.items():
            assert person.heading() == tree.questions[node].title
            answer_by_tab(person, tree, node, picked)
        assert person.heading() == ends_on(person, tree, scenario)
        tab_to(person, "Start again", back=True)
        person.key(Qt.Key.Key_Space)
        tab_to(person, "Back", back=True)
        person.key(Qt.Key.Key_Return)


@pytest.mark.parametrize("tree_id", shipped.TREES)
def test_every_scenario_is_walked_by_digits(desk: Desk, tree_id: str) -> None:
    person = desk.open()
    tree = person.window.library.trees[tree_id]
    person.press(tree.title, person.page)
    assert tree.scenarios
    for scenario in tree.scenarios.values():
        for node, picked in scenario.answers.items():
            assert person.heading() == tree.questions[node].title
            answer_by_digit(person, tree, node, picked)
        assert person.heading() == ends_on(person, tree, scenario)
        person.press("Start again", person.window.rail)
