"""What is set for a computer stands in place of the user's own, and what is wrong with it is told."""

import json
import os
from pathlib import Path

import pytest

from dpup_assistant.storage import paths
from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.settings import managed
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings

TELL = "Tell whoever looks after this computer."


@pytest.fixture
def file(home: Path) -> Path:
    """Where the computer's own file lies."""
    file = home / "machine/dpup-assistant/managed.json"
    file.parent.mkdir(parents=True)
    return file


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a program that lies elsewhere."""
    monkeypatch.setattr(managed, "program_folder", lambda: tmp_path)
    return tmp_path


def test_it_stands_in_place_of_the_users_own_which_stays_in_their_file(file: Path) -> None:
    save_settings(Settings(idle_question=7, voice=True))
    file.write_text('{"format": 1, "idle_question": 3, "edit_trees": false}', "utf-8")
    settings, note = load_settings()
    assert note is None
    assert (settings.idle_question, settings.edit_trees, settings.voice) == (3, False, True)
    assert settings.managed.names == {"idle_question", "edit_trees"}
    assert save_settings(settings) is None
    kept = json.loads(settings_file().read_text())
    assert (kept["idle_question"], kept["edit_trees"], kept["voice"]) == (7, True, True)
    file.unlink()
    assert load_settings()[0] == Settings(idle_question=7, voice=True)


def test_the_machines_own_place_counts_alone_and_else_the_one_beside_the_program(
    file: Path, program: Path
) -> None:
    (program / "managed.json").write_text('{"idle_question": 9, "voice": true}', "utf-8")
    assert load_settings()[0].idle_question == 9
    file.write_text('{"idle_question": 3}', "utf-8")
    settings, _ = load_settings()
    assert (settings.idle_question, settings.voice) == (3, False)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_it_is_read_as_the_editors_of_windows_write_it(file: Path, encoding: str) -> None:
    file.write_bytes('{"trees_folder": "D:\\\\Te Whare Āwhina"}'.encode(encoding))
    assert load_settings()[0].trees_folder == "D:\\Te Whare Āwhina"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('"idle_questoin": 3', "there is no setting idle_questoin, perhaps idle_question is meant"),
        ('"people": 3', "there is no setting people"),
        ('"idle_question": 61', "idle_question must be a whole number from 1 to 60"),
        ('"text_size": "150"', "text_size must be 100, 125, 150, 175 or 200"),
        ('"edit_trees": "no"', "edit_trees must be false or true"),
        ('"theme": "pink"', 'theme must be "system", "light", "dark" or "contrast"'),
        ('"trees_folder": "C:\\new"', "trees_folder must be a text in quotes of at most 32767 characters"),
        ('"voice": true', "voice stands here again, and this one counts"),
    ],
)
def test_what_cannot_be_is_told_with_its_line_and_the_rest_holds(file: Path, line: str, told: str) -> None:
    file.write_text(f'{{"voice": false,\n "maximized": true,\n {line}\n}}', "utf-8")
    settings, _ = load_settings()
    (note,) = settings.managed.notes
    assert note.startswith(f"{file}, line 3: {told}")
    assert note.endswith(TELL)
    assert settings.maximized and settings.managed.names <= {"maximized", "voice"}
    assert not settings.managed.hides_key


@pytest.mark.parametrize("line", ['"trees_key": 3', '"trees_kay": "RW"', '"TREES_KEY": "RW"'])
def test_a_key_that_nobody_can_read_is_not_taken_for_none(file: Path, line: str) -> None:
    file.write_text(f'{{"voice": true, {line}}}', "utf-8")
    settings, _ = load_settings()
    assert settings.voice and settings.managed.hides_key
    assert "Your agency's trees are not used until it is mended" in settings.managed.note


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("", ", line 1, column 1: it is not JSON"),
        (
            '{"voice": true,\n "trees_folder": "\\\\\\\\srv\\share"}',
            ", line 2, column 26: a \\ in a path must",
        ),
        ('{"voice": true,}', ", line 1, column 16: it is not JSON"),
        ("[]", " holds no settings"),
        ('{"voice": true,\n "format": 2}', ", line 2: the format that this program reads is 1"),
        ('{"voice": true, "format": "1"}', ", line 1: the format that this program reads is 1"),
        ("[" * 100_000, " is damaged"),
        ("\x80\x81", " is damaged"),
        ("1" * 5000, " is damaged"),
        (" " * 100_000 + "{}", ", line 1, column 100001: it is not JSON"),
    ],
)
def test_of_a_damaged_file_nothing_holds_and_no_key_is_taken_for_granted(
    file: Path, content: str, place: str
) -> None:
    file.write_bytes(content.encode("latin-1"))
    settings, note = load_settings()
    assert note is None and not settings.voice and not settings.managed.names
    assert settings.managed.hides_key
    assert settings.managed.note.startswith(f"{file}{place}")
    assert settings.managed.note.endswith(TELL)


@pytest.mark.parametrize("kind", ["a folder", "a pipe", "a link to nothing"])
def test_what_is_no_file_is_told_and_never_waited_for(file: Path, program: Path, kind: str) -> None:
    match kind:
        case "a folder":
            file.mkdir()
        case "a pipe":
            os.mkfifo(file)
        case _:
            file.symlink_to("nothing")
    (program / "managed.json").write_text('{"voice": true}', "utf-8")
    settings, _ = load_settings()
    assert settings.managed.hides_key and not settings.voice
    assert settings.managed.note.startswith(f"{file} cannot be read (")


def test_of_many_things_that_are_wrong_the_first_is_told_and_where_the_others_are(file: Path) -> None:
    file.write_text('{"one": 1, "two": 2}', "utf-8")
    told = load_settings()[0].managed
    assert len(told.notes) == 2
    assert told.note.startswith(told.notes[0])
    assert told.note.endswith("That is 1 of 2: the command dpup-assistant trees tells them all.")


def test_a_computer_can_have_several_places_for_it(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desktop such as Xfce puts its own before /etc/xdg."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", f"{tmp_path}{os.pathsep}{file.parent.parent}")
    file.write_text('{"voice": true}', "utf-8")
    assert paths.machine_folders() == [tmp_path / "dpup-assistant", file.parent]
    assert load_settings()[0].voice
