"""A tree file that is open for editing: byte for byte, and never saved over somebody's work."""

import os
import resource
import subprocess
import sys
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.storage.files import MAX_BYTES, Unreadable
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.saving import edited_file
from dpup_assistant.storage.saving.edited_file import (
    ChangedOnDisk,
    changed_on_disk,
    open_file,
    save_file,
    why_read_only,
)
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.sources import tree_files


def written(folder: Path, content: bytes) -> Path:
    path = folder / "share.yaml"
    path.write_bytes(content)
    return path


@settings(max_examples=50, deadline=None)
@given(content=st.text(st.characters(exclude_characters="\0", codec="utf-8")))
def test_a_text_saved_unchanged_is_the_same_to_the_byte(
    tmp_path_factory: pytest.TempPathFactory, content: str
) -> None:
    path = written(tmp_path_factory.mktemp("trees"), content.encode())
    text, stamp = open_file(path)
    assert save_file(path, text, stamp) == stamp
    assert path.read_bytes() == content.encode()


@pytest.mark.parametrize(
    "content", [b"\xef\xbb\xbfid: share\r\n", b"a\rb\r\nc\n", "wh\u0101nau\u2028x".encode(), b""]
)
def test_marks_and_ends_of_lines_stay(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path, content)
    text, stamp = open_file(path)
    save_file(path, text + "x", stamp)
    assert path.read_bytes() == content + b"x"


def test_every_shipped_tree_is_the_same_to_the_byte(tmp_path: Path) -> None:
    for shipped in tree_files(shipped_trees_folder()):
        path = written(tmp_path, shipped.read_bytes())
        save_file(path, *open_file(path))
        assert path.read_bytes() == shipped.read_bytes()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xff\xfei\0d\0", "UTF-8"),
        (b"i\0d\0", "UTF-8"),
        (b"caf\xe9", "UTF-8"),
        (b"x" * (MAX_BYTES + 1), "10 MB"),
    ],
)
def test_what_is_no_tree_file_is_said_and_not_opened(tmp_path: Path, content: bytes, words: str) -> None:
    path = written(tmp_path, content)
    with pytest.raises(Unreadable, match=words) as why:
        open_file(path)
    assert str(path) in str(why.value)


def test_what_cannot_be_opened_is_said(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")  # reading it would wait for ever
    for name in ("none.yaml", "pipe.yaml", "."):
        with pytest.raises(Unreadable, match=str(tmp_path)):
            open_file(tmp_path / name)


def test_a_file_that_someone_else_saved_is_not_saved_over(tmp_path: Path) -> None:
    path = written(tmp_path, b"mine\n")
    text, stamp = open_file(path)
    path.write_bytes("their wh\u0101nau\n".encode())
    with pytest.raises(ChangedOnDisk) as changed:
        save_file(path, text + "more\n", stamp)
    assert changed.value.now and changed.value.now.text == "their wh\u0101nau\n"
    assert path.read_text("utf-8") == "their wh\u0101nau\n"
    save_file(path, text + "more\n", changed.value.now.stamp)  # the user chose their own
    assert path.read_bytes() == b"mine\nmore\n"


def test_what_became_no_text_is_not_saved_over_either(tmp_path: Path) -> None:
    path = written(tmp_path, b"mine\n")
    stamp = open_file(path).stamp
    path.write_bytes(b"\xff\0")
    with pytest.raises(ChangedOnDisk):
        save_file(path, "more\n", stamp)
    assert path.read_bytes() == b"\xff\0"


def test_the_same_work_saved_twice_is_no_quarrel(tmp_path: Path) -> None:
    path = written(tmp_path, b"old\n")
    stamp = open_file(path).stamp
    path.write_bytes(b"new\n")
    before = path.stat()
    assert save_file(path, "new\n", stamp) == open_file(path).stamp
    assert path.stat() == before  # nothing is written


def test_a_removed_file_is_said_and_can_be_made_again(tmp_path: Path) -> None:
    path = written(tmp_path, b"old\n")
    stamp = open_file(path).stamp
    path.unlink()
    with pytest.raises(ChangedOnDisk) as changed:
        save_file(path, "new\n", stamp)
    assert changed.value.now is None
    save_file(path, "new\n", None)
    assert path.read_bytes() == b"new\n"


def test_a_new_file_is_not_put_over_one_that_came_in_between(tmp_path: Path) -> None:
    with pytest.raises(ChangedOnDisk):
        save_file(written(tmp_path, b"theirs"), "mine", None)


def test_a_change_on_disk_is_seen(tmp_path: Path) -> None:
    path = written(tmp_path, b"one\n")
    stamp = open_file(path).stamp
    assert not changed_on_disk(path, stamp)
    os.utime(path, (0, 0))  # touched, and the same
    assert not changed_on_disk(path, stamp)
    path.write_bytes(b"two\n")
    assert changed_on_disk(path, stamp)
    path.unlink()
    assert changed_on_disk(path, stamp)
    assert not changed_on_disk(path, None)
    path.write_bytes(b"new\n")
    assert changed_on_disk(path, None)


def test_after_a_save_nothing_has_changed_on_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new.yaml"
    stamp = save_file(path, "one\n", None)
    monkeypatch.delattr(edited_file, "read_found")  # a quick look is enough
    assert not changed_on_disk(path, stamp)


def test_rights_and_links_stay(tmp_path: Path) -> None:
    path = written(tmp_path, b"old")
    path.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(path)
    save_file(link, "new", open_file(link).stamp)
    assert link.is_symlink()
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"new", 0o640)


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = written(tmp_path, b"signed off")
    stamp = open_file(path).stamp
    assert why_read_only(path) == ""
    path.chmod(0o444)
    assert "share.yaml may only be read" in why_read_only(path)
    with pytest.raises(Unwritable, match="may only be read"):
        save_file(path, "new", stamp)
    assert path.read_bytes() == b"signed off"


@pytest.mark.skipif(
    os.name == "nt" or os.getuid() != 0, reason="needs a user to become, whom rights hold for"
)
def test_in_a_folder_that_may_only_be_read_the_file_stays() -> None:
    folder = Path(mkdtemp())  # not in pytest's, which is for this user alone
    path = written(folder, b"old")
    path.chmod(0o666)
    folder.chmod(0o755)
    script = f"""
import os, sys
from pathlib import Path
from dpup_assistant.storage.saving.edited_file import open_file, save_file, why_read_only, Unwritable
os.setuid(65534)
path = Path({str(path)!r})
print(why_read_only(path))
try:
    save_file(path, "new", open_file(path).stamp)
except Unwritable as why:
    print(why)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.count("Nothing can be saved in") == 2
    assert list(folder.iterdir()) == [path] and path.read_bytes() == b"old"
    rmtree(folder)


def test_on_a_full_disk_the_file_stays(tmp_path: Path) -> None:
    path = written(tmp_path, b"old")
    text, stamp = open_file(path)
    usual = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, usual[1]))  # no file may grow past 10 bytes
    try:
        with pytest.raises(Unwritable, match="no room left"):
            save_file(path, text * 1000, stamp)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)
    assert list(tmp_path.iterdir()) == [path] and path.read_bytes() == b"old"


def test_a_folder_that_is_gone_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(Unwritable, match="There is no folder"):
        save_file(tmp_path / "stick" / "share.yaml", "new", None)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("text", "words"), [("x" * (MAX_BYTES + 1), "10 MB"), ("a\nb \ud800", "Line 2 holds a character")]
)
def test_a_text_that_no_desk_can_read_is_not_saved(tmp_path: Path, text: str, words: str) -> None:
    path = written(tmp_path, b"old")
    with pytest.raises(Unwritable, match=words):
        save_file(path, text, open_file(path).stamp)
    assert path.read_bytes() == b"old"


def test_names_that_no_file_can_have_are_said(tmp_path: Path) -> None:
    for name in ("a\0b.yaml", "x" * 300 + ".yaml"):
        with pytest.raises(Unwritable):
            save_file(tmp_path / name, "new", None)
