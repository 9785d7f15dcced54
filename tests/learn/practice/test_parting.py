"""Two walks beside each other, and where they part."""

from collections.abc import Mapping
from itertools import pairwise
from random import Random

from dpup_assistant.engine.trail import Trail, set_out
from dpup_assistant.engine.walk import Picked
from dpup_assistant.learn.practice.parting import own_walk, part
from dpup_assistant.learn.practice.stories import Story, in_turn, mixed, stories_of, surprise
from tests.shipped import TREES


def walked(story: Story, **otherwise: Picked) -> Trail:
    """Walks a story as it expects, but for some answers, until its own tree ends."""
    answers: Mapping[str, Picked] = {**story.scenario.answers, **otherwise}
    trail = set_out(story.tree, trees=TREES)
    while not own_walk(trail).ended:
        trail = trail.answer(answers[trail.walk.node], TREES)
    return trail


def test_every_story_walked_as_expected_is_the_same_walk() -> None:
    stories = [story for tree in TREES.values() for story in stories_of(tree)]

    partings = [part(story, own_walk(walked(story))) for story in stories]

    assert len(stories) > 300
    assert {parting.verdict for parting in partings} == {"same"}
    assert all(parting.rests_on for parting in partings)
    for story, parting in zip(stories, partings, strict=True):
        assert parting.rows[-1].yours == parting.rows[-1].expected == story.scenario.outcome


def test_what_was_walked_after_the_storys_own_end_does_not_count() -> None:
    story = Story(TREES["share"], "ring_work_and_income")
    trail = walked(story).aside(TREES["collect"], TREES)

    assert part(story, own_walk(trail.answer("unsure", TREES))).verdict == "same"


def test_a_round_of_mixed_stories_has_one_of_each_decision_in_another_order_each_time() -> None:
    trees = list(TREES.values())
    stories = mixed(trees, Random(1))

    rounds = [[next(stories).tree.id for _ in trees] for _ in range(3)]

    assert all(sorted(each) == sorted(TREES) for each in rounds)
    assert rounds[0] != rounds[1] != rounds[2]


def test_a_surprise_is_never_the_story_before() -> None:
    stories = surprise([TREES["danger"]], Random(1))

    came = [next(stories).id for _ in range(100)]

    assert set(came) == set(TREES["danger"].scenarios)
    assert all(before != after for before, after in pairwise(came))


def test_a_decisions_stories_come_in_its_order_from_the_one_asked_for_and_round_again() -> None:
    tree = TREES["danger"]
    names = list(tree.scenarios)
    stories = in_turn(tree, names[2])

    assert [next(stories).id for _ in names] == [*names[2:], *names[:2]]
