"""A portable program that lacks a file, and a display that is not there: a sentence, and never an abort."""

import sys
from pathlib import Path

import pytest

from dpup_assistant.cli import without_qt
from dpup_assistant.cli.main import main
from dpup_assistant.cli.whole import end_unless_whole
from tests.cli.program import program

LIBRARY = "_internal/PySide6/libQt6Core.so.6"
TREE = "_internal/dpup_assistant/trees/share.yaml"
NOT_WHOLE = f"This program is not whole: {LIBRARY} is missing. Copy or unpack the program again.\n"


@pytest.fixture
def portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a portable program, of which this process takes itself to be part."""
    for name in (LIBRARY, TREE, "dpup-assistant"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    names = sorted(path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file())
    (tmp_path / "SHA256SUMS").write_text("".join(f"{'0' * 64}  {name.as_posix()}\n" for name in names))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "dpup-assistant"))
    return tmp_path


@pytest.fixture
def boxed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What a desktop's own box was asked to show, on a screen and with no terminal."""
    shown, tools = tmp_path / "shown", tmp_path / "tools"
    tools.mkdir()
    (tools / "kdialog").write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{shown}"\nexit 1\n')
    (tools / "kdialog").chmod(0o755)
    monkeypatch.setenv("PATH", str(tools))
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.setattr(sys, "platform", "linux")
    return shown


def ended(monkeypatch: pytest.MonkeyPatch, *typed: str) -> object:
    """The exit code of a program that is ended at once, None where it goes on."""
    monkeypatch.setattr(sys, "argv", ["dpup-assistant", *typed])
    try:
        end_unless_whole()
    except SystemExit as error:
        return error.code
    return None


@pytest.mark.parametrize(
    "typed",
    [(), ("--open", "share"), ("--open=share",), ("studio",), ("--trees", "T:/trees"), ("--trees=T:/trees",)],
)
def test_a_window_that_lacks_a_file_says_so_in_a_box(
    portable: Path,
    boxed: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: tuple[str, ...],
) -> None:
    (portable / LIBRARY).unlink()
    assert ended(monkeypatch, *typed) == 2
    told = NOT_WHOLE.replace("\n", " If you cannot, tell whoever looks after this computer.\n")
    assert capsys.readouterr().err == told
    assert boxed.read_text().endswith(f"--error\n{told}")


def test_a_command_that_lacks_a_file_says_so_without_a_box(
    portable: Path, boxed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (portable / LIBRARY).unlink()
    (portable / LIBRARY).parent.rmdir()
    for typed in (["trees"], ["--trees", "T:/studio", "check"], ["--version"], ["--open", "share", "--help"]):
        assert ended(monkeypatch, *typed) == 2
        assert capsys.readouterr().err == NOT_WHOLE
    assert not boxed.exists()
    assert ended(monkeypatch, "verify") is None, "verify tells all that is missing"


def test_where_there_is_neither_a_terminal_nor_a_box_standard_error_is_enough(
    portable: Path, boxed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (portable / LIBRARY).unlink()
    monkeypatch.setenv("PATH", str(portable))
    assert ended(monkeypatch) == 2


def test_a_program_that_is_whole_opens_and_so_does_one_that_lacks_a_tree_but_says_so(
    portable: Path, boxed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended(monkeypatch) is None
    assert capsys.readouterr().err == ""
    (portable / TREE).unlink()
    assert ended(monkeypatch) is None
    assert capsys.readouterr().err == NOT_WHOLE.replace(LIBRARY, TREE)
    (portable / LIBRARY).unlink()
    assert ended(monkeypatch, "trees") == 2
    assert capsys.readouterr().err == NOT_WHOLE, "what it cannot go on without is told first"


@pytest.mark.parametrize("held", [None, 0, 40, 90], ids=["gone", "empty", "cut in a hash", "cut in a name"])
def test_a_program_whose_list_of_files_is_gone_or_cut_off_says_so_and_opens(
    portable: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], held: int | None
) -> None:
    listing = portable / "SHA256SUMS"
    listing.write_bytes(listing.read_bytes()[:held]) if held is not None else listing.unlink()
    assert ended(monkeypatch) is None
    how = "missing" if held is None else "damaged"
    assert capsys.readouterr().err == NOT_WHOLE.replace(f"{LIBRARY} is missing", f"SHA256SUMS is {how}")


def test_a_shortcut_to_a_tree_that_is_not_there_says_so_in_a_box(
    portable: Path, boxed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["--open", "nonsense"]) == 2
    assert "There is no tree nonsense." in boxed.read_text()


def test_xmessage_which_breaks_no_lines_is_given_a_line_for_each_sentence(
    boxed: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(without_qt, "_has_terminal", lambda: False)
    (boxed.parent / "tools/kdialog").rename(boxed.parent / "tools/xmessage")
    without_qt.tell("It is gone. Copy it again.")
    assert boxed.read_text().endswith("It is gone.\nCopy it again.\n")


def test_a_terminal_needs_no_box(portable: Path, boxed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(without_qt, "_has_terminal", lambda: True)
    without_qt.tell("Told.")
    assert not boxed.exists()


@pytest.mark.parametrize("typed", [(), ("studio",)])
def test_a_display_that_is_not_there_ends_in_a_sentence(typed: tuple[str, ...]) -> None:
    done = program(*typed, DISPLAY=":4711", PATH="")
    assert done.returncode == 2
    last = done.stderr.decode().splitlines()[-1]
    assert last.startswith("The window cannot open: could not connect to display :4711. Tell whoever")
    assert last.endswith("env -u DISPLAY -u WAYLAND_DISPLAY dpup-assistant")
