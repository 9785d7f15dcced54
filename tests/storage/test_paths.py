"""Where the program's own files and the user's settings lie."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dpup_assistant.storage import paths
from dpup_assistant.storage.files import is_too_long, why_not
from dpup_assistant.storage.saving import saving
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings

ROOT = Path(__file__).parents[2]
NO_PLACE = "This computer has no folder to keep your settings in. They hold until you close the program."


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a portable program, with nothing in it yet."""
    folder = tmp_path / "Te Whare Āwhina"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "dpup-assistant"))
    return folder


def everything_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def test_a_checkout_has_trees_and_resources_beside_the_package() -> None:
    assert paths.program_folder() == ROOT
    assert paths.shipped_trees_folder() == ROOT / "trees"
    assert paths.resources_folder() == ROOT / "resources"


def test_an_installed_program_has_them_inside_even_if_others_lie_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resources").mkdir()  # another package's, in the same site-packages
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path / "dpup_assistant")
    assert paths.resources_folder() == tmp_path / "dpup_assistant" / "resources"
    assert paths.shipped_trees_folder() == tmp_path / "dpup_assistant" / "trees"


def test_settings_lie_in_the_users_own_folder(home: Path, stick: Path) -> None:
    assert save_settings(Settings()) is None
    assert everything_in(home) == [
        ".config",
        ".config/dpup-assistant",
        ".config/dpup-assistant/settings.json",
    ]
    assert paths.state_folder().is_relative_to(home)
    assert everything_in(stick) == []


@pytest.mark.parametrize("kind", ["empty", "full", "a folder", "a link to nothing"])
def test_a_portable_ini_of_any_kind_keeps_settings_beside_the_program(
    home: Path, stick: Path, kind: str
) -> None:
    ini = stick / "portable.ini"
    match kind:
        case "a folder":
            ini.mkdir()
        case "a link to nothing":
            ini.symlink_to("nothing")
        case _:
            ini.write_bytes(b"" if kind == "empty" else b"\xff[settings")
    assert save_settings(Settings(voice=True)) is None
    assert load_settings() == (Settings(voice=True), None)
    assert paths.settings_file() == stick / "settings/settings.json"
    assert paths.state_folder() == stick / "settings"
    assert everything_in(stick) == ["portable.ini", "settings", "settings/settings.json"]
    assert everything_in(home) == []


def test_a_sticks_own_trees_are_found_under_another_letter(stick: Path, tmp_path: Path) -> None:
    (stick / "portable.ini").touch()
    save_settings(Settings(trees_folder=str(stick / "Ngā tikanga" / "trees")))
    assert load_settings()[0].trees_folder == "Ngā tikanga/trees"
    save_settings(Settings(trees_folder=str(tmp_path / "trees")))
    assert load_settings()[0].trees_folder == str(tmp_path / "trees")


def test_a_stick_that_may_not_be_written_is_told_when_there_is_something_to_keep(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "portable.ini").touch()

    def full(*_: object) -> None:
        raise OSError(30, os.strerror(30))

    monkeypatch.setattr(saving, "save", full)
    assert load_settings() == (Settings(), None)
    told = save_settings(Settings())
    assert told is not None and told.startswith(f"Your settings cannot be saved in {stick / 'settings'}")
    assert told.endswith("(Read-only file system). They hold until you close the program.")


@pytest.mark.parametrize("is_named", [True, False], ids=["by a variable", "by the list of users"])
def test_a_home_that_is_not_there_is_not_made(
    is_named: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    gone = tmp_path / "nonexistent"
    monkeypatch.setenv("HOME", str(gone) if is_named else "")
    if not is_named:
        monkeypatch.setattr(Path, "home", lambda: gone)
        monkeypatch.setattr("platformdirs.user_config_path", lambda *_, **__: gone / ".config/x")
    assert load_settings() == (Settings(), None)
    assert save_settings(Settings()) == NO_PLACE
    assert everything_in(tmp_path) == []


_TRY = """
import os
import platformdirs.unix
from dpup_assistant.storage.saving.kept import keep, kept_in
from dpup_assistant.storage.paths import home_folder
from dpup_assistant.storage.saving.saving import Unwritable
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings
os.setuid(64_321)  # with all modules there already, for they may lie where this user may not look
print(load_settings()[1])
print(save_settings(Settings()))
print(home_folder())
try:
    keep(kept_in("drafts") / "x", b"")
except Unwritable:
    print("not kept")
"""


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can become a stranger")
def test_a_user_whom_the_system_does_not_know_has_no_place_and_no_traceback(tmp_path: Path) -> None:
    tmp_path.chmod(0o777)
    done = subprocess.run(
        [sys.executable, "-B", "-c", _TRY],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "XDG_CONFIG_DIRS": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout.splitlines(), done.stderr) == (["None", NO_PLACE, ".", "not kept"], "")
    assert everything_in(tmp_path) == []


def test_windows_is_not_taken_at_its_word_that_nothing_is_at_a_long_path() -> None:
    long = "C:\\" + "a" * 257
    assert is_too_long(long, is_windows=True)
    assert not is_too_long(long[:-1], is_windows=True)
    assert not is_too_long("\\\\?\\" + long, is_windows=True)
    assert not is_too_long(long, is_windows=False)


def test_a_name_that_is_too_long_is_told_with_what_to_do() -> None:
    path = Path("x" * 300)
    with pytest.raises(OSError) as raised:
        path.open()
    assert why_not(path, raised.value).endswith(
        "is too long. Move what is there nearer to the top of its drive."
    )
