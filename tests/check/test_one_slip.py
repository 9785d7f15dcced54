"""One slip is one fault, at its place, wherever it is made; and no fault hides another."""

from collections.abc import Callable
from typing import Any

import pytest

from dpup_assistant.check.judge import judge_tree
from tests.check.known import faults, known, shipped
from tests.check.slips import at, changed, keys, paths, renamed, without
from tests.check.small_tree import small_tree

REQUIRED = {
    "head": "format id title summary status version owner reviewed review_by start questions outcomes",
    "question": "title why basis options",
    "checklist": "kind title why basis items next",
    "next": "all some",
    "option": "label next",
    "item": "label",
    "blank": "label default options",
    "outcome": "kind title say say_short say_again do record ask basis",
    "hand-over": "kind title continue",
    "scenario": "story answers outcome feedback",
    "approval": "role on version",
    "reply": "question answer",
    "next tree": "tree",
}
PLACES: dict[str, tuple[str | int, ...]] = {
    "head": (),
    "question": ("questions", "asked"),
    "checklist": ("questions", "told"),
    "next": ("questions", "told", "next"),
    "option": ("questions", "asked", "options", "yes"),
    "item": ("questions", "told", "items", "who"),
    "blank": ("blanks", "recipient"),
    "outcome": ("outcomes", "tell"),
    "hand-over": ("outcomes", "elsewhere"),
    "scenario": ("scenarios", "knows_all"),
    "approval": ("approvals", 0),
    "reply": ("outcomes", "tell", "if_asked", 1),
    "next tree": ("outcomes", "tell", "next_trees", 1),
}
MISSPELT: dict[str, Callable[[str], str]] = {
    "a letter too many": lambda key: key + "x",
    "the first letter gone": lambda key: key[1:],
    "the first letter doubled": lambda key: key[0] + key,
    "two letters swapped": lambda key: key[1::-1] + key[2:],
    "a capital": str.capitalize,
}


def test_the_small_tree_has_nothing_wrong_in_it() -> None:
    assert faults(small_tree(), "small") == ()


@pytest.mark.parametrize("name", ["collect", "danger", "share"])
def test_a_shipped_tree_has_nothing_wrong_in_it(name: str) -> None:
    judged = judge_tree(shipped()[name], name, known(), thorough=True)
    assert judged.faults == ()
    assert judged.tree and judged.counts


@pytest.mark.parametrize("slip", MISSPELT)
def test_a_misspelt_key_is_one_fault_that_names_the_key_that_was_meant(slip: str) -> None:
    tree = small_tree()
    for path in keys(tree):
        key = str(path[-1])
        wrong = MISSPELT[slip](key)
        if wrong == key or (len(key) == 2 and wrong == key[::-1]):
            continue
        found = faults(renamed(tree, path, wrong), "small")
        assert [(fault.code, fault.path) for fault in found] == [("unknown_key", (*path[:-1], wrong))]
        assert found[0].hint == f"Did you mean `{key}`?"


@pytest.mark.parametrize("owner", REQUIRED)
def test_a_missing_key_is_one_fault_at_the_key_of_what_lacks_it(owner: str) -> None:
    place = PLACES[owner]
    for key in REQUIRED[owner].split():
        found = faults(without(small_tree(), (*place, key)), "small")
        assert [(fault.code, fault.path, fault.message) for fault in found] == [
            ("missing_key", place, f"`{key}` is missing.")
        ]


@pytest.mark.parametrize("owner", REQUIRED)
def test_what_is_not_required_can_be_left_out(owner: str) -> None:
    place, tree = PLACES[owner], small_tree()
    optional = at(tree, place).keys() - {*REQUIRED[owner].split(), "blanks", "scenarios", "none"}
    for key in optional:
        assert faults(without(tree, (*place, key)), "small") == ()


def test_an_empty_value_is_one_fault() -> None:
    tree = small_tree()
    for path in paths(tree):
        found = faults(changed(tree, path, ""), "small")
        assert [(fault.code, fault.path) for fault in found] == [("empty_value", path)]


@pytest.mark.parametrize("part", ["one text", ["one", "two"], {"one": "two"}])
def test_a_part_of_the_wrong_kind_is_one_fault(part: Any) -> None:
    tree = small_tree()
    for path in paths(tree):
        there = at(tree, path)
        if type(there) is type(part) or path[-2:] == ("answers", path[-1]) or path[:-1] == ("scenarios",):
            continue
        found = faults(changed(tree, path, part), "small")
        assert len(found) == 1 and found[0].path[: len(path)] == path, path


def test_many_slips_are_all_told_at_once() -> None:
    tree = small_tree()
    del tree["owner"]
    tree["questions"]["asked"]["titel"] = tree["questions"]["asked"].pop("title")
    tree["questions"]["asked"]["options"]["yes"]["next"] = "tolt"
    tree["questions"]["told"]["basis"] = ["ipp_33"]
    tree["outcomes"]["tell"]["do"] = "Tell them"
    tree["outcomes"]["tell_if"]["say"] = "I will tell {recipiant}."
    tree["outcomes"]["elsewhere"]["continue"] = "shore"
    tree["scenarios"]["shop"]["outcome"] = "elswhere"
    tree["scenarios"]["clinic"]["outcome"] = "tell_if"
    tree["review_by"] = "2026-01-01"
    tree["outcomes"]["ask_first"]["say_again"] = "I will ask your whanau."
    assert sorted(fault.code for fault in faults(tree, "small")) == sorted(
        [
            "missing_key",
            "unknown_key",
            "unknown_node",
            "unknown_basis",
            "text_for_list",
            "unknown_blank",
            "unknown_tree",
            "unknown_outcome",
            "ends_elsewhere",
            "review_overdue",
            "macron",
        ]
    )


def test_what_stands_under_a_misspelt_key_is_judged_as_what_is_meant() -> None:
    tree = renamed(small_tree(), ("outcomes",), "outcoms")
    tree["outcoms"]["tell"]["basis"] = ["ipp_33"]
    assert [(fault.code, fault.path) for fault in faults(tree, "small")] == [
        ("unknown_key", ("outcoms",)),
        ("unknown_basis", ("outcoms", "tell", "basis", 0)),
    ]
