"""Every walk ends, every node is come to, and an unsure answer never becomes permission."""

from dataclasses import replace
from typing import Any

from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import TreeLinks, tree_links
from tests.check.known import codes, faults, known
from tests.check.small_tree import small_tree


def question(**options: str) -> Any:
    """A question whose options lead where they say; unsure leads to `ask_first`."""
    named = {name: {"label": name, "next": to} for name, to in ({"unsure": "ask_first"} | options).items()}
    return {"title": "What is it?", "why": "It matters.", "basis": ["ipp_11"], "options": named}


def tree_of(questions: dict[str, Any]) -> Any:
    """The small tree with other questions, and with outcomes to which all lead."""
    tree = small_tree()
    outcomes = {name: tree["outcomes"][name] for name in ("tell_if", "ask_first")}
    return tree | {
        "start": next(iter(questions)),
        "questions": questions,
        "outcomes": outcomes,
        "scenarios": {},
    }


def structure(data: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    """The faults that are errors, each with its place."""
    return [(fault.code, fault.path) for fault in faults(data, "small") if fault.severity == "error"]


def test_a_loop_is_told_once_at_the_next_that_goes_back_with_the_way_round() -> None:
    tree = tree_of(
        {
            "a": question(on="b"),
            "b": question(one="c", other="d"),
            "c": question(on="d"),
            "d": question(on="b", end="tell_if"),
        }
    )
    assert structure(tree) == [("loop", ("questions", "d", "options", "on", "next"))]
    assert "b → d → b" in faults(tree, "small")[0].message


def test_a_loop_is_found_whatever_the_order_of_the_file() -> None:
    tree = tree_of(
        {
            "a": question(on="d"),
            "d": question(on="c"),
            "c": question(on="b", end="tell_if"),
            "b": question(on="d"),
        }
    )
    assert [code for code, _ in structure(tree)] == ["loop"]


def test_two_loops_are_two_faults() -> None:
    tree = tree_of(
        {"a": question(on="b", again="a"), "b": question(on="c"), "c": question(on="b", end="tell_if")}
    )
    assert {path[1:4:2] for _, path in structure(tree)} == {("c", "on"), ("a", "again")}


def test_loops_inside_a_loop_are_each_told() -> None:
    tree = tree_of(
        {"a": question(on="b"), "b": question(on="c", back="a"), "c": question(back="b", end="tell_if")}
    )
    assert {path[1] for _, path in structure(tree)} == {"b", "c"}


def test_of_what_nothing_leads_to_only_the_first_is_told() -> None:
    tree = tree_of({"a": question(on="tell_if"), "b": question(on="c"), "c": question(on="tell_if")})
    assert structure(tree) == [("unreachable", ("questions", "b"))]


def test_nothing_is_said_of_what_nothing_leads_to_while_a_next_dangles() -> None:
    tree = tree_of({"a": question(on="bb"), "b": question(on="tell_if")})
    assert structure(tree) == [("unknown_node", ("questions", "a", "options", "on", "next"))]
    assert faults(tree, "small")[0].hint == "Did you mean `b`?"


def test_nothing_is_said_of_what_nothing_leads_to_while_a_next_cannot_be_read() -> None:
    tree = tree_of({"a": question(on="b"), "b": question(on="tell_if")})
    tree["questions"]["a"]["options"]["on"]["next"] = ["b"]
    assert structure(tree) == [("list_for_text", ("questions", "a", "options", "on", "next"))]


def test_a_fact_question_needs_no_unsure_and_a_checklist_neither() -> None:
    assert codes(small_tree(), "small") == []


def test_unsure_may_lead_to_a_question_and_to_anything_but_a_go() -> None:
    tree = small_tree()
    for kind in ("urgent", "must", "go_if", "check", "stop"):
        tree["outcomes"]["ask_first"]["kind"] = kind
        assert "unsure_goes" not in codes(tree, "small")
    tree["outcomes"]["ask_first"]["kind"] = "go"
    assert codes(tree, "small") == ["unsure_goes"]


def handing_over(back_to: str) -> list[tuple[str, str]]:
    """The faults of a small tree that hands over to another, which may hand back."""
    tree = small_tree()
    tree["outcomes"]["elsewhere"]["continue"] = "other.second"
    other = tree_of({"first": question(on="second"), "second": question(on="back")})
    other["outcomes"]["back"] = {"kind": "more", "title": "Back", "continue": back_to}
    trees = {**known().trees, "other": tree_links(other)}
    judged = judge_tree(tree, "small", replace(known(), trees=trees), thorough=True)
    return [(fault.code, fault.message) for fault in judged.faults]


def test_a_hand_over_that_comes_back_to_the_same_question_is_a_loop() -> None:
    for back_to in ("small", "small.asked", "small.health"):
        ((code, message),) = handing_over(back_to)
        assert code == "hand_over_loop" and "small → other → small" in message


def test_a_hand_over_back_to_where_no_way_leads_out_again_is_no_loop() -> None:
    assert handing_over("small.told") == []


def test_a_hand_over_to_a_tree_that_is_not_judged_is_one_fault() -> None:
    tree = small_tree()
    tree["outcomes"]["elsewhere"]["continue"] = "share.whoo"
    (fault,) = faults(tree, "small")
    assert (fault.code, fault.hint) == ("unknown_question", "Did you mean `share.who`?")


def test_a_tree_may_be_judged_beside_links_that_are_known_in_part() -> None:
    trees = {**known().trees, "share": TreeLinks(frozenset({"who"}), ())}
    assert judge_tree(small_tree(), "small", replace(known(), trees=trees), thorough=True).faults == ()
