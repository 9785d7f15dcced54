"""What changed from one tree to another, by worked examples."""

from dataclasses import replace
from typing import Any

import pytest

from dpup_assistant.engine.compare import Comparison, compare
from dpup_assistant.engine.outcome import AnyOutcome
from dpup_assistant.engine.tree import AnyQuestion, ChecklistNext, Item, Option, Question, Tree
from dpup_assistant.engine.tree_notes import Scenario
from tests.engine.drawn_edits import led
from tests.trees_for_tests import SHARE, a_tree, asks, ends, goes_on, ticks


def changed(old: Tree, new: Tree) -> list[tuple[str | None, str | None, str]]:
    """Each change as was, now and its answers in short."""
    comparison = compare(old, new)
    assert comparison.whole
    return [
        (each.was, each.now, " ".join(f"{a.question}={_short(a.picked)}" for a in each.answers))
        for each in comparison.changed
    ]


def _short(picked: str | tuple[str, ...]) -> str:
    return picked if isinstance(picked, str) else "+".join(picked) or "none"


def with_question(name: str, question: AnyQuestion, tree: Tree = SHARE) -> Tree:
    return replace(tree, questions={**tree.questions, name: question})


def with_outcome(name: str, outcome: AnyOutcome, tree: Tree = SHARE) -> Tree:
    return replace(tree, outcomes={**tree.outcomes, name: outcome})


def with_options(name: str, tree: Tree = SHARE, **leads_to: str | None) -> Tree:
    """The tree with options of a question led elsewhere, added or, as None, taken out."""
    question = tree.questions[name]
    assert isinstance(question, Question)
    options = dict(question.options)
    for option, to in leads_to.items():
        if to is None:
            del options[option]
        else:
            options[option] = Option(label="Changed", next=to)
    return with_question(name, replace(question, options=options), tree)


def test_a_tree_compared_with_itself_has_not_changed() -> None:
    assert compare(SHARE, SHARE) == Comparison()


def test_an_answer_that_ends_elsewhere_has_its_shortest_way_there() -> None:
    new = with_options("agreed", no="find_out_first")
    assert changed(SHARE, new) == [("respect_it", "find_out_first", "who=service agreed=no")]
    (ending,) = compare(SHARE, new).changed
    assert ending.parted == "agreed"


def test_an_answer_that_goes_elsewhere_but_ends_the_same_is_told_apart() -> None:
    new = with_options("health", no="told", yes="told")
    assert (changed(SHARE, new), compare(SHARE, new).leads) == ([], ())
    (to_in_writing,) = compare(SHARE, with_options("who", landlord="agreed")).leads
    assert (to_in_writing.was, to_in_writing.now) == ("in_writing", "agreed")
    assert to_in_writing.path == ("questions", "who", "options", "landlord", "next")


def test_an_option_that_is_gone_ends_nowhere_now_and_a_new_one_ended_nowhere() -> None:
    without = with_options("agreed", no=None)
    assert changed(SHARE, without) == [("respect_it", None, "who=service agreed=no")]
    assert changed(without, SHARE) == [(None, "respect_it", "who=service agreed=no")]


def test_a_question_put_in_between_changes_only_what_it_stops() -> None:
    put_in = asks({"yes": "agreed", "unsure": "find_out_first"})
    new = with_options("who", with_question("safe", put_in), service="safe")
    assert [each[:2] for each in changed(SHARE, new)] == [
        ("respect_it", "find_out_first"),
        ("go_after_telling", "find_out_first"),
        ("go_told", "find_out_first"),
    ]
    assert changed(SHARE, new)[0][2] == "who=service safe=unsure agreed=no"
    assert {each.parted for each in compare(SHARE, new).changed} == {"safe"}
    assert compare(SHARE, new).added == (("questions", "safe"),)


def test_questions_in_another_order_end_where_they_ended() -> None:
    def tree(*order: str) -> Tree:
        following = dict(zip(order, (*order[1:], "share_it"), strict=True))
        questions = {
            name: asks({"yes": following[name], "no": f"not_{name}", "unsure": f"not_{name}"})
            for name in order
        }
        return a_tree(questions, {"share_it": ends(), **{f"not_{name}": ends() for name in sorted(order)}})

    found = {
        was: now for was, now, _ in changed(tree("asked", "needed", "safe"), tree("safe", "asked", "needed"))
    }
    assert "share_it" not in (*found, *found.values())
    assert found == {"not_asked": "not_safe", "not_needed": "not_safe"}


def test_an_item_more_on_a_checklist_makes_some_of_what_was_all() -> None:
    told = SHARE.questions["told"]
    items = {**told.items, "when": Item(label="When")}  # type: ignore[union-attr] - it is a checklist
    new = with_question("told", replace(told, items=items))  # type: ignore[arg-type] - as above
    assert ("go_told", "go_after_telling", "who=service agreed=yes health=yes told=who+what+why") in changed(
        SHARE, new
    )
    assert {each[:2] for each in changed(SHARE, new)} == {
        ("go_told", "go_after_telling"),
        (None, "go_told"),
        (None, "go_after_telling"),
    }


def test_none_that_leads_to_a_place_of_its_own_is_one_change() -> None:
    told = SHARE.questions["told"]
    leads = ChecklistNext(all="go_told", some="go_after_telling", none="find_out_first")
    new = with_question("told", replace(told, next=leads))  # type: ignore[arg-type] - it is a checklist
    assert changed(SHARE, new) == [
        ("go_after_telling", "find_out_first", "who=service agreed=yes health=yes told=none")
    ]
    assert [(each.path[-1], each.was) for each in compare(SHARE, new).leads] == [("none", "go_after_telling")]


def test_ticks_in_place_of_one_answer_share_no_answer() -> None:
    to_end = ChecklistNext(all="respect_it", some="respect_it")
    new = with_question("agreed", ticks({"yes": Item(label="Yes")}, to_end))
    ends_now = {each[:2] for each in changed(SHARE, new)}
    assert (None, "respect_it") in ends_now and ("go_told", None) in ends_now
    assert all(None in pair for pair in ends_now)


def test_another_start_is_compared_from_there() -> None:
    new = replace(SHARE, start="agreed")
    found = changed(SHARE, new)
    assert ("to_child", "respect_it", "who=child agreed=no") in found
    assert [each.path for each in compare(SHARE, new).leads] == [("start",)]


def test_a_hand_over_is_an_end_that_can_go_on_elsewhere() -> None:
    new = with_outcome("to_child", goes_on("young_people"))
    assert changed(SHARE, new) == []
    (lead,) = compare(SHARE, new).leads
    assert (lead.path, lead.was, lead.now) == (("outcomes", "to_child", "continue"), "child", "young_people")


def test_outcomes_that_are_new_or_gone_are_named() -> None:
    new = with_options("agreed", with_outcome("ask_lead", ends(kind="check")), no="ask_lead")
    assert compare(SHARE, new).added == (("outcomes", "ask_lead"),)
    assert compare(new, SHARE).removed == (("outcomes", "ask_lead"),)


@pytest.mark.parametrize(
    ("fields", "key", "was", "now"),
    [
        ({"kind": "stop"}, "kind", "go", "stop"),
        ({"tell": "not_yet"}, "tell", "now", "not_yet"),
        ({"say_to": "team"}, "say_to", "person", "team"),
        ({"say_short": "No."}, "say_short", "I will share only this.", "No."),
        ({"instead": ("Ring",)}, "instead", None, ("Ring",)),
        ({"do": ("Ring", "Write")}, "do", ("Share only what is needed",), ("Ring", "Write")),
    ],
)
def test_what_an_outcome_says_is_told_by_its_key(
    fields: dict[str, Any], key: str, was: Any, now: Any
) -> None:
    new = with_outcome("go_told", replace(SHARE.outcomes["go_told"], **fields))
    (text,) = compare(SHARE, new).texts
    assert (text.path, text.was, text.now) == (("outcomes", "go_told", key), was, now)


def test_the_same_words_in_another_layout_have_not_changed() -> None:
    say = "Before I share it, I want you to know.\n\n  You can ask to see it. \n"
    assert (
        compare(SHARE, with_outcome("go_told", replace(SHARE.outcomes["go_told"], say=say))) == Comparison()
    )


def test_labels_and_their_order_are_words_too() -> None:
    agreed = SHARE.questions["agreed"]
    assert isinstance(agreed, Question)
    yes = replace(agreed.options["yes"], label="They did", because="They said so.")
    new = with_question("agreed", replace(agreed, options={**agreed.options, "yes": yes}))
    assert [(each.path[-2:], each.was) for each in compare(SHARE, new).texts] == [
        (("yes", "label"), "Go to health"),
        (("yes", "because"), None),
    ]
    backwards = dict(reversed(agreed.options.items()))
    (order,) = compare(SHARE, with_question("agreed", replace(agreed, options=backwards))).texts
    assert order.path == ("questions", "agreed", "options")
    assert order.was and order.now == tuple(reversed(order.was))


def test_law_that_a_node_rests_on_stands_apart_from_words() -> None:
    new = with_outcome("go_told", replace(SHARE.outcomes["go_told"], basis=("ipp_11", "ipp_3")))
    comparison = compare(SHARE, new)
    assert comparison.texts == ()
    assert [(each.was, each.now) for each in comparison.law] == [
        (("ipp_11", "manaakitanga"), ("ipp_11", "ipp_3"))
    ]


def test_the_head_and_the_scenarios_are_compared_too() -> None:
    scenario = Scenario(story="One.", answers={"told": ()}, outcome="go_told", feedback="Good.")
    old = replace(SHARE, scenarios={"one": scenario, "two": scenario})
    new = replace(
        SHARE, version="2026.12", scenarios={"one": replace(scenario, story="Two."), "three": scenario}
    )
    comparison = compare(old, new)
    assert [each.path for each in comparison.texts] == [("version",), ("scenarios", "one", "story")]
    assert (comparison.added, comparison.removed) == ((("scenarios", "three"),), (("scenarios", "two"),))


def test_loops_ends_that_lead_nowhere_and_starts_that_ask_nothing_are_borne() -> None:
    looped = with_options("agreed", no="who")
    assert [(each.was, each.now) for each in compare(SHARE, looped).changed] == []
    assert {each.was for each in compare(looped, with_options("agreed", no="respect_it")).changed} == set()
    dangling = with_options("agreed", no="nowhere")
    assert changed(SHARE, dangling) == [("respect_it", "nowhere", "who=service agreed=no")]
    ended = replace(SHARE, start="go_told")
    assert ("respect_it", "go_told", "who=service agreed=no") in changed(SHARE, ended)
    outcome_now = replace(
        SHARE,
        questions={name: led(q, {}) for name, q in SHARE.questions.items() if name != "agreed"},
        outcomes={**SHARE.outcomes, "agreed": ends()},
    )
    assert ("respect_it", "agreed", "who=service agreed=no") in changed(SHARE, outcome_now)
