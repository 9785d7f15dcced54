"""Scenarios prove a tree: they fail loudly, each for its own reason, and keep no tree off a desk."""

from typing import Any

import pytest

from dpup_assistant.check.judge import judge_tree
from tests.check.known import codes, faults, known
from tests.check.small_tree import small_tree


def with_answers(answers: Any, outcome: str = "tell") -> Any:
    """The small tree with other answers in its first scenario."""
    tree = small_tree()
    tree["scenarios"]["knows_all"] |= {"answers": answers, "outcome": outcome}
    return tree


@pytest.mark.parametrize(
    ("answers", "code"),
    [
        ({"asked": "yes"}, "stops_early"),
        ({"told": ["who"]}, "stops_early"),
        ({"asked": "yes", "told": ["who"]}, "ends_elsewhere"),
        ({"asked": "yes", "told": []}, "ends_elsewhere"),
        ({"asked": "yes", "told": ["who", "what"], "health": "no"}, "needless_answer"),
        ({"asked": "yess", "told": ["who", "what"]}, "not_on_offer"),
        ({"asked": "yes", "told": ["who", "wat"]}, "not_on_offer"),
        ({"asked": "yes", "tolt": ["who", "what"]}, "answer_to_nothing"),
        ({"asked": "yes", "told": "who"}, "text_for_list"),
        ({"asked": ["yes"], "told": ["who", "what"]}, "list_for_text"),
    ],
)
def test_a_failing_scenario_is_one_fault_and_keeps_no_tree_off_a_desk(answers: Any, code: str) -> None:
    tree = with_answers(answers)
    assert codes(tree, "small") == [code]
    judged = judge_tree(tree, "small", known(), thorough=True)
    assert judged.tree and judged.counts


def test_a_scenario_that_ends_elsewhere_says_where() -> None:
    (fault,) = faults(with_answers({"asked": "no", "health": "no"}), "small")
    assert fault.message == "The answers end at `elsewhere`, not at `tell`."


def test_a_scenario_is_followed_though_another_node_is_wrong() -> None:
    tree = with_answers({"asked": "yes"})
    tree["outcomes"]["ask_first"]["basis"] = ["ipp_33"]
    del tree["questions"]["health"]["why"]
    assert codes(tree, "small") == ["missing_key", "stops_early", "unknown_basis"]


def test_nothing_is_said_of_a_scenario_that_leads_through_a_wrong_question() -> None:
    tree = with_answers({"asked": "yes"})
    tree["questions"]["asked"]["options"]["yes"]["label"] = ["Yes"]
    assert "stops_early" not in codes(tree, "small")


def test_an_option_without_a_scenario_is_a_warning_at_the_option() -> None:
    tree = small_tree()
    del tree["scenarios"]["knows_all"]
    (fault,) = faults(tree, "small")
    assert (fault.code, fault.severity) == ("not_covered", "warning")
    assert fault.path == ("questions", "told", "items", "what") and fault.on_key


def chain(questions: int, fact: bool = False) -> Any:
    """A tree with so many questions in a row, and its longest story."""
    tree = small_tree()
    asked = tree["questions"]["asked"]
    tree["questions"] = {}
    for place in range(questions):
        follows = f"q_{place + 1}" if place + 1 < questions else "ask_first"
        options = {"yes": {"label": "Yes", "next": follows}, "unsure": {"label": "?", "next": "ask_first"}}
        tree["questions"][f"q_{place}"] = {**asked, "options": options}
    if fact:
        options = {"yes": {"label": "Yes", "next": "q_1"}, "no": {"label": "No", "next": "q_1"}}
        tree["questions"]["q_0"] |= {"fact": "health_agency", "options": options}
    tree |= {"start": "q_0", "outcomes": {"ask_first": tree["outcomes"]["ask_first"]}}
    answers = dict.fromkeys(tree["questions"], "yes")
    story = {"story": "They ask.", "answers": answers, "outcome": "ask_first", "feedback": "Good."}
    tree["scenarios"] = {"longest": story}
    return tree


@pytest.mark.parametrize(("questions", "expected"), [(5, []), (6, ["common_too_long"])])
def test_an_everyday_situation_takes_at_most_five_answers(questions: int, expected: list[str]) -> None:
    tree = chain(questions)
    tree["scenarios"]["longest"]["common"] = "true"
    assert [code for code in codes(tree, "small") if code != "not_covered"] == expected


def test_what_the_desk_answers_once_is_no_answer_of_the_everyday() -> None:
    tree = chain(6, fact=True)
    tree["scenarios"]["longest"]["common"] = "true"
    assert set(codes(tree, "small")) == {"not_covered"}


@pytest.mark.parametrize(("questions", "expected"), [(8, []), (9, ["many_answers"])])
def test_more_than_eight_answers_are_a_warning(questions: int, expected: list[str]) -> None:
    assert [code for code in codes(chain(questions), "small") if code != "not_covered"] == expected
