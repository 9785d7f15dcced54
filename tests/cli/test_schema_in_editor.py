"""The schema in a stock editor: the YAML server of VS Code, Neovim, Helix and others, as they ask it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.check.small_tree import TEXT
from tests.cli.program import ROOT, program
from tests.cli.yaml_server import YamlServer, yaml_server

MODELINE = "# yaml-language-server: $schema=tree.schema.json\n"
QUESTION = MODELINE + "questions:\n  who:\n    "
OUTCOME = MODELINE + "outcomes:\n  stop_here:\n    "
NOT_ACCEPTED = "Value is not accepted. Valid values: "


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A trainer's folder, with the schema beside the trees."""
    folder = tmp_path_factory.mktemp("Ā our trees")
    (folder / "tree.schema.json").write_bytes(program("schema").stdout)
    return folder


@pytest.fixture(scope="module")
def editor(folder: Path) -> Iterator[YamlServer]:
    with yaml_server(folder) as server:
        yield server


def test_no_shipped_tree_is_underlined(editor: YamlServer) -> None:
    texts = {path.stem: path.read_text("utf-8") for path in sorted(ROOT.glob("trees/*.yaml"))}
    assert {tree: marks for tree, text in texts.items() if (marks := editor.faults(MODELINE + text))} == {}
    assert len(texts) > 20


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        (MODELINE + "§", {"format": "format: ", "title": "title: ", "scenarios": "scenarios:\n  "}),
        (MODELINE + "id: small\nstatus: §", {"published": "published", "draft": "draft"}),
        (QUESTION + "§", {"title": "title: ", "why": "why: ", "options": "options:\n  "}),
        (QUESTION + "title: Who?\n    §", {"kind": "kind: ${1:checklist}", "hint": "hint: "}),
        (QUESTION + "kind: §", {"checklist": "checklist"}),
        (
            QUESTION + "kind: checklist\n    §",
            {"items": "items:\n  ", "next": "next:\n  all: $1\n  some: $2"},
        ),
        (
            QUESTION + "options:\n      yes:\n        §",
            {"label": "label: ", "next": "next: ", "say": "say: "},
        ),
        (OUTCOME + "§", {"kind": "kind: ", "say_again": "say_again: ", "contacts": "contacts:\n  - "}),
        (OUTCOME + "kind: §", {"go": "go", "go_if": "go_if", "more": "more", "urgent": "urgent"}),
        (OUTCOME + "kind: more\n    §", {"continue": "continue: "}),
        (OUTCOME + "kind: go\n    tell: §", {"now": "now", "if_safe": "if_safe", "not_yet": "not_yet"}),
        (MODELINE + "scenarios:\n  a:\n    §", {"story": "story: ", "feedback": "feedback: "}),
    ],
)
def test_what_can_stand_here_is_offered(editor: YamlServer, text: str, offered: dict[str, str]) -> None:
    assert editor.offered(text).items() >= offered.items()


def test_what_cannot_stand_here_is_not_offered(editor: YamlServer) -> None:
    assert not {"options", "fact"} & editor.offered(QUESTION + "kind: checklist\n    §").keys()
    assert not {"say", "do", "record"} & editor.offered(OUTCOME + "kind: more\n    §").keys()
    assert not {"items", "continue"} & editor.offered(OUTCOME + "§").keys()


@pytest.mark.parametrize(
    ("at", "words"),
    [
        ("summa§ry: ", "One sentence on the first page, under the title."),
        ("    wh§y: People", "Why we ask. Shown beside the question."),
        ("lab§el: Yes", "The words on the button."),
        ("    ki§nd: go_if", "stop and check with someone"),
        ("    tell: if_s§afe", "the page first asks about risk"),
        ("feedb§ack: Good", "What a learner can take from it."),
    ],
)
def test_a_key_is_explained(editor: YamlServer, at: str, words: str) -> None:
    assert (plain := at.replace("§", "")) in TEXT
    assert words in editor.explained(MODELINE + TEXT.replace(plain, at, 1))


@pytest.mark.parametrize(
    ("was", "now", "marks"),
    [
        ("summary: A small tree.\n", "", ['Missing property "summary".']),
        ("title: Ask", "titel: Ask", ['Missing property "title".', "Property titel is not allowed."]),
        (
            "do: [Ask them]",
            "do: Ask them",
            ["Write a list here: each entry on a line of its own, after a dash."],
        ),
        ("why: People should know.", "why:", ["Write words here."]),
        (
            "reviewed: 2026-11-22",
            "reviewed: 22.11.2026",
            ["Write the day as YYYY-MM-DD, such as 2026-11-22."],
        ),
        ("status: published", "status: done", [NOT_ACCEPTED + '"published", "draft".']),
        ("kind: checklist", "kind: checklists", ['Value must be "checklist".']),
        (
            "kind: check\n",
            "kind: ask\n",
            [NOT_ACCEPTED + '"urgent", "must", "go", "go_if", "check", "stop", "more".'],
        ),
        (
            "  tell_if:\n",
            "  Tell if:\n",
            ["Begin an id with a small letter. Small letters, digits and _ may follow."],
        ),
    ],
)
def test_a_slip_is_underlined_once_where_it_is(
    editor: YamlServer, was: str, now: str, marks: list[str]
) -> None:
    text = MODELINE + TEXT
    assert was in text
    found = editor.faults(text.replace(was, now, 1))
    assert sorted(mark.partition(": ")[2] for mark in found) == marks
    line = text.partition(was)[0].count("\n") + 1
    if now:
        assert str(line) in {mark.partition(":")[0] for mark in found}


def test_an_editor_may_be_told_of_the_schema_by_its_settings(folder: Path) -> None:
    with yaml_server(folder, schemas={(folder / "tree.schema.json").as_uri(): "*.yaml"}) as editor:
        assert editor.faults(TEXT) == []
        assert editor.offered("§").keys() >= {"format", "questions"}
        assert editor.faults(TEXT.replace("summary: A small tree.\n", "")) == [
            '2: Missing property "summary".'
        ]
