"""The first page knows its trees from their first keys alone."""

import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dpup_assistant.storage import first_keys as room
from dpup_assistant.storage.heads import Head, glance, heads, read_head
from dpup_assistant.storage.library import open_library
from dpup_assistant.storage.sources import TreeFile, sources
from dpup_assistant.storage.trees import load_tree
from tests.storage.events_asked import count_events
from tests.storage.small import write, write_tree


def head(path: Path) -> Head:
    return read_head(TreeFile(path.stem, path, "agency"))


def test_the_heads_of_the_shipped_trees_are_those_of_the_trees() -> None:
    library = open_library(None, date(2026, 11, 22))
    for read in heads(library.files):
        tree = load_tree(TreeFile(read.id, read.path, read.whose), library.known).tree
        assert tree is not None and not read.broken
        for name in ("id", "title", "summary", "status", "group", "version", "owner", "keywords"):
            assert getattr(read, name) == getattr(tree, name)
        assert (read.reviewed, read.review_by) == (str(tree.reviewed), str(tree.review_by))


def test_a_head_is_read_without_the_rest_of_the_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, asked = write_tree(tmp_path, "small"), count_events(room, monkeypatch)
    assert head(path).keywords == ("landlord", "whānau")
    assert asked[0] < 60


def test_keys_in_another_order_are_found_too(tmp_path: Path) -> None:
    body = "start: a\nquestions: {a: {title: Not this?}}\n"
    path = write(tmp_path, "odd.yaml", f"{body}title: What?\nsummary: So.\nformat: 1\nstatus: draft\n")
    assert (head(path).title, head(path).status, head(path).broken) == ("What?", "draft", False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "[a, b]",
        "title: What?\n",
        "format: 2\ntitle: What?\nsummary: So.\nstatus: published\nstart: a\n",
        "format: 1\ntitle:\nsummary: So.\nstatus: published\nstart: a\n",
        "format: 1\ntitle: [What?]\nsummary: So.\nstatus: published\nstart: a\n",
        'format: 1\ntitle: "What?\nsummary: So.\nstatus: published\nstart: a\n',
        b"\xff\xfe\x00",
        "[" * 100_000,
        "a: " + "[" * 100_000,
        "%TAG !a! b\n" * 1000,
        "a: [" + "b," * 100_000,
        "\x00",
    ],
)
def test_a_broken_head_still_has_its_id(tmp_path: Path, text: str | bytes) -> None:
    found = head(write(tmp_path, "share.yaml", text))
    assert (found.id, found.broken) == ("share", True)


def test_a_file_that_is_gone_still_has_its_id(tmp_path: Path) -> None:
    found = head(tmp_path / "share.yaml")
    assert (found.id, found.title, found.broken) == ("share", None, True)


def test_a_fault_below_the_first_keys_does_not_keep_a_tree_off_the_first_page(tmp_path: Path) -> None:
    path = write(tmp_path, "a.yaml", write_tree(tmp_path, "a").read_text() + '\n"')
    assert not head(path).broken


def test_a_list_of_keywords_that_is_a_text_is_passed_over(tmp_path: Path) -> None:
    assert head(write_tree(tmp_path, "a", keywords="landlord")).keywords == ()


def test_heads_are_read_before_anything_that_judges_trees_is_imported() -> None:
    script = (
        "import sys; from dpup_assistant.storage.heads import heads;"
        "from dpup_assistant.storage.sources import sources; assert heads(sources());"
        "print([name for name in sys.modules if 'pydantic' in name or 'check' in name])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_heads_stand_in_the_order_of_the_files() -> None:
    assert [each.id for each in heads(sources())] == [file.id for file in sources()]


def glanced(path: Path) -> Head:
    (found,) = glance([TreeFile(path.stem, path, "agency")])
    return found


def test_a_glance_tells_the_same_of_the_shipped_trees_but_for_their_keywords() -> None:
    files = sources(None)
    assert glance(files) == [replace(read, keywords=()) for read in heads(files)]


@pytest.mark.parametrize(
    "head_lines",
    [
        "format: 1\ntitle: 'What?'\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: What\n  is it?\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: What\n\n  is it?\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: What? # no\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: |\n  What?\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: What?\ntitle: And?\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle : What?\nsummary: So.\nstatus: draft\n",
        "format: 1\r\ntitle: What?\r\nsummary: So.\r\nstatus: draft\r\n",
        "format: 1\ntitle: M\u0061\u0304ori?\nsummary: So.\nstatus: draft\n",
        "format: 1\ntitle: What?   \nsummary: So.\nstatus: draft\ngroup:   I ask\n",
        "{format: 1, title: What?, summary: So., status: draft}\n",
        "format: 2\ntitle: What?\nsummary: So.\nstatus: draft\n",
    ],
)
def test_a_glance_tells_the_same_of_any_layout(tmp_path: Path, head_lines: str) -> None:
    path = write(tmp_path, "odd.yaml", f"{head_lines}keywords: [a]\nstart: a\n")
    assert replace(glanced(path), keywords=()) == replace(head(path), keywords=())


def test_a_glance_at_plain_heads_needs_no_yaml() -> None:
    code = "import sys; from dpup_assistant.storage.heads import glance; "
    code += "from dpup_assistant.storage.sources import sources; "
    code += "glance(sources(None)); print('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"False\n"
