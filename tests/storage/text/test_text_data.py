"""What a file holds: every scalar as it is written, and where it stands."""

import pytest

from dpup_assistant.check.data import LOST, Cut, Decomposed, Spoilt
from dpup_assistant.storage.text.located import Located, read_text


def read(text: str) -> Located:
    return read_text(text.encode(), "a.yaml")


def test_no_text_changes_its_meaning() -> None:
    text = "a: yes\nno: off\nb: 1.10\nc: 2026-11-22\nd: 0x10\ne: ~\nf: null\ng: 1_000\nh: 1:30\n"
    assert read(text).data == {
        "a": "yes",
        "no": "off",
        "b": "1.10",
        "c": "2026-11-22",
        "d": "0x10",
        "e": "~",
        "f": "null",
        "g": "1_000",
        "h": "1:30",
    }


def test_lines_of_a_text_stay_lines() -> None:
    assert read("a: |\n  one\n  two\nb: >\n  one\n  two\n").data == {"a": "one\ntwo", "b": "one two"}


def test_names_are_the_same_however_their_letters_are_put_together() -> None:
    located = read("wha\u0304nau: ta\u0304ngata\n")
    assert located.data == {"whānau": "tāngata"}
    assert located.place(("whānau",)) == (1, 10)  # the editor still counts the two characters


@pytest.mark.parametrize("text", ["ta\u0304ngata", "\u212b", "a" + "\u0316" * 300])
def test_a_text_whose_letters_are_stored_in_parts_is_marked(text: str) -> None:
    data = read(f"a: {text}\nb: [{text}]\nc: |\n  {text}\nd: !important {text}\n").data
    assert data and [type(part) for part in (data["a"], data["b"][0], data["c"])] == [Decomposed] * 3
    assert data["a"] == data["c"] and "a\u0304" not in data["a"]


@pytest.mark.parametrize("text", ["tāngata", "tangata", "g\u0303", "’"])
def test_a_text_whose_letters_are_whole_is_not(text: str) -> None:
    data = read(f"a: {text}").data
    assert data == {"a": text} and type(data["a"]) is str


def test_the_first_of_two_equal_keys_stands() -> None:
    assert read("a: b\na: c\n").data == {"a": "b"}


def test_an_empty_key_that_stands_again_is_one_slip() -> None:
    data = read("a:\nb: c\na: d\n").data
    assert data is not None and isinstance(data["a"], Spoilt)


@pytest.mark.parametrize(
    ("text", "key"),
    [("{label: Yes, we do}", "we do"), ("{we do}", "we do"), ("{label: Yes, we do, next: x}", "we do")],
)
def test_a_comma_in_braces_leaves_a_cut_behind(text: str, key: str) -> None:
    data = read(f"a: {text}\n").data
    assert data is not None and isinstance(part := data["a"], dict)
    assert part[key] == "" and type(part[key]) is Cut


@pytest.mark.parametrize("text", ["{b: }", "{b: , c: d}", '{b: ""}', "{b : , c: d}", "\n  b:"])
def test_a_key_with_a_colon_and_no_value_is_empty_and_not_cut(text: str) -> None:
    data = read(f"a: {text}\n").data
    assert data is not None and isinstance(part := data["a"], dict)
    assert type(part["b"]) is str and part["b"] == ""


def test_a_key_without_the_space_after_its_colon_is_a_key_and_not_cut() -> None:
    data = read("a: {b:10, c: d}\n").data
    assert data is not None and isinstance(part := data["a"], dict)
    assert part["b:10"] == "" and type(part["b:10"]) is str


@pytest.mark.parametrize("text", ["*x", "!important", "&x", "Yes: no", "@b", '"b" c', "{b} c"])
def test_a_value_with_a_slip_is_spoilt_and_neither_empty_nor_unknown(text: str) -> None:
    data = read(f"a: {text}\nc: d\n").data
    assert data is not None
    assert isinstance(data["a"], Spoilt)
    assert data["c"] == "d"


@pytest.mark.parametrize("text", ["&x b", "!y b", "! b"])
def test_what_an_anchor_or_a_tag_stands_before_is_read(text: str) -> None:
    assert read(f"a: {text}\n").data == {"a": "b"}


@pytest.mark.parametrize("text", ["<<: *x", "*x : b", "[b]: c", "{b: c}: d", "b What"])
def test_a_mapping_that_has_lost_an_entry_says_so(text: str) -> None:
    data = read(f"a:\n  {text}\n  e: f\n").data
    assert data is not None and isinstance(part := data["a"], dict)
    assert isinstance(part[LOST], Spoilt)
    assert part["e"] == "f"
    assert LOST not in data


def test_what_stands_last_before_a_break_of_the_layout_is_not_taken_for_whole() -> None:
    data = read("a:\n  b: {c: d}\nq:\n  e:\n    f: g\n   h: i\nj: k\n").data
    assert data == {"a": {"b": {"c": "d"}}, "q": {"e": {"f": "", LOST: ""}, LOST: ""}, LOST: ""}
    assert isinstance(data[LOST], Spoilt)


def test_a_cut_in_a_list_spoils_its_last_text() -> None:
    data = read("a: [b, c\nd: e\n").data
    assert data == {"a": ["b", ""], LOST: ""}


def test_a_list_that_was_cut_before_its_first_part_is_not_empty() -> None:
    assert read("a:\n  b:\n\t- c\n  - d\n").data == {"a": {LOST: ""}, LOST: ""}
    assert read("a:\n  - [\n - d\n").data == {"a": [[""]], LOST: ""}


LOCATED = """\
title: Can I?
blanks:
  who: {label: Who, options: [you, "them"]}
say: |
  Two
  lines
do:
  - Ask
  - Tell
"""


@pytest.mark.parametrize(
    ("path", "on_key", "place"),
    [
        (("title",), False, (1, 8)),
        (("title",), True, (1, 1)),
        (("blanks",), False, (3, 3)),
        (("blanks", "who"), True, (3, 3)),
        (("blanks", "who"), False, (3, 8)),
        (("blanks", "who", "options", 1), False, (3, 36)),
        (("say",), False, (4, 6)),
        (("do", 1), False, (9, 5)),
        (("do", 1), True, (9, 5)),
        ((), False, (1, 1)),
        ((), True, (1, 1)),
        (("summary",), False, (1, 1)),  # missing from the whole file
        (("blanks", "who", "default"), False, (3, 3)),  # missing: at its owner's key
        (("do", 5), True, (7, 1)),
        (("title", "x", "y"), False, (1, 1)),
    ],
)
def test_a_part_has_its_line_and_column(
    path: tuple[str | int, ...], on_key: bool, place: tuple[int, int]
) -> None:
    assert read(LOCATED).place(path, on_key) == place


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_counts_as_one_line(end: str) -> None:
    located = read_text(b"\xef\xbb\xbf" + LOCATED.replace("\n", end).encode(), "a.yaml")
    assert located.place(("do", 1)) == (9, 5)
    assert located.place(("title",)) == (1, 8)


def test_spaces_and_line_ends_round_a_text_count_for_nothing() -> None:
    located = read_text(b'"who ": " agreed "\nrecord: |\n  Write it down.\n', "a.yaml")
    assert located.data == {"who": "agreed", "record": "Write it down."}
