"""The walks of a tree: the shortest, the longest, and every one."""

from hypothesis import given, settings

from dpup_assistant.check.counts import count_walks, not_covered
from dpup_assistant.check.walks import every_walk, shortest_and_longest
from dpup_assistant.engine.tree import ChecklistNext, Item, Tree
from dpup_assistant.engine.walk import replay
from tests.check.test_counts import doubling
from tests.engine.drawn_trees import trees
from tests.shipped import TREES
from tests.trees_for_tests import a_tree, asks, ends, ticks


@given(trees())
@settings(max_examples=60)
def test_every_walk_is_found_once_and_the_shortest_and_longest_are_among_them(tree: Tree) -> None:
    walks = list(every_walk(tree))
    found = {walk.answers: walk for walk in walks}
    assert len(walks) == len(found) == count_walks(tree)
    for walk in walks:
        assert walk.ended
        assert replay(tree, {answer.question: answer.picked for answer in walk.answers}) == walk
    shortest, longest = shortest_and_longest(tree)
    assert found[shortest.answers] == shortest and found[longest.answers] == longest
    lengths = [len(walk.answers) for walk in walks]
    assert (len(shortest.answers), len(longest.answers)) == (min(lengths), max(lengths))


def test_of_a_single_item_no_walk_ticks_some() -> None:
    tree = a_tree(
        {"q": ticks({"it": Item(label="It")}, ChecklistNext(all="end", some="never"))},
        {"end": ends(), "never": ends()},
    )
    assert [walk.answers[0].picked for walk in every_walk(tree)] == [("it",), ()]
    assert shortest_and_longest(tree)[0].node == "end"


def test_a_tree_of_more_walks_than_atoms_is_measured_at_once() -> None:
    tree = doubling(2_000)
    assert [len(walk.answers) for walk in shortest_and_longest(tree)] == [2_000, 2_000]
    walks = count_walks(doubling(100))
    assert walks == 2**100 > 10**30


def test_the_options_that_no_scenario_covers_are_named_in_the_order_of_the_file() -> None:
    assert not any(map(not_covered, TREES.values()))
    tree = a_tree({"q": asks({"a": "end", "unsure": "end"})}, {"end": ends()})
    assert not_covered(tree) == (("q", "a"), ("q", "unsure"))
