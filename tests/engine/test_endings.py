"""Which answers end elsewhere in another tree, held against every set of answers that there can be."""

from collections.abc import Iterator, Mapping

from hypothesis import given, settings

from dpup_assistant.engine.endings import Ending, Endings, endings
from dpup_assistant.engine.graph import looped
from dpup_assistant.engine.tree import AnyQuestion, Question, Tree, nexts
from dpup_assistant.engine.walk import NotOfferedError, Picked, next_node, replay
from tests.engine.drawn_edits import two_versions
from tests.engine.drawn_trees import trees
from tests.trees_for_tests import a_tree, asks, ends

Given = dict[str, Picked]
Ends = tuple[str | None, str | None]


def subsets(items: list[str]) -> Iterator[tuple[str, ...]]:
    for bits in range(2 ** len(items)):
        yield tuple(item for place, item in enumerate(items) if bits >> place & 1)


def offers(asked: list[AnyQuestion]) -> Iterator[Picked]:
    """Everything that can be picked at a question, as some trees ask it."""
    yield from dict.fromkeys(name for each in asked if isinstance(each, Question) for name in each.options)
    items = dict.fromkeys(i for each in asked if not isinstance(each, Question) for i in each.items)
    if any(not isinstance(each, Question) for each in asked):
        yield from subsets(list(items))


def come_to(tree: Tree, answers: Mapping[str, Picked]) -> tuple[str | None, str | None, set[str]]:
    """Walks a tree: the open question or None, the end or None, and the questions asked on the way."""
    node, asked = tree.start, set[str]()
    while node in tree.questions:
        if node not in answers:
            return node, None, asked
        asked.add(node)
        following = next_node(tree.questions[node], answers[node])
        if following is None:
            return None, None, asked
        node = following
    return None, node, asked


def every_pair(old: Tree, new: Tree, answers: Given) -> Iterator[tuple[str | None, str | None, Given]]:
    """The ends of both trees for every set of answers, each asked for and offered by one tree at least."""
    (open_old, was, asked_old), (open_new, now, asked_new) = come_to(old, answers), come_to(new, answers)
    question = open_old or open_new
    if question is None:
        by_old = {q for q in asked_old if next_node(old.questions[q], answers[q]) is not None}
        by_new = {q for q in asked_new if next_node(new.questions[q], answers[q]) is not None}
        if by_old | by_new == set(answers):
            yield was, now, answers
        return
    asked = [tree.questions[question] for tree in (old, new) if question in tree.questions]
    for picked in offers(asked):
        yield from every_pair(old, new, answers | {question: picked})


def brute(old: Tree, new: Tree) -> dict[Ends, int]:
    """The pairs of ends that differ, each with the fewest answers that lead there."""
    found: dict[Ends, int] = {}
    for was, now, answers in every_pair(old, new, {}):
        if was != now:
            found[was, now] = min(found.get((was, now), 99), len(answers))
    return found


def loops(tree: Tree) -> bool:
    return bool(list(looped({name: list(nexts(question)) for name, question in tree.questions.items()})))


def end_of(tree: Tree, ending: Ending) -> str | None:
    """The outcome that a walk with these answers comes to, None where the tree does not offer one of them."""
    try:
        walk = replay(tree, {answer.question: answer.picked for answer in ending.answers})
    except NotOfferedError:
        return None
    assert walk.ended
    return walk.node


@given(two_versions())
@settings(deadline=None, max_examples=200)
def test_answers_really_end_where_they_are_said_to(versions: tuple[Tree, Tree]) -> None:
    old, new = versions
    for ending in endings(old, new).changed:
        assert len({answer.question for answer in ending.answers}) == len(ending.answers)
        assert (end_of(old, ending), end_of(new, ending)) == (ending.was, ending.now)
        assert ending.was != ending.now
        assert ending.parted is None or ending.parted in {answer.question for answer in ending.answers}


@given(two_versions())
@settings(deadline=None, max_examples=200)
def test_every_two_ends_are_found_with_the_fewest_answers(versions: tuple[Tree, Tree]) -> None:
    old, new = versions
    if loops(old) or loops(new):
        return  # answers that never end are no walks
    found = endings(old, new)
    assert found.whole
    assert {(each.was, each.now): len(each.answers) for each in found.changed} == brute(old, new)


@given(trees())
def test_a_tree_ends_where_it_ended(tree: Tree) -> None:
    assert endings(tree, tree) == Endings()


def a_row(names: list[str]) -> Tree:
    """Questions in a row, each with an outcome of its own for whoever is unsure."""
    following = [*names[1:], "through"]
    questions = {
        name: asks({"yes": on, "perhaps": on, "unsure": f"end_{name}"})
        for name, on in zip(names, following, strict=True)
    }
    return a_tree(questions, {each: ends() for each in ("through", *(f"end_{name}" for name in names))})


def test_where_very_many_questions_change_places_it_is_said_that_more_may_end_elsewhere() -> None:
    names = [f"q_{number}" for number in range(30)]
    found = endings(a_row(names), a_row(names[::-1]))
    assert not found.whole
    for ending in found.changed:
        assert (end_of(a_row(names), ending), end_of(a_row(names[::-1]), ending)) == (ending.was, ending.now)


def test_a_question_moved_past_many_others_is_followed_wholly() -> None:
    names = [f"q_{number}" for number in range(30)]
    found = endings(a_row(names), a_row([names[-1], *names[:-1]]))
    assert found.whole
    assert {(each.was, each.now) for each in found.changed} == {
        (f"end_{name}", "end_q_29") for name in names[:-1]
    }
