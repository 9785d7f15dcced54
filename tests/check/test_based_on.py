"""An agency's copy is told when the tree that it was made from has changed."""

from dataclasses import replace

import pytest

from dpup_assistant.check.based_on import is_older
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.engine.fault import Fault
from tests.check.known import known
from tests.check.small_tree import small_tree


def told(based_on: str) -> list[Fault]:
    """What is said of a tree that is based on something."""
    data = {**small_tree(), "based_on": based_on}
    found = judge_tree(data, "small", known(), thorough=True).faults
    assert all((fault.path, fault.severity) == (("based_on",), "warning") for fault in found)
    return list(found)


def test_an_older_copy_is_told_both_versions_and_how_to_compare() -> None:
    (fault,) = told("share@2025.12")
    assert "2025.12" in fault.message and "2026.11" in fault.message
    assert 'dpup-assistant compare "trees/share.yaml" "small.yaml"' in fault.hint
    assert "share@2026.11" in fault.hint


@pytest.mark.parametrize("version", ["2026.11", "2026.12", "2026.11.1", "2027.1"])
def test_a_copy_of_this_version_or_a_newer_one_is_told_nothing(version: str) -> None:
    assert told(f"share@{version}") == []


def test_what_is_nearly_the_id_of_a_shipped_tree_is_told() -> None:
    (fault,) = told("shar@2026.11")
    assert fault.code == "unknown_based_on" and fault.hint == "Did you mean `share@2026.11`?"


@pytest.mark.parametrize("text", ["share", "share@", "@2026.11", "share 2026.11"])
def test_a_copy_of_no_version_is_told(text: str) -> None:
    assert [fault.code for fault in told(text)] == ["bad_based_on"]


def test_where_no_shipped_tree_can_be_read_nothing_is_told() -> None:
    data = {**small_tree(), "based_on": "share@2025.12"}
    assert judge_tree(data, "small", replace(known(), shipped={}), thorough=True).faults == ()


def test_parts_of_a_version_are_numbers() -> None:
    assert is_older("2026.2", "2026.11") and not is_older("2026.11", "2026.2")
    assert is_older("2026.08", "2026.8.1") and not is_older("2026.08", "2026.8")
    assert is_older("first", "second") and not is_older("first", "first")
