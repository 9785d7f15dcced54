"""Whatever reaches the person holds only what is said to them: at every end of every decision."""

from collections.abc import Iterator, Mapping

import pytest
from hypothesis import assume, given

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import Outcome
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Walk, replay
from dpup_assistant.engine.words import text_of
from dpup_assistant.output.person_sheet import person_sheet, why_not_for_them
from dpup_assistant.output.sheet import SIZES
from tests.engine.drawn_trees import walks
from tests.poison import POISON, poisoned_resources, poisoned_tree
from tests.shipped import RESOURCES, TREES

POISONED = poisoned_resources(RESOURCES)


def ends(tree: Tree) -> Iterator[Walk]:
    """The ends of a decision's stories, in a tree whose worker's texts are marked."""
    marked = poisoned_tree(tree)
    for scenario in tree.scenarios.values():
        walk = replay(marked, scenario.answers)
        if walk.ended and isinstance(walk.at, Outcome):
            yield walk


def said(walk: Walk, resources: Resources = POISONED) -> Explanation:
    """What a walk says."""
    return explain(walk, {}, resources, Agency(), {})


def persons_ways(explanation: Explanation) -> Mapping[str, str]:
    """Each way out that reaches the person, as text."""
    sheets = {f"sheet at {size} points": repr(person_sheet(explanation, size)) for size in SIZES}
    return sheets | {"big print and the copied words": text_of(explanation.say)}


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_what_reaches_the_person_has_nothing_that_is_for_the_worker_only(tree: Tree) -> None:
    for walk in ends(tree):
        explanation = said(walk)
        if explanation.for_the_person:
            for way, text in persons_ways(explanation).items():
                assert POISON not in text, f"{tree.id}.{walk.node}, {way}"


@given(walks())
def test_no_tree_whatever_gives_the_person_what_is_for_the_worker(walk: Walk) -> None:
    marked = poisoned_tree(walk.tree)
    walk = replay(marked, {answer.question: answer.picked for answer in walk.answers})
    assume(walk.ended)
    explanation = said(walk)
    if why_not_for_them(explanation):
        with pytest.raises(ValueError):
            person_sheet(explanation)
    else:
        assert not any(POISON in text for text in persons_ways(explanation).values())


def test_the_marks_are_seen_where_the_worker_reads_them() -> None:
    explanation = said(next(ends(TREES["share"])))
    assert POISON in explanation.title and POISON in explanation.record and POISON in explanation.do[0]
