"""Trees of any size and depth are judged, hostile ones too."""

from typing import Any

from dpup_assistant.check.judge import judge_tree
from dpup_assistant.storage.text.located import read_text
from tests.bench.big_tree import big_tree
from tests.check.known import known


def big(questions: int) -> Any:
    return read_text(big_tree(questions).encode(), "big.yaml").data


def codes(data: Any) -> dict[str, int]:
    """How many faults of each code a text has."""
    found = [fault.code for fault in judge_tree(data, "big", known(), thorough=True).faults]
    return {code: found.count(code) for code in set(found)}


def test_ten_thousand_questions_in_a_row_are_judged() -> None:
    judged = judge_tree(big(10_000), "big", known(), thorough=True)
    assert [fault.code for fault in judged.faults] == ["no_scenarios"]
    assert judged.tree and judged.counts and judged.counts.nodes == 10_002 and judged.counts.walks is None


def test_a_wrong_next_in_every_question_is_told_each_time() -> None:
    data = big(2_000)
    for question in data["questions"].values():
        question["options"]["no"]["next"] += "x"
    assert codes(data) == {"unknown_node": 2_000, "no_scenarios": 1}


def test_a_misspelt_key_in_every_question_is_told_each_time() -> None:
    data = big(2_000)
    for question in data["questions"].values():
        question["titel"] = question.pop("title")
    assert codes(data) == {"unknown_key": 2_000, "no_scenarios": 1}


def test_a_loop_through_every_question_is_told() -> None:
    data = big(2_000)
    data["questions"]["point_2000"]["options"]["yes"]["next"] = "point_1"
    assert codes(data) == {"loop": 1, "no_scenarios": 1}


def test_a_tree_in_which_everything_leads_everywhere_is_judged() -> None:
    data = big(1_000)
    for place, question in enumerate(data["questions"].values()):
        question["options"]["no"]["next"] = f"point_{(place * 7919) % 1_000 + 1}"
    assert codes(data).keys() >= {"loop"}


def test_ids_and_texts_of_any_length_are_judged() -> None:
    data = big(10)
    data["questions"]["point_1"]["options"]["no"]["next"] = "point" * 100_000
    data["title"] = ["x" * 1_000_000]
    judged = judge_tree(data, "big", known(), thorough=True)
    assert {fault.code for fault in judged.faults} == {"unknown_node", "list_for_text", "no_scenarios"}
    assert all(len(fault.message) < 200 for fault in judged.faults)
