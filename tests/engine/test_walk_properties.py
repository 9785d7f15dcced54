"""What holds for every walk in every tree."""

from random import Random

from hypothesis import given, note
from hypothesis import strategies as st

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Checklist, Facts, Tree
from dpup_assistant.engine.walk import Answer, Picked, Walk, begin, next_node, replay
from dpup_assistant.engine.words import text_of
from tests.engine.drawn_trees import FACTS, FOR_THE_PERSON, picks, trees, walks


def by_worker(walk: Walk) -> dict[str, Picked]:
    """What the worker answered in a walk, by question."""
    return {answer.question: answer.picked for answer in walk.answers if not answer.by_desk}


def picked(walk: Walk) -> dict[str, Picked]:
    """All answers of a walk, by question."""
    return {answer.question: answer.picked for answer in walk.answers}


def any_pick(walk: Walk, question: str, data: st.DataObject) -> Picked:
    """An answer that a question of a walk offers."""
    return data.draw(picks(walk.tree.questions[question]), label=question)


@given(walks(), st.data())
def test_any_walk_forward_and_back_is_itself(walk: Walk, data: st.DataObject) -> None:
    if walk.ended:
        return
    before = walk.answer(any_pick(walk, walk.node, data)).back()
    assert before is not None
    assert (before.node, before.answers) == (walk.node, walk.answers)


@given(walks())
def test_back_again_and_again_comes_to_the_beginning(walk: Walk) -> None:
    first = begin(walk.tree, facts=walk.facts)
    for _ in by_worker(walk):
        before = walk.back()
        assert before is not None
        walk = before
    assert (walk.node, walk.answers, walk.back()) == (first.node, first.answers, None)


@given(walks(), st.randoms())
def test_saved_answers_replay_to_the_same_walk_in_any_order(walk: Walk, random: Random) -> None:
    saved = list(by_worker(walk).items())
    random.shuffle(saved)
    assert replay(walk.tree, dict(saved), facts=walk.facts) == walk


@given(walks(), st.data())
def test_a_change_back_undoes_a_change_by_which_nothing_went(walk: Walk, data: st.DataObject) -> None:
    if not walk.answers:
        return
    question = data.draw(st.sampled_from([answer.question for answer in walk.answers]))
    changed = walk.change(question, any_pick(walk, question, data))
    if not changed.gone:
        again = changed.change(question, picked(walk)[question])
        assert (again.node, picked(again), again.kept) == (walk.node, picked(walk), walk.kept)


@given(trees(), FACTS, st.data())
def test_every_walk_ends_within_the_number_of_questions(
    tree: Tree, facts: Facts, data: st.DataObject
) -> None:
    walk = begin(tree, facts=facts)
    for _ in tree.questions:
        if not walk.ended:
            walk = walk.answer(any_pick(walk, walk.node, data))
    assert walk.ended


def step(walk: Walk, data: st.DataObject) -> Walk:
    """The walk after one thing that a worker can do: answer, Back or Change."""
    asked = [answer.question for answer in walk.answers]
    ways = ["back", *([] if walk.ended else ["answer"]), *(["change"] if asked else [])]
    way = data.draw(st.sampled_from(ways))
    if way == "answer":
        return walk.answer(any_pick(walk, walk.node, data))
    if way == "change":
        question = data.draw(st.sampled_from(asked))
        return walk.change(question, any_pick(walk, question, data))
    return walk.back() or walk


@given(walks(), st.data())
def test_whatever_is_done_the_answers_are_on_offer_and_lead_to_where_the_walk_is(
    walk: Walk, data: st.DataObject
) -> None:
    for _ in range(data.draw(st.integers(1, 6))):
        walk = step(walk, data)
        note(str((walk.node, walk.answers, walk.kept, walk.gone)))
        node = walk.tree.start
        for answer in walk.answers:
            assert answer.question == node
            leads_to = next_node(walk.tree.questions[node], answer.picked)
            assert leads_to is not None
            node = leads_to
        assert node == walk.node
        waiting = {answer.question for answer in walk.kept}
        assert not waiting & {walk.node, *picked(walk)}
        assert len(waiting) == len(walk.kept)


@given(walks(), st.data())
def test_a_change_loses_no_answer_without_naming_it(walk: Walk, data: st.DataObject) -> None:
    if not walk.answers:
        return
    question = data.draw(st.sampled_from([answer.question for answer in walk.answers]))
    changed = walk.change(question, any_pick(walk, question, data))
    held: tuple[Answer, ...] = (*changed.answers, *changed.kept, *changed.gone)
    lost = {answer for answer in walk.answers if answer not in held and not answer.by_desk}
    assert {answer.question for answer in lost} <= {question}


@given(walks())
def test_only_a_script_for_the_person_holds_what_an_answer_brings(walk: Walk) -> None:
    if not walk.ended:
        return
    said = explain(walk, {}, Resources(), Agency(), {})
    brought = 0
    for answer in walk.answers:
        question = walk.tree.questions[answer.question]
        if isinstance(question, Checklist):
            brought += len(question.items) - len(answer.picked)
        else:
            brought += answer.picked != "unsure"  # which brings no words in these trees
    texts = text_of((*said.say, *said.say_short, *said.say_again))
    assert texts.count(FOR_THE_PERSON) == (brought if said.say_to == "person" else 0)
