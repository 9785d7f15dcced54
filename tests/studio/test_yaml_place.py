"""Where a half-typed place in a tree's text is, what each character is, and which keys can stand there."""

import pytest

from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.studio.yaml.keys import keys_at
from dpup_assistant.studio.yaml.place import standing
from dpup_assistant.studio.yaml.scan import State, indent_after, scan, state_after

WHO = "questions:\n  who:\n"
OUT = "outcomes:\n  out:\n"
PLACES: dict[str, tuple[Path, str, str] | None] = {
    "ti|": ((), "key", "ti"),
    "start: w|": (("start",), "value", "w"),
    WHO + "    ti|": (("questions", "who"), "key", "ti"),
    WHO + "    title: X\n  |": (("questions",), "key", ""),
    WHO + "    options:\n      yes: {label: A, ne|": (("questions", "who", "options", "yes"), "key", "ne"),
    WHO + "    options: {yes: {next: x}, no: {|": (("questions", "who", "options", "no"), "key", ""),
    WHO + "    options:\n      yes: {next: fo|}": (
        ("questions", "who", "options", "yes", "next"),
        "value",
        "fo",
    ),
    WHO + "    next: {all: x, some: y|}": (("questions", "who", "next", "some"), "value", "y"),
    WHO + "    basis: [a, ip|]": (("questions", "who", "basis", 0), "either", "ip"),
    WHO + "    basis:\n      - a\n      - ip|": (("questions", "who", "basis", 0), "either", "ip"),
    WHO + "    basis:\n    - ip|": (("questions", "who", "basis", 0), "either", "ip"),
    WHO + "    say: |-\n      Hello {|": ((), "filler", ""),
    WHO + "    say: |-\n      Hello\n\n    wh|": (("questions", "who"), "key", "wh"),
    OUT + "    next_trees:\n      - tree: fix\n        be|": (
        ("outcomes", "out", "next_trees", 0),
        "key",
        "be",
    ),
    OUT + "    next_trees: [a, {tree: f|": (("outcomes", "out", "next_trees", 0, "tree"), "value", "f"),
    "scenarios:\n  a:\n    answers: {told: [wh|": (("scenarios", "a", "answers", "told", 0), "either", "wh"),
    WHO + "    title: Who is|": None,
    WHO + '    why: "ti|': None,
    "# ti|": None,
    "kind:|": None,
}


@pytest.mark.parametrize("text", PLACES)
def test_a_place_is_known_from_the_lines_above_it(text: str) -> None:
    before, _, after = text.rpartition("|")
    lines = (before + after).split("\n")
    row = before.count("\n")
    state = State()
    for line in lines[:row]:
        state = state_after(line, state)
    found = standing(lines, row, len(before) - before.rfind("\n") - 1, state)
    assert found == PLACES[text]


def test_what_is_said_stands_apart_from_ids_words_and_comments() -> None:
    line = "      yes: {label: 'It''s: yes', next: told, say: You told me.} # said"
    pieces, state = scan(line, State())
    found = [(line[start : start + length], what) for start, length, what in pieces if what != "sign"]
    assert found == [
        ("yes", "key"),
        ("label", "key"),
        ("'It''s: yes'", "words"),
        ("next", "key"),
        ("told", "id"),
        ("say", "key"),
        ("You told me.", "said"),
        ("# said", "comment"),
    ]
    assert state == State("say")
    said = scan("      Hello: # you", State("say", block=4))[0]
    assert [(piece.what, piece.length) for piece in said] == [("said", 12)]


def test_every_line_of_the_shipped_trees_leaves_what_a_whole_look_at_it_leaves() -> None:
    for file in sorted(shipped_trees_folder().glob("*.yaml")):
        state = State()
        for line in file.read_text("utf-8").splitlines():
            state, before = state_after(line, state), state
            assert state == scan(line, before)[1], f"{file.name}: {line}"


def test_a_new_line_stands_where_its_part_does() -> None:
    assert indent_after("questions:", State()) == "  "
    assert indent_after("    say: |", State()) == "      "
    assert indent_after("  - tree: fix", State()) == "    "
    assert indent_after("  - words", State()) == "  "
    assert indent_after("      They ask:", State("say", block=4)) == "      "


def test_keys_that_are_needed_come_first_with_what_they_mean() -> None:
    keys = keys_at(Tree, ("outcomes", "x"), {"outcomes": {"x": {"kind": "more"}}})
    assert [key.name for key in keys] == ["title", "continue", "kind"]
    asked = {key.name: key for key in keys_at(Tree, ("questions", "x"), {"questions": {"x": {}}})}
    assert asked["options"].required and asked["options"].holds_more and not asked["items"].required
    meanings = {key.name: key.meaning for key in keys_at(Tree, ("outcomes", "x"), {})}
    assert meanings["record"] == "What to write down."
    assert keys_at(Tree, ("questions",), {}) == [] and keys_at(Tree, ("start", "x"), {"start": "who"}) == []
