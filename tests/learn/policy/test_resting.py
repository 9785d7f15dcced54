"""What rests on a law or a good practice is what names it, no more and no less."""

from collections import Counter
from dataclasses import replace

from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.learn.policy.resting import resting_on
from dpup_assistant.learn.trees_in_use import trees_in_use
from tests.desk.conftest import Desk
from tests.desk.trees import ending
from tests.shipped import TREES


def test_each_outcome_under_an_entry_names_it_and_each_that_names_it_is_there(desk: Desk) -> None:
    library = desk.open().window.library
    trees = trees_in_use(library)
    assert {tree.id for tree in trees} >= set(TREES)
    for name in library.resources.basis:
        listed = Counter[tuple[str, str]]()
        for each in resting_on(trees, {name}):
            for end in each.endings:
                assert name in end.outcome.basis
                listed[each.tree.id, end.outcome.title] += 1
            assert {q.title for q in each.tree.questions.values() if name in q.basis} == set(each.questions)
        assert listed == Counter(
            (tree.id, outcome.title)
            for tree in trees
            for outcome in tree.outcomes.values()
            if isinstance(outcome, Outcome) and name in outcome.basis
        )


def test_a_story_of_an_outcome_ends_there(desk: Desk) -> None:
    library = desk.open().window.library
    trees = trees_in_use(library)
    stories = [
        (each.tree, end)
        for each in resting_on(trees, set(library.resources.basis))
        for end in each.endings
        if end.scenario
    ]
    assert stories
    for tree, end in stories:
        assert end.scenario and tree.outcomes[tree.scenarios[end.scenario].outcome] is end.outcome


def test_a_hidden_decision_and_a_draft_are_left_out(desk: Desk) -> None:
    draft = replace(ending(), id="not_yet", status="draft")
    library = desk.open(ending(), draft, hide=["collect"]).window.library

    names = {tree.id for tree in trees_in_use(library)}

    assert {"end", "share"} <= names
    assert not names & {"collect", "not_yet"}
