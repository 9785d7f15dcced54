"""Every question and every outcome of the shipped decisions stands whole in windows small and large."""

from dataclasses import replace

import pytest

from dpup_assistant.engine.outcome import HandOver
from tests.desk.conftest import Desk
from tests.desk.seen import cut_off, sideways, small_targets
from tests.shipped import TREES

NARROWEST = (320, 600, 200)
EVERYWHERE = ("collect", "share", "danger")
CASES = [
    *((tree, *NARROWEST) for tree in TREES),
    *((tree, *size) for tree in EVERYWHERE for size in ((1024, 600, 200), (1366, 768, 100))),
]


@pytest.mark.parametrize("tree_id, width, height, text_size", CASES)
def test_nothing_of_a_shipped_decision_is_cut_off(
    desk: Desk, tree_id: str, width: int, height: int, text_size: int
) -> None:
    person = desk.open()
    window, tree, seen = person.window, person.window.library.trees[tree_id], set[tuple[str, str]]()
    window.change_settings(replace(window.settings, text_size=text_size))
    window.resize(width, height)
    for scenario in tree.scenarios.values():
        window.controller.wipe()
        window.open_tree(tree_id)
        for picked in (*scenario.answers.values(), None):
            trail = window.controller.trail
            assert trail
            here = (trail.walk.tree.id, trail.walk.node)
            if here not in seen:
                seen.add(here)
                person.settle()
                assert [*cut_off(window), *sideways(window), *small_targets(window)] == []
            if picked is not None:
                window.controller.answer(picked)
    ends = {node for node, outcome in tree.outcomes.items() if not isinstance(outcome, HandOver)}
    assert {node for there, node in seen if there == tree_id} == {*tree.questions, *ends}
