"""The scenarios: whether each holds, recorded from the preview, and what none of them picks."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.preview.preview import Preview
from dpup_assistant.studio.scenarios.scenarios import Scenarios
from tests.desk.seen import name, shown
from tests.studio.forms import changed_lines, field, focused, keyboard, pick, press


class Both(NamedTuple):
    """The two views beside each other."""

    window: QWidget
    scenarios: Scenarios
    preview: Preview

    def said(self) -> list[str]:
        """All that is told of the scenarios."""
        return [name(each) for each in shown(self.scenarios)]


@pytest.fixture
def both(edited: EditedTree, shipped: Folder) -> Iterator[Both]:
    window, preview = QWidget(), Preview(edited, shipped)
    scenarios = Scenarios(edited, shipped, preview)
    row = QHBoxLayout(window)
    row.addWidget(scenarios, 1)
    row.addWidget(preview)
    preview.setFixedWidth(366)
    window.resize(1060, 700)
    window.show()
    QTest.qWaitForWindowExposed(window)
    yield Both(window, scenarios, preview)
    window.close()
    window.deleteLater()


def test_a_story_whose_answers_lead_nowhere_does_not_hold(both: Both, edited: EditedTree) -> None:
    path = ("questions", "asked", "options", "no", "next")
    edited.set_value(path, "nowhere", "Change where it goes")
    edited.judge_now()
    assert "1 of 4 does not hold" in both.said()
    assert "Does not hold. Its answers come to no outcome yet." in both.said()
    edited.set_value(("title",), "", "Change the title")
    edited.judge_now()
    assert not any("all hold" in told for told in both.said())


def test_each_story_says_whether_it_holds_and_takes_its_new_end_in_one_change(
    both: Both, edited: EditedTree
) -> None:
    assert "4 scenarios, and all hold" in both.said()
    assert both.said().count("Holds. It ends at: Check first: Find out more first") == 3
    before = edited.text
    edited.replace_text(
        before.replace(
            "yes: {label: They said yes, next: go_on", "yes: {label: They said yes, next: find_out"
        ),
        "x",
    )
    edited.judge_now()
    assert "1 of 4 does not hold" in both.said()
    assert "Does not hold. It now ends at: Check first: Find out more first" in both.said()
    press(both.scenarios, "A service asks for an address, and the person is fine with it.")
    changed = edited.text
    press(both.scenarios, "Take the new end: Check first: Find out more first")
    edited.judge_now()
    assert changed_lines(changed, edited.text) == ["-     outcome: go_on", "+     outcome: find_out"]
    assert "4 scenarios, and all hold" in both.said()
    edited.undo()
    assert edited.text == changed


def test_a_walk_in_the_preview_is_recorded_and_its_story_written_at_once(
    both: Both, edited: EditedTree
) -> None:
    press(both.scenarios, "Record from the preview")
    assert "Walk from the start to an outcome in the preview. Then record it." in both.said()
    before = edited.text
    both.preview.play({"who": "service", "asked": "yes"})
    press(both.scenarios, "Record from the preview")
    edited.judge_now()
    assert edited.selection == ("scenarios", "go_on")
    assert focused() == "Scenario"
    QTest.keyClicks(keyboard(), "A doctor asks.")
    edited.judge_now()
    assert edited.part(("scenarios", "go_on")) == {
        "story": "A doctor asks.",
        "answers": {"who": "service", "asked": "yes"},
        "outcome": "go_on",
        "feedback": "Write here what a learner can take from it.",
    }
    assert "5 scenarios, and all hold" in both.said()
    edited.undo()
    edited.undo()
    assert edited.text == before


def test_what_no_scenario_picks_is_played_to_and_recorded(both: Both, edited: EditedTree) -> None:
    edited.remove(("scenarios", "said_no"), "x")
    edited.judge_now()
    assert "1 answer is in no scenario yet" in both.said()
    assert "2 Did they say yes? It goes to: Check first: Find out more first" in both.said()
    press(both.scenarios, "Play to it: They said no")
    press(both.scenarios, "Record from the preview")
    edited.judge_now()
    assert edited.part(("scenarios", "find_out", "answers")) == {"who": "service", "asked": "no"}
    assert "1 answer is in no scenario yet" not in both.said()


def test_a_story_is_written_played_duplicated_given_other_answers_and_deleted(
    both: Both, edited: EditedTree
) -> None:
    press(both.scenarios, "Someone rings and does not say where from.")
    press(both.scenarios, "Play it")
    assert both.preview.trail is not None and both.preview.trail.walk.node == "find_out"
    QTest.keyClicks(field(both.scenarios, "What a learner can take from it"), "So: ")
    both.preview.play({"who": "service", "asked": "yes"})
    press(both.scenarios, "Take the preview's answers")
    edited.judge_now()
    taken = edited.part(("scenarios", "not_sure_who"))
    assert isinstance(taken, dict)
    assert (taken["answers"], taken["outcome"]) == ({"who": "service", "asked": "yes"}, "go_on")
    assert "So: " in taken["feedback"]
    menu = both.scenarios._opened.menu
    pick(menu, menu.choice_list(), "Duplicate")
    edited.judge_now()
    assert list(mapping(edited.data, "scenarios"))[-2:] == ["not_sure_who", "not_sure_who_2"]
    pick(menu, menu.choice_list(), "Delete")
    edited.judge_now()
    assert "not_sure_who_2" not in mapping(edited.data, "scenarios")
    for name_ in list(mapping(edited.data, "scenarios"))[1:]:
        edited.remove(("scenarios", name_), "x")
        edited.judge_now()
    press(both.scenarios, "A service asks for an address, and the person is fine with it.")
    pick(menu, menu.choice_list(), "Delete")
    edited.judge_now()
    assert "scenarios" not in edited.data
    assert "No scenario yet" in both.said()


def test_a_text_with_anything_in_the_place_of_scenarios_is_no_harm(both: Both, edited: EditedTree) -> None:
    start = edited.text.index("scenarios:")
    for words, told in (
        ("scenarios: no\n", "No scenario yet"),
        ("scenarios: [a]\n", "No scenario yet"),
        ("scenarios: {a: b, c: {answers: {who: {x: y}}}}\n", "2 of 2 do not hold"),
    ):
        edited.replace_text(edited.text[:start] + words, "x")
        edited.judge_now()
        assert told in both.said()
    press(both.scenarios, "a")
    assert "Fields cannot show this scenario. Mend it in the YAML." in both.said()
    press(both.scenarios, "c")
    press(both.scenarios, "Play it")
    assert both.preview.trail is not None and both.preview.trail.walk.node == "who"
