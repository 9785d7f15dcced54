"""What holds for every trail over hand-overs, whatever the worker does."""

from hypothesis import given, note
from hypothesis import strategies as st

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import Trail, set_out, target
from dpup_assistant.engine.tree import Facts
from dpup_assistant.engine.walk import Answer, Walk
from tests.engine.drawn_trees import FACTS, picks
from tests.engine.trails import places
from tests.trees_for_tests import DANGER, SHARE, TREES


def any_answer(trail: Trail, data: st.DataObject) -> Trail:
    """The trail after an answer that its open question offers."""
    question = trail.walk.tree.questions[trail.walk.node]
    return trail.answer(data.draw(picks(question), label=trail.walk.node), TREES)


def any_change(trail: Trail, data: st.DataObject) -> tuple[Trail, str]:
    """The trail opened at an answered question, and that question."""
    asked = [(place, a.question) for place, walk in enumerate(trail.walks) for a in walk.answers]
    place, question = data.draw(st.sampled_from(asked), label="change")
    return trail.back_to(place, question), question


def step(trail: Trail, data: st.DataObject) -> Trail:
    """The trail after one thing that a worker can do."""
    ways = ["back", "answer", "change", "aside"]
    way = data.draw(st.sampled_from(ways))
    if way == "answer" and not trail.walk.ended:
        trail = any_answer(trail, data)
    elif way == "change" and any(walk.answers for walk in trail.walks):
        trail, _ = any_change(trail, data)
    elif way == "aside" and not trail.aside_from:
        trail = trail.aside(DANGER, TREES)
    elif way == "back":
        trail = trail.back() or trail
    note(f"{way}: {places(trail)}, waiting {[walk.tree.id for walk in trail.waiting]}")
    return trail


@st.composite
def trails(draw: st.DrawFn) -> Trail:
    """A trail as some minutes of work leave it: forward, often over hand-overs, then to and fro."""
    facts: Facts = draw(FACTS)
    trail = set_out(SHARE, facts=facts, trees=TREES).answer(
        draw(st.sampled_from(["child", "service"])), TREES
    )
    data = draw(st.data())
    for _ in range(draw(st.integers(0, 4))):
        trail = trail if trail.walk.ended else any_answer(trail, data)
    for _ in range(draw(st.integers(0, 8))):
        trail = step(trail, data)
    return trail


def held(walk: Walk) -> set[Answer]:
    """What the worker answered in a walk, and what is kept there."""
    return {answer for answer in (*walk.answers, *walk.kept) if not answer.by_desk}


def all_held(trail: Trail) -> set[Answer]:
    """What the worker answered in all walks of a trail, and what waits there."""
    return {answer for walk in (*trail.walks, *trail.waiting) for answer in held(walk)}


@given(trails())
def test_each_walk_but_the_last_stands_at_the_hand_over_that_the_next_one_follows(trail: Trail) -> None:
    for walk, following in zip(trail.walks, trail.walks[1:], strict=False):
        assert isinstance(walk.at, HandOver)
        tree, question = target(walk.at)
        assert (following.tree.id, following.start) == (tree, question or TREES[tree].start)
    assert not isinstance(trail.walk.at, HandOver)


@given(trails(), st.data())
def test_any_trail_forward_and_back_is_itself(trail: Trail, data: st.DataObject) -> None:
    if trail.walk.ended or trail.walk.kept or trail.waiting:
        return  # with answers that come back by themselves, Back undoes the last of those
    before = any_answer(trail, data).back()
    assert before is not None
    assert [(w.tree.id, w.node, w.answers) for w in before.walks] == [
        (w.tree.id, w.node, w.answers) for w in trail.walks
    ]


@given(trails())
def test_back_again_and_again_leaves_every_trail(trail: Trail) -> None:
    left: Trail | None = trail
    for _ in range(200):
        left = left.back() if left else None
    assert left is None


@given(trails(), st.data())
def test_a_change_over_hand_overs_loses_no_answer_without_naming_it(
    trail: Trail, data: st.DataObject
) -> None:
    if not any(walk.answers for walk in trail.walks):
        return
    opened, question = any_change(trail, data)
    changed = any_answer(opened, data)
    lost = all_held(trail) - all_held(changed) - set(changed.gone)
    assert {answer.question for answer in lost} <= {question}


@given(trails())
def test_back_loses_no_more_than_the_last_answer(trail: Trail) -> None:
    before = trail.back()
    if before and before != trail.aside_from and not trail.changing:
        assert len(all_held(trail) - all_held(before)) <= 1


@given(trails())
def test_what_went_is_nowhere_any_more(trail: Trail) -> None:
    assert not all_held(trail) & set(trail.gone)


@given(trails())
def test_the_question_number_counts_the_questions_that_were_asked(trail: Trail) -> None:
    asked = [a for walk in trail.walks for a in walk.answers if not a.by_desk]
    assert trail.number == len(asked) + 1
    assert len({answer.question for answer in asked}) == len(asked)
