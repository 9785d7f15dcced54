"""What differs between two texts, line by line."""

from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.differences import around, differences

LINES = st.lists(st.sampled_from(["title: A", "", "  x", "  y", "# note"]), max_size=12)


def shown(old: str, new: str) -> str:
    marks = {"kept": " ", "gone": "-", "added": "+"}
    return "\n".join(f"{marks[line.what]}{line.number} {line.text}" for line in differences(old, new))


def test_lines_that_go_stand_before_those_that_come() -> None:
    assert shown("a\nb\nc", "a\nB\nB2\nc") == " 1 a\n-2 b\n+2 B\n+3 B2\n 4 c"


def test_ends_of_lines_alone_are_no_difference_of_a_line() -> None:
    assert {line.what for line in differences("a\r\nb\rc\n", "a\nb\nc\n")} == {"kept"}


@settings(max_examples=100, deadline=None)
@given(LINES, LINES)
def test_both_texts_can_be_read_from_the_differences(old: list[str], new: list[str]) -> None:
    lines = differences("\n".join(old), "\n".join(new))
    assert [line.text for line in lines if line.what != "added"] == (old or [""])
    assert [(line.number, line.text) for line in lines if line.what != "gone"] == list(
        enumerate(new or [""], 1)
    )


def test_of_a_long_text_the_parts_around_the_changes_are_shown() -> None:
    old = [f"line {n}" for n in range(10_000)]
    new = [*old[:50], "new", *old[50:9_000], *old[9_001:]]
    first, second = around(differences("\n".join(old), "\n".join(new)), near=2)
    assert [line.text for line in first] == ["line 48", "line 49", "new", "line 50", "line 51"]
    assert [line.what for line in second] == ["kept", "kept", "gone", "kept", "kept"]
    assert around(differences("a", "a")) == []


def test_two_huge_texts_with_nothing_in_common_come_at_once() -> None:
    lines = differences("no:\n" * 100_000, "yes:\n" * 100_000)
    assert [line.what for line in lines[:2]] == ["gone", "gone"]
    assert len(lines) == 200_001
