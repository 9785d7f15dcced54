"""What was typed and not saved is there after a kill, and a damaged draft stops nothing."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dpup_assistant.storage.saving import drafts as module
from dpup_assistant.storage.saving.drafts import draft_file, drafts, drafts_of, drop_draft, keep_draft
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.saving.editors import Editor
from dpup_assistant.storage.saving.kept import kept_in
from dpup_assistant.storage.saving.saving import Unwritable

_DIES = """
import os, signal, sys
from pathlib import Path
from dpup_assistant.storage.saving.drafts import keep_draft
from dpup_assistant.storage.saving.edited_file import open_file
from dpup_assistant.storage.saving.editors import Editor
path = Path(sys.argv[1])
editor, (text, stamp) = Editor(path), open_file(path)
for n in range(3):
    keep_draft(editor, text + f"typed {n}, wh\u0101nau\\r\\n", stamp)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    path = tmp_path / "share.yaml"
    path.write_bytes(b"\xef\xbb\xbfid: share\r\n")
    return path


def test_a_killed_editor_leaves_its_last_text(tree: Path) -> None:
    done = subprocess.run([sys.executable, "-c", _DIES, str(tree)], check=False)
    assert done.returncode == -9
    (draft,) = drafts_of(tree)
    assert draft.path == tree
    assert draft.text == "\ufeffid: share\r\ntyped 2, wh\u0101nau\r\n"
    assert draft.stamp == open_file(tree).stamp  # it was made from what is there
    assert drafts() == [draft]
    assert sorted(path.name for path in tree.parent.iterdir()) == ["share.yaml"]  # nothing beside the trees
    drop_draft(draft.file)
    assert drafts() == []


def test_the_text_of_an_open_window_is_not_offered_to_another(tree: Path) -> None:
    one, two = Editor(tree), Editor(tree)
    keep_draft(one, "one", None)
    keep_draft(two, "two", None)
    assert drafts() == []
    one.close()
    assert [draft.text for draft in drafts_of(tree)] == ["one"]
    two.close()
    assert [draft.text for draft in drafts_of(tree)] == ["two", "one"]  # neither took the other's place
    assert drafts_of(tree.with_name("collect.yaml")) == []


def test_any_text_comes_back_as_it_was(tree: Path) -> None:
    text = "half of a pair \ud800, \u2028, \0, wha\u0304nau \r\n \U0001f600"
    editor = Editor(tree)
    keep_draft(editor, text, None)
    editor.close()
    (draft,) = drafts()
    assert (draft.text, draft.stamp) == (text, None)


def test_a_draft_is_for_this_user_alone(tree: Path, home: Path) -> None:
    editor = Editor(tree)
    keep_draft(editor, "text", None)
    assert draft_file(editor).stat().st_mode & 0o777 == 0o600
    assert draft_file(editor).is_relative_to(home)
    editor.close()


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff", b'{"format": 1}', b"[" * 100_000]
    + [
        json.dumps(
            {"format": 1, "path": "a", "stamp": None, "kept": "2026-11-22T10:00:00+00:00", "text": "t"} | odd
        ).encode()
        for odd in ({"text": 1}, {"path": None}, {"kept": "soon"}, {"kept": 5}, {"stamp": 3})
    ],
)
def test_a_damaged_draft_is_set_aside_and_the_others_are_offered(tree: Path, content: bytes) -> None:
    editor = Editor(tree)
    keep_draft(editor, "whole", None)
    editor.close()
    damaged = kept_in("drafts") / "share-0.1.json"
    damaged.write_bytes(content)
    assert [draft.text for draft in drafts()] == ["whole"]
    assert not damaged.exists()
    assert damaged.with_name("share-0.1.json.damaged").read_bytes() == content


def test_a_draft_of_a_newer_program_is_left_to_it(tree: Path) -> None:
    kept_in("drafts").mkdir(parents=True)
    newer = kept_in("drafts") / "share-0.1.json"
    newer.write_text(json.dumps({"format": module.FORMAT + 1}))
    assert drafts() == []
    assert newer.exists()


def test_where_no_draft_can_be_kept_it_is_said(tree: Path, home: Path) -> None:
    (home / ".local").write_text("in the way")
    with pytest.raises(Unwritable):
        keep_draft(Editor(tree), "text", None)
    assert drafts() == []
