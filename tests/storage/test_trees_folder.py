"""Where the agency's own trees lie, and who says so."""

import ntpath
import posixpath
from dataclasses import replace
from pathlib import Path

import pytest

from dpup_assistant.storage import trees_folder as room
from dpup_assistant.storage.settings.managed import Managed
from dpup_assistant.storage.settings.settings import Settings
from dpup_assistant.storage.trees_folder import NO_KEY, TreesFolder, spelled_out, trees_folder

FILE = Path("/etc/managed.json")
MANAGED = Managed(FILE, frozenset({"trees_folder"}))


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a portable program."""
    monkeypatch.setattr(room, "program_folder", lambda: tmp_path)
    monkeypatch.setattr(room, "is_frozen", lambda: True)
    return tmp_path


def made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def test_the_first_that_is_set_names_it(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed, variable, managed, chosen, beside = (
        made(program / name) for name in ("typed", "variable", "managed", "chosen", "trees")
    )
    assert trees_folder(None, Settings()) == TreesFolder(beside, "", "It lies beside the program.")
    settings = Settings(trees_folder=str(chosen))
    assert trees_folder(None, settings) == TreesFolder(chosen, "", "It was chosen in the trainer's window.")
    settings = Settings(trees_folder=str(managed), managed=MANAGED, trees_key="RWQ")
    how = f"It is set for this computer in {FILE}."
    assert trees_folder(None, settings) == TreesFolder(managed, "RWQ", how)
    monkeypatch.setenv("DPUP_TREES", str(variable))
    how = "The environment variable DPUP_TREES names it."
    assert trees_folder(None, settings) == TreesFolder(variable, "RWQ", how)
    assert trees_folder(typed, settings) == TreesFolder(typed, "RWQ")


def test_where_nothing_names_one_there_is_none(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (program / "trees").write_text("no folder")
    monkeypatch.setenv("DPUP_TREES", "")
    assert trees_folder(None, Settings(trees_key="RWQ")) == TreesFolder(key="RWQ")


def test_in_a_checkout_the_trees_beside_the_package_are_the_programs_own(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(program / "trees")
    monkeypatch.setattr(room, "is_frozen", lambda: False)
    assert trees_folder(None, Settings()) == TreesFolder()


def test_a_folder_that_is_gone_is_told_with_what_names_it_and_still_known(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = program / "gone"
    found = trees_folder(None, Settings(trees_folder=str(gone), managed=MANAGED))
    assert found.path == gone and found.usable is None
    assert found.note == f"There is nothing at {gone}. It is set for this computer in {FILE}."
    monkeypatch.setenv("DPUP_TREES", str(made(program / "full") / "x"))
    (program / "full/x").write_text("")
    found = trees_folder(None, Settings())
    assert found.note == (
        f"{program / 'full/x'} is a file, not a folder. The environment variable DPUP_TREES names it."
    )
    monkeypatch.setenv("DPUP_TREES", "x" * 5000)
    assert "is too long. Move what is there nearer to the top of its drive." in (
        trees_folder(None, Settings()).note
    )
    assert trees_folder(gone, Settings()).note == ""  # who typed it is told by what reads it


def test_a_setting_is_meant_from_the_program_and_the_variable_from_where_one_works(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = made(program / "Ngā tikanga")
    assert trees_folder(None, Settings(trees_folder="Ngā tikanga/")).path == beside
    work = made(program / "work")
    monkeypatch.chdir(work)
    monkeypatch.setenv("DPUP_TREES", "../Ngā tikanga/")
    assert trees_folder(None, Settings()).path == work / "../Ngā tikanga"


def test_only_what_is_set_for_the_computer_has_variables_in_it(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AGENCY", "te_whare")
    own = made(program / "$AGENCY")
    chosen = Settings(trees_folder="$AGENCY")
    assert trees_folder(None, chosen).path == own
    assert trees_folder(None, replace(chosen, managed=MANAGED)).path == program / "te_whare"


def test_a_path_is_spelled_out_as_each_system_has_it(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    monkeypatch.setenv("AGENCY", "whare")
    monkeypatch.setenv("USERPROFILE", r"C:\Users\mere")
    assert spelled_out(r" %AGENCY%\trees ", ntpath) == r"whare\trees"
    assert spelled_out(r"~\trees", ntpath) == r"C:\Users\mere\trees"
    assert spelled_out('"\\\\server\\share\\trees"', ntpath) == r"\\server\share\trees"
    assert spelled_out('C:\\Ngā trees"', ntpath) == r"C:\Ngā trees"  # as "C:\Ngā trees\" comes from a shell
    assert spelled_out("~/$AGENCY/trees", posixpath) == f"{home}/whare/trees"


def test_where_a_key_cannot_be_read_nothing_is_taken_for_signed(program: Path) -> None:
    made(program / "trees")
    hidden = Settings(managed=Managed(FILE, hides_key=True), trees_key="RWQ")
    assert trees_folder(None, hidden).key == NO_KEY
    assert trees_folder(program, hidden).key == NO_KEY
