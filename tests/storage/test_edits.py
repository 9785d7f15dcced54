"""What a change of one part does to a text, and what cannot be changed."""

import random
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from dpup_assistant.engine.fault import Path as PartPath
from dpup_assistant.storage.edits import (
    Edit,
    EditError,
    Value,
    add_part,
    apply,
    move,
    remove,
    rename,
    set_value,
)
from dpup_assistant.storage.edits.read_back import same
from dpup_assistant.storage.text.located import read_text
from tests.check.known import ROOT
from tests.check.slips import at, changed, paths

TREE = dedent("""\
    # What this tree is for
    id: small  # the file's name
    title: "Can I: share?"
    keywords: [a, b]
    start: who

    questions:
      # The first
      who:
        title: Who would get it?
        why: It differs.   # said by Ana
        basis: [ipp_11]
        options:
          yes: {label: Yes, next: end}

          no: {label: No, next: end}
    outcomes:
      end:
        kind: go
        say: |
          One line.
          Another line.
        do:
          - Ring them.
          # the second
          - Write it down.
    """)


def lines_changed(old: str, new: str) -> tuple[list[str], list[str]]:
    """The lines taken out and put in."""
    was, now = old.split("\n"), new.split("\n")
    return [line for line in was if line not in now], [line for line in now if line not in was]


@pytest.mark.parametrize(
    ("path", "value", "out", "put_in"),
    [
        (("title",), "What: now", ['title: "Can I: share?"'], ['title: "What: now"']),
        (("id",), "other", ["id: small  # the file's name"], ["id: other  # the file's name"]),
        (("keywords", 1), "b, c", ["keywords: [a, b]"], ['keywords: [a, "b, c"]']),
        (("keywords",), ["a", "z", "b"], ["keywords: [a, b]"], ["keywords: [a, z, b]"]),
        (
            ("questions", "who", "why"),
            "Two\nlines",
            ["    why: It differs.   # said by Ana"],
            ["    why: |   # said by Ana", "      Two", "      lines"],
        ),
        (("questions", "who", "hint"), "One thing", [], ["    hint: One thing"]),
        (
            ("outcomes", "end", "say"),
            "One line.\n\nLast: line",
            ["      Another line."],
            ["      Last: line"],
        ),
        (("outcomes", "end", "do", 0), "Wait.", ["      - Ring them."], ["      - Wait."]),
        (("outcomes", "end", "later"), ["Ask again."], [], ["    later:", "      - Ask again."]),
        (("outcomes", "end", "basis"), ["ipp_1", "ipp_3"], [], ["    basis: [ipp_1, ipp_3]"]),
        (
            ("questions", "who", "options", "unsure"),
            {"label": "Not sure, really", "next": "end"},
            [],
            ['      unsure: {label: "Not sure, really", next: end}'],
        ),
        (
            ("blanks", "day"),
            {"label": "When", "options": ["now", "later"]},
            [],
            ["blanks:", "  day:", "    label: When", "    options: [now, later]"],
        ),
        (
            ("scenarios", "one", "answers"),
            {"who": "yes", "told": ["a", "b"]},
            [],
            ["scenarios:", "  one:", "    answers: {who: yes, told: [a, b]}"],
        ),
    ],
)
def test_only_the_lines_of_what_is_set_change(
    path: PartPath, value: Value, out: list[str], put_in: list[str]
) -> None:
    new = apply(TREE, set_value(TREE, path, value))
    assert lines_changed(TREE, new) == (out, put_in)
    assert same(at(read(new), path), value)


def test_a_new_key_stands_where_the_shipped_trees_have_it() -> None:
    new = apply(TREE, set_value(TREE, ("questions", "who", "hint"), "One thing"))
    assert list(read(new)["questions"]["who"]) == ["title", "hint", "why", "basis", "options"]
    new = apply(new, set_value(new, ("version",), "2026.12"))
    assert list(read(new))[:5] == ["id", "title", "keywords", "version", "start"]
    assert "version: 2026.12\nstart: who\n\nquestions:" in new


def test_parts_stand_as_far_apart_as_their_siblings() -> None:
    new = apply(TREE, add_part(TREE, ("questions", "who", "options", "unsure"), {"next": "end"}))
    assert "no: {label: No, next: end}\n\n      unsure: {next: end}\noutcomes:" in new
    new = apply(TREE, add_part(TREE, ("questions", "who", "options", "first"), {"next": "end"}, "yes"))
    assert "options:\n      first: {next: end}\n\n      yes: {" in new


def test_a_part_takes_its_comments_with_it() -> None:
    moved = apply(TREE, move(TREE, ("outcomes", "end", "do", 1), 0))
    assert "    do:\n      # the second\n      - Write it down.\n      - Ring them.\n" in moved
    gone = apply(TREE, remove(TREE, ("outcomes", "end", "do", 1)))
    assert gone.endswith("    do:\n      - Ring them.\n")
    assert "# What this tree is for\ntitle:" in apply(TREE, remove(TREE, ("id",)))


def test_the_last_part_leaves_an_empty_place() -> None:
    for path in (("questions", "who"), ("keywords", 1), ("keywords", 0)):
        left = apply(TREE, remove(TREE, path))
        assert len(at(read(left), path[:-1])) == len(at(read(TREE), path[:-1])) - 1
    emptied = apply(TREE, remove(TREE, ("questions", "who")))
    assert "\nquestions: {}\noutcomes:" in emptied
    back = apply(emptied, add_part(emptied, ("questions", "where"), {"title": "Where?"}))
    assert "\nquestions:\n  where:\n    title: Where?\noutcomes:" in back


def test_a_comma_in_braces_is_kept_out_of_the_text() -> None:
    text = "a: {b: , c, d: x}\n"
    assert apply(text, set_value(text, ("a", "b"), "one, two")) == 'a: {b: "one, two", c, d: x}\n'
    assert apply(text, set_value(text, ("a", "c"), "three")) == "a: {b: , c: three, d: x}\n"


def test_pasted_line_ends_become_lines() -> None:
    text = "say: x\r\nb: y"
    assert apply(text, set_value(text, ("say",), " one\r\ntwo\x0bthree\u2028four ")) == (
        "say: |\r\n  one\r\n  two\r\n  three\r\n  four\r\nb: y"
    )


@pytest.mark.parametrize(
    ("text", "path", "why"),
    [
        ("a: [b", ("a",), "Line 1: the text cannot be read from here"),
        ("a: b\nc: d: e\n", ("c",), "Line 2: the text cannot be read from here"),
        ("", ("a",), "There are no keys with values here yet"),
        ("a: &x {b: c}\nd: *x\n", ("d", "b"), "Line 2: nothing can be added to something repeated"),
        ("a: b\n", ("a", "c"), "Line 1: nothing can be added to a single text"),
        ("a: b\x07\n", ("a",), "Line 1: there is a character that nobody can see"),
        ("a: b\rc: d\r", ("a",), "very old computers"),
        ("a: [b]\n", ("a", "c"), "`c` cannot be added to a list"),
    ],
)
def test_what_cannot_be_changed_is_told_with_its_line(text: str, path: PartPath, why: str) -> None:
    with pytest.raises(EditError, match=why):
        set_value(text, path, "new")


def test_a_value_that_no_file_can_hold_is_told() -> None:
    with pytest.raises(EditError, match=r"U\+0007"):
        set_value(TREE, ("title",), "ring \x07 me")


def test_what_is_not_there_or_there_already_is_told() -> None:
    with pytest.raises(EditError, match="There is no `nobody` here"):
        remove(TREE, ("nobody",))
    with pytest.raises(EditError, match="There is a `who` here already"):
        add_part(TREE, ("questions", "who"), {"title": "x"})
    with pytest.raises(EditError, match="there is a `why` here already"):
        rename(TREE, ("questions", "who", "title"), "why")
    with pytest.raises(EditError, match="Nothing would be left"):
        remove("a: b\n", ("a",))


def test_edits_are_made_in_any_order() -> None:
    assert apply("abcd", [Edit(3, 4, "D"), Edit(0, 1, "A"), Edit(2, 2, "-")]) == "Ab-cD"


TEXTS = [
    "Hello",
    "a: b # c",
    "one\ntwo",
    "- x",
    'say "hi"',
    "it's",
    "x, y [z] {recipient}",
    "Māori 👋",
    "~",
    "",
]


@pytest.mark.parametrize("path", sorted(ROOT.glob("trees/*.yaml")), ids=lambda path: path.stem)
def test_any_text_of_a_shipped_tree_can_be_changed(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    held = read(text)
    drawn = random.Random(path.stem)
    for part in drawn.sample([part for part in paths(held) if isinstance(at(held, part), str)], 12):
        value = drawn.choice(TEXTS)
        new = apply(text, set_value(text, part, value))
        assert same(read(new), changed(held, part, value))
        others = len(text.split("\n")) - str(at(held, part)).count("\n") - 1
        assert sum(line in new.split("\n") for line in text.split("\n")) >= others


def read(text: str) -> dict[str, Any]:
    located = read_text(text.encode(), "a.yaml")
    assert located.faults == () and located.data is not None
    return located.data
