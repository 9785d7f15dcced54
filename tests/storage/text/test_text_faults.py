"""What is wrong with a file as text: each slip is named once, where it is, and hides nothing."""

from pathlib import Path

import pytest

from dpup_assistant.storage.sentences import SENTENCES
from dpup_assistant.storage.text.located import read_file, read_text

ONE_FAULT = {
    # what the format does not use
    "an anchor": (b"a: &x b\n", (1, 4, "anchor")),
    "an alias": (b"a: b\nc: *x\n", (2, 4, "alias")),
    "an alias as a key": (b"*x : b\n", (1, 1, "alias")),
    "an alias in a list": (b"a: [b, *x]\n", (1, 8, "alias")),
    "a merge of an alias is one slip": (b"a:\n  <<: *x\n  b: c\n", (2, 3, "merge_key")),
    "a merge of keys": (b"a:\n  <<: {b: c}\n", (2, 3, "merge_key")),
    "a tag": (b"a: !!str b\n", (1, 4, "tag")),
    "a text that begins with !": (b"a: !important\n", (1, 4, "tag")),
    "a tag on a list": (b"a: !x [b]\n", (1, 4, "tag")),
    "a second document": (b"a: b\n---\nc: d\n", (2, 1, "second_document")),
    "a second document after dots": (b"a: b\n...\n# so\n  c: d\n", (4, 3, "second_document")),
    "a second document of nothing": (b"a: b\n---\n", (2, 1, "second_document")),
    "a directive": (b"# so\n%YAML 1.2\n---\na: b\n", (2, 1, "directive")),
    "a directive that libyaml cannot read": (b"%YAML 9.9\n---\na: b\n", (1, 1, "directive")),
    "a doubled key": (b"a: b\nc: d\na: e\n", (3, 1, "duplicate_key")),
    "a doubled key further in": (b"a:\n  b: c\n  b: d\n", (3, 3, "duplicate_key")),
    "a doubled key in braces": (b"a: {b: c, b: d}\n", (1, 11, "duplicate_key")),
    "a doubled key in two spellings of one letter": ("ā: b\na\u0304: c\n".encode(), (2, 1, "duplicate_key")),
    "a list as a key": (b"a:\n  [b]: c\n", (2, 3, "complex_key")),
    "a mapping as a key": (b"{a: b}: c\n", (1, 1, "complex_key")),
    "a character that cannot be seen": (b"a: b\x07c\n", (1, 5, "unseen_character")),
    "a line end of a word processor": ("a: b\u2028c\n".encode(), (1, 5, "unseen_character")),
    "a character for private use": ("a: \ue000b\n".encode(), (1, 4, "unseen_character")),
    # what is no such file
    "an empty file": (b"", (1, 1, "empty_file")),
    "only comments": (b"# nothing\n\n", (1, 1, "empty_file")),
    "only the start of a document": (b"---\n", (1, 1, "empty_file")),
    "a single text": (b"hello\n", (1, 1, "not_a_mapping")),
    "a list": (b"- a\n- b\n", (1, 1, "not_a_mapping")),
    "not UTF-8": (b"a: b\nc: \xe4\n", (2, 4, "not_utf8")),
    "UTF-16": ("a: b\n".encode("utf-16"), (1, 1, "not_utf8")),
    "UTF-16 without its mark": ("a: b\n".encode("utf-16-le"), (1, 2, "not_utf8")),
    "half a character at the end": ("a: ā".encode()[:-1], (1, 4, "not_utf8")),
    "a conflict that Git left": (
        b"a: b\n<<<<<<< HEAD\nc: d\n=======\nc: e\n>>>>>>> theirs\na: [\n",
        (2, 1, "conflict_marker"),
    ),
    "a conflict with what was before": (
        b"a: |\r\n  b\r\n<<<<<<< HEAD\r\n  c\r\n||||||| 1a2b3c4\r\n  d\r\n=======\r\n>>>>>>> e\r\n",
        (3, 1, "conflict_marker"),
    ),
    "a mark that was forgotten": (b"a: b\n=======\nc: d\n", (2, 1, "conflict_marker")),
    # slips
    "a tab before a key": (b"a:\n\tb: c\n", (2, 1, "tab_indent")),
    "a tab after a text": (b"a:\n  b: c\n\td: e\n", (3, 1, "tab_indent")),
    "a tab in a text of many lines": (b"a: |\n\tb\n", (2, 1, "tab_indent")),
    "no colon": (b"a: b\ntitle What\nc: d\n", (2, 1, "missing_colon")),
    "no colon on the first line": (b"title What\nc: d\n", (1, 1, "missing_colon")),
    "no colon on the last line": (b"a: b\ntitle What\n", (2, 1, "missing_colon")),
    "no colon further in": (b"q:\n  title What\n  why: x\n", (2, 3, "missing_colon")),
    "no colon above keys": (b"a: b\nq\n  title: What\n  why: x\n", (2, 1, "missing_colon")),
    "no colon with a comment above": (b"a: b\n# so: what\ntitle What\nc: d\n", (3, 1, "missing_colon")),
    "a comment below a text": (b"title What\n# so: what\nc: d\n", (1, 1, "not_a_mapping")),
    "an empty list": (b"[]\n", (1, 1, "not_a_mapping")),
    "no colon above lines of text": (b"say |\n  So: it goes\n  on\nc: d\n", (1, 1, "missing_colon")),
    "no colon after a dash": (b"a:\n  - tree What\n    why: x\n", (2, 5, "missing_colon")),
    "no space after the colon": (b"a: b\ntitle:What\nc: d\n", (2, 1, "missing_colon")),
    "a second colon": (b"title: Yes: we do\nc: d\n", (1, 11, "extra_colon")),
    "a second colon in braces": (b"a: {b: c: d}\n", (1, 9, "extra_colon")),
    "a double quote that is not closed": (b'a: b\nc: "d\ne: f\n', (2, 4, "open_quote")),
    "a single quote that is not closed": (b"a: b\nc: 'd\ne: f\n", (2, 4, "open_quote")),
    "a quote that the next quote closes": (b'a: "b\nc: "d"\ne: f\n', (1, 4, "open_quote")),
    "a quote in braces that the next closes": (b'a: {b: "c, d: e}\nf: g\nh: "i"\n', (1, 8, "open_quote")),
    "text after a quote": (b'a: "Hello," he said.\nc: d\n', (1, 13, "text_after")),
    "an apostrophe in single quotes": (b"a: 'They're here'\nc: d\n", (1, 10, "text_after")),
    "a text that begins with a blank": (b"a: {who} will get it.\nc: d\n", (1, 10, "text_after")),
    "text after the whole of a file": (b"{a: b} c\n", (1, 8, "text_after")),
    "a bracket that is not closed": (b"a: [b, c\nd: e\n", (1, 4, "open_bracket")),
    "a bracket that is open at the end": (b"a: {b: c,\n", (1, 8, "open_bracket")),
    "a bracket that another closes": (b"a: {b: c]\nd: e\n", (1, 4, "open_bracket")),
    "no comma between lines in braces": (b"a: {b: c\n  d: e}\n", (1, 4, "open_bracket")),
    "a line too far out": (b"a:\n    b: c\n  d: e\n", (3, 3, "indentation")),
    "a line too far in": (b"q:\n  a: b\n   c: d\n", (3, 4, "indentation")),
    "a key in a text of many lines": (b"a: so\n  it goes\n  b: c\n", (3, 3, "indentation")),
    "a first key too far in": (b" a: b\nc: d\n", (2, 1, "indentation")),
    "a key at the left among texts of a list": (b"a:\n  - so it\n   - goes: on\n", (3, 4, "indentation")),
    "a dash too far out": (b"a:\n  - b\n - c\n", (3, 2, "indentation")),
    "a key among dashes": (b"a:\n  - b\n  c: d\n", (3, 3, "mixed_list")),
    "a dash among keys": (b"a:\n  b: c\n  - d\n", (3, 3, "mixed_list")),
    "a text that begins with @": (b"a: @b\n", (1, 4, "reserved_character")),
    "a text that begins with a backtick": (b"a: `b`\n", (1, 4, "reserved_character")),
    "a text that begins with %": (b"a: %b\n", (1, 4, "reserved_character")),
    "a line that begins with %": (b"a: b\n%TAG !c! d\n", (2, 1, "reserved_character")),
    "a text that begins with *": (b"a: *bold* text\n", (1, 4, "reserved_character")),
    "a text that begins with &": (b"a: & more\n", (1, 4, "reserved_character")),
    "a text that begins with a comma": (b"a: ,b\n", (1, 4, "reserved_character")),
    "a list that begins on its key's line": (b"a: - b\n", (1, 4, "reserved_character")),
    "a stray bracket": (b"a: ]\n", (1, 4, "reserved_character")),
    "two commas": (b"a: [b,,c]\n", (1, 7, "reserved_character")),
    "a colon that begins a line": (b"a: b\n: c\n", (2, 1, "reserved_character")),
    "a backslash": (b'a: "c:\\windows"\n', (1, 7, "backslash")),
    "text after |": (b"a: | text\n  more\n", (1, 4, "block_text")),
}
SHOWN_ELSEWHERE = {"leftover_copy", "too_large", "too_deep", "too_many_parts", "too_many_faults"}


def found(raw: bytes) -> list[tuple[int, int, str]]:
    return [(fault.line, fault.column, fault.code) for fault in read_text(raw, "a.yaml").faults]


@pytest.mark.parametrize(("raw", "fault"), ONE_FAULT.values(), ids=ONE_FAULT.keys())
def test_a_slip_is_one_fault_at_its_place(raw: bytes, fault: tuple[int, int, str]) -> None:
    assert found(raw) == [fault]


@pytest.mark.parametrize(("raw", "fault"), ONE_FAULT.values(), ids=ONE_FAULT.keys())
def test_a_fault_says_what_is_wrong_and_how_to_mend_it(raw: bytes, fault: tuple[int, int, str]) -> None:
    (placed,) = read_text(raw, "trees/a.yaml").faults
    assert placed.file == "trees/a.yaml"
    assert placed.severity == "error"
    assert placed.message[-1] in ".?" and placed.hint[-1] == "."
    assert "scan" not in placed.message and "token" not in placed.message  # words of the parser's


def test_every_kind_of_fault_is_tried() -> None:
    assert {fault[2] for _, fault in ONE_FAULT.values()} | SHOWN_ELSEWHERE == SENTENCES.keys()


@pytest.mark.parametrize(
    "raw",
    [
        b"\xef\xbb\xbfa: b\n",  # a byte order mark
        b"a: b\r\nc: d\r\n",
        b"a: b\rc: d\r",
        b"---\na: b\n...\n",
        b"a: b # so: it goes\n",
        b"? a\n: b\n",
        b"a:\tb\n",
        b"a: [\n\tb]\n",
        "a: kaumātua 🙂\n".encode(),
        b"a: yes\nyes: on\n1.10: 2026-11-22\n",
    ],
)
def test_what_is_well_written_has_no_fault(raw: bytes) -> None:
    assert found(raw) == []


def test_what_the_format_does_not_use_hides_nothing() -> None:
    raw = b"%YAML 1.2\n---\na: &x b\nc: *x\nd: !y e\nd: f\n<<: {}\n[g]: h\n---\n"
    assert [code for _, _, code in found(raw)] == [
        *("directive", "anchor", "alias", "tag", "duplicate_key", "merge_key", "complex_key"),
        "second_document",
    ]


def test_slips_in_single_lines_hide_nothing_after_them() -> None:
    raw = b'a: Yes: we do\nb What\nc: "d" e\nf:\n  g: @h\n  i: "\\j"\n  i: k\nl: {m: n: o}\n'
    assert found(raw) == [
        (1, 7, "extra_colon"),
        (2, 1, "missing_colon"),
        (3, 8, "text_after"),
        (5, 6, "reserved_character"),
        (6, 7, "backslash"),
        (7, 3, "duplicate_key"),
        (8, 9, "extra_colon"),
    ]


def test_a_slip_that_breaks_the_layout_keeps_the_faults_before_it() -> None:
    assert found(b"a: &x b\nc: [d\ne: f\ng: &y h\n") == [(1, 4, "anchor"), (2, 4, "open_bracket")]


def test_a_fault_in_a_value_that_is_not_kept_is_still_told() -> None:
    assert found(b"a: b\na: {c: *x}\n") == [(2, 1, "duplicate_key"), (2, 8, "alias")]


def test_a_doubled_key_names_the_line_of_the_first() -> None:
    (fault,) = read_text(b"a: b\n\na: c\n", "a.yaml").faults
    assert "line 1" in fault.message


def test_a_message_repeats_only_the_beginning_of_a_long_key() -> None:
    (fault,) = read_text(b"%s: b\n%s: c\n" % (b"a" * 500, b"a" * 500), "a.yaml").faults
    assert len(fault.message) < 150


def test_a_file_that_is_not_there_is_a_fault_of_the_whole_file(tmp_path: Path) -> None:
    located = read_file(tmp_path / "none.yaml", "none.yaml")
    (fault,) = located.faults
    assert located.data is None
    assert (fault.line, fault.column, fault.code) == (1, 1, "unreadable")
    assert str(tmp_path / "none.yaml") in fault.message
