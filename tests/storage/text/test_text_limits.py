"""A hostile file is stopped by its size, its depth or its parts, long before it is read to its end."""

from collections.abc import Iterator
from typing import Any

import pytest
from yaml._yaml import CParser

from dpup_assistant.storage.files import MAX_BYTES, MAX_LEVELS, MAX_PARTS
from dpup_assistant.storage.text import events
from dpup_assistant.storage.text.located import read_text
from dpup_assistant.storage.text.notes import MAX_FAULTS
from tests.storage.events_asked import count_events


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of events that were asked for."""
    return count_events(events, monkeypatch)


def codes(raw: bytes) -> list[str]:
    return [fault.code for fault in read_text(raw, "a.yaml").faults]


def test_a_file_of_more_than_10_mb_is_not_read(work: list[int]) -> None:
    assert codes(b"a: " + b"b" * MAX_BYTES) == ["too_large"]
    assert work == [0]


def test_a_file_of_10_mb_is_read() -> None:
    assert codes(b"a: " + b"b" * (MAX_BYTES - 3)) == []


@pytest.mark.parametrize("opening", [b"[", b"{a: ", b"- ", b"- - ", b"? - "])
def test_brackets_or_dashes_without_end_are_left_at_the_depth_limit(opening: bytes, work: list[int]) -> None:
    located = read_text(b"a:\n " + opening * 1_000_000, "a.yaml")
    assert located.faults[-1].code == "too_deep"
    assert located.data is None
    assert work[0] < 10 * MAX_LEVELS


@pytest.mark.parametrize(("levels", "expected"), [(MAX_LEVELS - 1, []), (MAX_LEVELS, ["too_deep"])])
def test_the_depth_limit_counts_the_file_itself(levels: int, expected: list[str]) -> None:
    assert codes(b"a: " + b"[" * levels + b"]" * levels) == expected


def flat_list() -> bytes:
    return b"a: [" + b"b," * (MAX_PARTS + 10) + b"]"


def empty_lists() -> bytes:
    return b"a: [" + b"[]," * (MAX_PARTS + 10) + b"]"


@pytest.mark.parametrize("make", [flat_list, empty_lists])
def test_parts_without_end_are_left_at_their_limit(make: Any, work: list[int]) -> None:
    located = read_text(make(), "a.yaml")
    assert [fault.code for fault in located.faults] == ["too_many_parts"]
    assert located.data is None
    assert work[0] <= MAX_PARTS + 10


def test_as_many_parts_as_a_file_may_have_are_read() -> None:
    located = read_text(b"a: [" + b"b," * (MAX_PARTS - 10) + b"]", "a.yaml")
    assert located.faults == ()
    assert located.data is not None and len(located.data["a"]) == MAX_PARTS - 10


@pytest.mark.parametrize("part", [b"&a b,", b"*ab,", b"!a b,"])
def test_faults_without_end_are_left_at_their_limit(part: bytes, work: list[int]) -> None:
    located = read_text(b"a: [" + part * 1_000_000 + b"]", "a.yaml")
    assert len(located.faults) == MAX_FAULTS + 1
    assert located.faults[-1].code == "too_many_faults"
    assert work[0] < MAX_FAULTS + 10


def test_unseen_characters_without_end_are_left_at_their_limit(work: list[int]) -> None:
    assert codes(b"a: " + b"\x01" * 1_000_000)[-1] == "too_many_faults"
    assert work == [0]


def test_a_billion_laughs_are_not_repeated() -> None:
    lines = ["a0: &a0 ha", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10))]
    located = read_text("\n".join(lines).encode(), "a.yaml")
    assert located.data is not None
    assert located.data["a9"] == [""] * 9


def test_directives_without_end_never_reach_the_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    """libyaml compares each directive with all before it."""
    texts: list[str] = []

    class Seen:
        def __init__(self, text: str) -> None:
            texts.append(text)
            self.get_event = CParser(text).get_event

    monkeypatch.setattr(events, "CParser", Seen)
    assert codes(b"# so\n" + b"%TAG !a! b\n" * 500 + b"---\na: b\n") == ["directive"] * 500
    assert not any(line.startswith("%") for text in texts for line in text.splitlines())


def test_directives_after_the_document_are_not_parsed(work: list[int]) -> None:
    assert codes(b"a: b\n...\n" + b"%TAG !a! b\n" * 1000) == ["second_document"]
    assert work[0] < 10


def test_a_file_with_very_many_slips_is_read_only_so_often(monkeypatch: pytest.MonkeyPatch) -> None:
    readings = [0]

    def counted(text: str) -> Iterator[Any]:
        readings[0] += 1
        return CParser(text)  # type: ignore[return-value]

    monkeypatch.setattr(events, "CParser", counted)
    assert codes(b"".join(b"a%d: @b\n" % number for number in range(500))) == ["reserved_character"] * 20
    assert readings == [20]


def test_very_many_accents_on_one_letter_are_left_as_they_are() -> None:
    """Putting them in order would take the square of their number."""
    text = "a" + "\u0316\u0300" * 500_000
    located = read_text(f"a: {text}\n".encode(), "a.yaml")
    assert located.data == {"a": text}
