"""Small random trees, and what a trainer makes of them: a next changed, a question put in, out, elsewhere."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from hypothesis import strategies as st

from dpup_assistant.engine.tree import AnyQuestion, Checklist, ChecklistNext, Item, Option, Question, Tree
from tests.engine.drawn_trees import trees
from tests.trees_for_tests import asks, ticks

MOST_EDITS = 3


@st.composite
def two_versions(draw: st.DrawFn) -> tuple[Tree, Tree]:
    """A tree and what some edits made of it, or now and then another tree altogether."""
    old = draw(trees())
    if draw(st.integers(0, 9)) == 0:
        return old, draw(trees())
    new = old
    for _ in range(draw(st.integers(1, MOST_EDITS))):
        edit = draw(st.sampled_from(EDITS))
        new = edit(draw, new, draw(st.sampled_from(sorted(new.questions))))
    return old, new


def other_start(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    return replace(tree, start=name)


def put_in(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    """A new question before one that is there."""
    questions = {each: led(question, {name: "put_in"}) for each, question in tree.questions.items()}
    questions["put_in"] = asks({"go_on": name, "unsure": draw(st.sampled_from(sorted(tree.outcomes)))})
    return replace(tree, questions=questions, start="put_in" if tree.start == name else tree.start)


def taken_out(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    """Without a question: what led to it leads on."""
    if len(tree.questions) == 1:
        return tree
    on = draw(st.sampled_from([*sorted(tree.outcomes), *(each for each in tree.questions if each > name)]))
    questions = {each: led(q, {name: on}) for each, q in tree.questions.items() if each != name}
    return replace(tree, questions=questions, start=on if tree.start == name else tree.start)


def moved(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    """With its questions asked in another order."""
    places = dict(zip(tree.questions, draw(st.permutations(list(tree.questions))), strict=True))
    questions = {places[each]: led(question, places) for each, question in tree.questions.items()}
    return replace(tree, questions=questions, start=places.get(tree.start, tree.start))


def other_kind(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    """With ticks where one answer was picked."""
    ends = st.sampled_from(sorted(tree.outcomes))
    items = {"one": Item(label="One"), "more": Item(label="More")}
    question = ticks(items, ChecklistNext(all=draw(ends), some=draw(ends)))
    return replace(tree, questions={**tree.questions, name: question})


def other_way(draw: st.DrawFn, tree: Tree, name: str) -> Tree:
    """With something at a question that leads elsewhere, is new or is gone."""
    question = tree.questions[name]
    end = draw(st.sampled_from(sorted(tree.outcomes)))
    way = draw(st.sampled_from(["elsewhere", "new", "gone"]))
    offered = question.items if isinstance(question, Checklist) else question.options
    picked = draw(st.sampled_from(sorted(offered)))
    left = {each: offer for each, offer in offered.items() if each != picked or way != "gone"} or offered
    changed: AnyQuestion
    if isinstance(question, Checklist):
        items = {each: Item(label=each) for each in (*left, *(["added"] if way == "new" else []))}
        leads = replace(question.next, some=end) if way == "elsewhere" else question.next
        changed = replace(question, items=items, next=leads)
    else:
        options = {each: Option(label=each, next=question.options[each].next) for each in left}
        if way != "gone":
            options["added" if way == "new" else picked] = Option(label="Other", next=end)
        changed = replace(question, options=options)
    return replace(tree, questions={**tree.questions, name: changed})


EDITS: list[Callable[[st.DrawFn, Tree, str], Tree]] = [
    *(other_start, put_in, taken_out, moved, other_kind, other_way, other_way, other_way)
]


def led(question: AnyQuestion, places: Mapping[str, str]) -> AnyQuestion:
    """A question whose nexts lead to other nodes."""
    if isinstance(question, Question):
        options = {
            name: replace(option, next=places.get(option.next, option.next))
            for name, option in question.options.items()
        }
        return replace(question, options=options)
    leads = question.next
    to_all, to_some = (places.get(each, each) for each in (leads.all, leads.some))
    none = places.get(leads.none, leads.none) if leads.none else None
    return replace(question, next=ChecklistNext(all=to_all, some=to_some, none=none))
