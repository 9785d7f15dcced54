"""Small random trees and walks in them, for what holds in every tree.

Every question leads only to later ones, so that there is no loop, and an earlier one leads to it.
"""

from hypothesis import strategies as st

from dpup_assistant.engine.outcome import OutcomeKind, SayTo
from dpup_assistant.engine.tree import AnyQuestion, ChecklistNext, Facts, Item, Option, Question, Tree
from dpup_assistant.engine.walk import Picked, Walk, begin
from tests.trees_for_tests import a_tree, asks, ends, ticks

MOST_QUESTIONS = 6
FOR_THE_PERSON = "Said by an answer."  # what each option and item brings to a script
KINDS: tuple[OutcomeKind, ...] = ("urgent", "must", "go", "go_if", "check", "stop")
SAY_TO: tuple[SayTo, ...] = ("person", "caller", "agency", "team")
FACTS: st.SearchStrategy[Facts] = st.sampled_from([{}, {"health_agency": "yes"}, {"health_agency": "no"}])


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """A tree whose shape, links and structure hold."""
    kinds = ["check", *draw(st.lists(st.sampled_from(KINDS), max_size=3))]
    outcomes = {
        f"end_{place}": ends(kind=kind, say_to=draw(st.sampled_from(SAY_TO)))
        for place, kind in enumerate(kinds)
    }
    no_go = [name for name, outcome in outcomes.items() if outcome.kind != "go"]
    ids = [f"q_{place}" for place in range(draw(st.integers(1, MOST_QUESTIONS)))]
    led_to_by = [draw(st.integers(0, place - 1)) for place in range(1, len(ids))]
    questions = {}
    for place, name in enumerate(ids):
        needed = [later for later, by in zip(ids[1:], led_to_by, strict=True) if by == place]
        later = ids[place + 1 :]
        questions[name] = draw(_questions(needed, [*later, *outcomes], [*later, *no_go]))
    return a_tree(questions, outcomes)


@st.composite
def _questions(draw: st.DrawFn, needed: list[str], ahead: list[str], unsure: list[str]) -> AnyQuestion:
    """A question that leads to all that is needed, and for the rest to anything ahead."""
    ways = {"options": max(1, len(needed)), "checklist": 3, "fact": 2}
    kind = draw(st.sampled_from([kind for kind, count in ways.items() if len(needed) <= count]))
    rest = [draw(st.sampled_from(ahead)) for _ in range(ways[kind] - len(needed))]
    targets = draw(st.permutations([*needed, *rest]))
    if kind == "checklist":
        names = ("one", "two", "three")[: draw(st.integers(2, 3))]  # with one, there is no way called some
        items = {name: Item(label=name, say=FOR_THE_PERSON) for name in names}
        return ticks(items, ChecklistNext(all=targets[0], some=targets[1], none=targets[2]))
    names = ("yes", "no") if kind == "fact" else tuple(f"option_{place}" for place in range(len(targets)))
    options = {
        name: Option(label=name, next=target, say=FOR_THE_PERSON)
        for name, target in zip(names, targets, strict=True)
    }
    if kind == "fact":
        return asks(options, fact="health_agency")
    return asks({**options, "unsure": draw(st.sampled_from(unsure))})


@st.composite
def picks(draw: st.DrawFn, question: AnyQuestion) -> Picked:
    """An answer that a question offers."""
    if isinstance(question, Question):
        return draw(st.sampled_from(list(question.options)))
    return tuple(item for item in question.items if draw(st.booleans()))


@st.composite
def walks(draw: st.DrawFn) -> Walk:
    """A walk in a random tree, some way forward or to its end."""
    walk = begin(draw(trees()), facts=draw(FACTS))
    for _ in range(draw(st.integers(0, MOST_QUESTIONS))):
        if not walk.ended:
            walk = walk.answer(draw(picks(walk.tree.questions[walk.node])))
    return walk
