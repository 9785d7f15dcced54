"""How big a tree is: its walks are counted, and never walked one by one."""

from itertools import pairwise

from hypothesis import given

from dpup_assistant.check.counts import MOST_WALKS, count_walks
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.engine.tree import ChecklistNext, Item, Tree, nexts
from tests.check.known import known, shipped
from tests.check.small_tree import small_tree
from tests.engine.drawn_trees import trees
from tests.trees_for_tests import a_tree, asks, ends, ticks


def walked_one_by_one(tree: Tree, node: str) -> int:
    """The number of walks from a node, each of them walked."""
    question = tree.questions.get(node)
    return sum(walked_one_by_one(tree, target) for target in nexts(question)) if question else 1


def doubling(questions: int) -> Tree:
    """A tree in which every question doubles the walks."""
    ids = [*(f"q_{place}" for place in range(questions)), "end"]
    steps = pairwise(ids)
    return a_tree({name: asks({"a": follows, "unsure": follows}) for name, follows in steps}, {"end": ends()})


@given(trees())
def test_the_count_is_what_walking_every_walk_gives(tree: Tree) -> None:
    assert count_walks(tree) == walked_one_by_one(tree, tree.start)


def test_two_options_to_one_node_are_two_walks() -> None:
    assert count_walks(a_tree({"q": asks({"a": "end", "b": "end", "unsure": "end"})}, {"end": ends()})) == 3


def test_a_checklist_has_three_ways_however_many_items_it_has() -> None:
    items = {f"item_{place}": Item(label="It") for place in range(12)}
    to_end = ChecklistNext(all="end", some="end")
    assert count_walks(a_tree({"q": ticks(items, to_end)}, {"end": ends()})) == 3


def test_of_a_single_item_nobody_can_tick_some() -> None:
    to_end = ChecklistNext(all="end", some="end")
    assert count_walks(a_tree({"q": ticks({"it": Item(label="It")}, to_end)}, {"end": ends()})) == 2


def test_a_count_is_exact_up_to_its_bound_and_then_none() -> None:
    assert count_walks(doubling(3_321)) == 2**3_321 < MOST_WALKS
    assert count_walks(doubling(3_322)) is None


def test_walks_that_never_end_have_no_number() -> None:
    looped = a_tree({"q": asks({"a": "q", "unsure": "end"})}, {"end": ends()})
    assert count_walks(looped) is None


def test_a_loop_that_no_walk_comes_to_does_not_count() -> None:
    aside = asks({"a": "aside", "unsure": "end"})
    assert (
        count_walks(a_tree({"q": asks({"a": "end", "unsure": "end"}), "aside": aside}, {"end": ends()})) == 2
    )


def test_options_and_items_both_count_as_options() -> None:
    judged = judge_tree(small_tree(), "small", known(), thorough=True)
    assert judged.counts
    assert (judged.counts.options_covered, judged.counts.options_total) == (7, 7)
    assert (judged.counts.nodes, judged.counts.scenarios) == (7, 6)
    tree = small_tree()
    del tree["scenarios"]["knows_all"], tree["scenarios"]["shop"]
    partly = judge_tree(tree, "small", known(), thorough=True).counts
    assert partly and (partly.options_covered, partly.options_total) == (5, 7)


def test_counts_are_given_where_shape_and_links_hold_whatever_the_structure() -> None:
    tree = small_tree()
    tree["questions"]["told"]["next"]["none"] = "asked"
    judged = judge_tree(tree, "small", known(), thorough=True)
    assert judged.tree is None and judged.counts and judged.counts.walks is None
    tree["outcomes"]["tell"]["basis"] = ["ipp_33"]
    assert judge_tree(tree, "small", known(), thorough=True).counts is None


def test_every_option_of_a_shipped_tree_has_a_scenario() -> None:
    for name, data in shipped().items():
        size = judge_tree(data, name, known(), thorough=True).counts
        assert size and size.options_covered == size.options_total
