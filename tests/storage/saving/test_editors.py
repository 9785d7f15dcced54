"""Two windows on one file know of each other, and a dead one is in nobody's way."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dpup_assistant.storage.saving import editors
from dpup_assistant.storage.saving.editors import Editor, is_open, other_editor
from dpup_assistant.storage.saving.kept import kept_in

_OPENS = """
import sys, time
from pathlib import Path
from dpup_assistant.storage.saving.editors import Editor
editor = Editor(Path(sys.argv[1]))
print(editor.name, flush=True)
time.sleep(60)
"""


@contextmanager
def elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has a file open."""
    command = [sys.executable, "-c", _OPENS, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def test_another_window_is_told_of_until_it_is_killed(tmp_path: Path) -> None:
    path = tmp_path / "share [old].yaml"
    mine = Editor(path)
    assert other_editor(mine) is None
    with elsewhere(path) as process:
        assert process.stdout
        name = process.stdout.readline().strip()
        sentence = other_editor(mine)
        assert sentence and "share [old].yaml is also open in another window" in sentence
        assert is_open(name)
        process.kill()  # kill -9: it can tidy nothing up
        process.wait()
        assert not is_open(name)
        assert other_editor(mine) is None
    mine.close()
    assert not list(kept_in("open").iterdir())


def test_two_windows_of_one_program_know_of_each_other_by_any_way_to_the_file(tmp_path: Path) -> None:
    path, link = tmp_path / "share.yaml", tmp_path / "link.yaml"
    path.touch()
    link.symlink_to(path)
    one, two, other = Editor(path), Editor(link), Editor(tmp_path / "collect.yaml")
    assert other_editor(one) and other_editor(two)
    assert other_editor(other) is None
    one.close()
    one.close()
    assert other_editor(two) is None
    two.close()
    other.close()


def test_where_nothing_can_be_kept_editing_goes_on(home: Path, tmp_path: Path) -> None:
    (home / ".local").write_text("in the way")
    editor = Editor(tmp_path / "share.yaml")
    assert other_editor(editor) is None
    assert not is_open(editor.name)
    editor.close()


def test_on_a_disk_without_locks_nobody_seems_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_locks(*_: object) -> None:
        raise OSError(37, "No locks available")

    monkeypatch.setattr(editors, "lock", no_locks)
    one, two = Editor(tmp_path / "share.yaml"), Editor(tmp_path / "share.yaml")
    assert other_editor(one) is None
    assert not is_open(two.name)
