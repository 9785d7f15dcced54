"""What holds for every decision that comes with the program: its shape, its ends and its stories."""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest

from dpup_assistant.engine.outcome import HandOver, NextTree, Outcome
from dpup_assistant.engine.reading import seconds
from dpup_assistant.engine.resources import Basis
from dpup_assistant.engine.tree import Checklist, Question, Tree
from tests.shipped import RESOURCES, TREES

SAFETY = ("danger", "child", "family_violence", "adult")
AT_A_DESK = {  # the decisions of frontline practice, by what is asked
    *("collect", "from_others", "recording", "young_people"),
    *("share", "workmate", "new_use", "insights"),
    *("asks_about", "police", "see", "fix", "identity", "funder"),
    *("danger", "child", "family_violence", "adult"),
    *("breach", "says_no", "notes", "keep", "tools"),
}
all_trees = pytest.mark.parametrize("tree", TREES.values(), ids=TREES)


def outcomes(tree: Tree) -> Iterator[tuple[str, Outcome]]:
    """The outcomes of a tree that are not hand-overs."""
    return ((name, o) for name, o in tree.outcomes.items() if isinstance(o, Outcome))


def bases(outcome: Outcome) -> list[Basis]:
    """The law and good practice that an outcome rests on."""
    return [RESOURCES.basis[name] for name in outcome.basis]


@cache
def longest(tree: str, node: str) -> int:
    """The most answers from a node on, hand-overs included. What is set once for the desk takes none."""
    at = TREES[tree].questions.get(node) or TREES[tree].outcomes[node]
    if isinstance(at, Outcome):
        return 0
    if isinstance(at, HandOver):
        other, _, question = at.goes_on_in.partition(".")
        return longest(other, question or TREES[other].start)
    if isinstance(at, Checklist):
        following = [at.next.all, at.next.some, at.next.none or at.next.some]
    else:
        following = [option.next for option in at.options.values()]
    asked = 0 if isinstance(at, Question) and at.fact else 1
    return asked + max(longest(tree, name) for name in following)


def test_every_decision_of_frontline_practice_is_there() -> None:
    assert set(TREES) == AT_A_DESK and len(TREES) >= 18


@all_trees
def test_no_walk_takes_more_than_8_answers_even_into_other_decisions(tree: Tree) -> None:
    assert longest(tree.id, tree.start) <= 8


@all_trees
def test_it_has_everyday_stories_and_enough_of_them_to_train_with(tree: Tree) -> None:
    assert sum(scenario.common for scenario in tree.scenarios.values()) >= 2
    assert len(tree.scenarios) >= 9


@all_trees
def test_at_most_one_story_in_four_ends_at_check(tree: Tree) -> None:
    ends = [tree.outcomes[scenario.outcome] for scenario in tree.scenarios.values()]
    assert sum(end.kind == "check" for end in ends) * 4 <= len(ends)


@all_trees
def test_every_end_is_reached_by_a_story(tree: Tree) -> None:
    assert {scenario.outcome for scenario in tree.scenarios.values()} == set(tree.outcomes)


@all_trees
def test_no_end_is_a_dead_end(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        if outcome.kind in ("stop", "check"):
            assert outcome.instead and outcome.contacts, f"{tree.id}.{name}"
            assert len(outcome.contacts) > 1 or outcome.contacts != ("privacy_officer",), f"{tree.id}.{name}"


@all_trees
def test_every_end_tells_law_and_good_practice_apart(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        kinds = Counter(basis.kind for basis in bases(outcome))
        assert kinds["good_practice"], f"{tree.id}.{name}"
        assert kinds["law"] or tree.id == "insights", f"{tree.id}.{name}"  # where the law asks for nothing


@all_trees
def test_only_a_law_that_was_seen_makes_a_must(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        if outcome.kind == "must":
            sure = [
                basis for basis in bases(outcome) if basis.kind == "law" and basis.confidence != "to_review"
            ]
            assert sure, f"{tree.id}.{name}"


@all_trees
def test_people_hear_how_to_see_fix_and_complain_where_they_are_told_what_happens(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        if outcome.say_to == "person" and outcome.tell == "now" and outcome.kind not in ("urgent",):
            said = " ".join((outcome.say, *(a for a in outcome.if_asked if isinstance(a, str))))
            assert any(
                word in said for word in ("see_and_fix", "can_i_see_it", "ask to see", "you can see")
            ), f"{tree.id}.{name}"


@all_trees
def test_what_comes_next_is_another_decision(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        following = [each.tree if isinstance(each, NextTree) else each for each in outcome.next_trees]
        assert tree.id not in following and len(following) == len(set(following)), f"{tree.id}.{name}"


def test_every_decision_is_led_to_from_another() -> None:
    led_to: set[str] = set()
    for tree in TREES.values():
        for outcome in tree.outcomes.values():
            if isinstance(outcome, HandOver):
                led_to.add(outcome.goes_on_in.partition(".")[0])
            else:
                led_to.update(
                    each.tree if isinstance(each, NextTree) else each for each in outcome.next_trees
                )
    assert led_to == set(TREES)


@pytest.mark.parametrize("name", SAFETY)
def test_who_is_not_sure_where_someone_may_be_hurt_gets_a_number_to_ring(name: str) -> None:
    tree = TREES[name]
    for at, question in tree.questions.items():
        if isinstance(question, Question) and not question.fact:
            end = tree.outcomes.get(question.options["unsure"].next)
            assert isinstance(end, Outcome), f"{name}.{at}"
            assert any(RESOURCES.contacts[contact].phone for contact in end.contacts), f"{name}.{at}"


@pytest.mark.parametrize("name", SAFETY)
def test_where_someone_may_be_hurt_nothing_is_said_before_it_is_safe(name: str) -> None:
    for at, outcome in outcomes(TREES[name]):
        if outcome.kind in ("urgent", "check") and outcome.say_to == "person":
            assert outcome.tell != "now", f"{name}.{at}"


@all_trees
def test_what_is_said_in_ten_seconds_takes_no_longer(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        assert seconds(outcome.say_short) <= 15, f"{tree.id}.{name}"  # told in steps of 5


@all_trees
def test_other_words_are_other_words(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        first = {line.strip() for line in outcome.say.replace(". ", ".\n").splitlines()}
        again = [line.strip() for line in outcome.say_again.replace(". ", ".\n").splitlines()]
        assert sum(line in first for line in again) * 3 <= len(again), f"{tree.id}.{name}"


@all_trees
def test_every_end_is_ready_for_a_question_or_two(tree: Tree) -> None:
    for name, outcome in outcomes(tree):
        assert 1 <= len(outcome.if_asked) <= 7, f"{tree.id}.{name}"
