"""The window's settings are kept whole, or the usual ones stand in with a sentence."""

import errno
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dpup_assistant.storage.paths import settings_file
from dpup_assistant.storage.settings.settings import Settings, load_settings, save_settings

CHANGED = Settings(
    width=1280,
    height=900,
    maximized=True,
    text_size=175,
    theme="contrast",
    idle_question=10,
    idle_outcome=60,
    show_them="dark",
    second_screen=False,
    number_keys=False,
    voice=True,
    edit_trees=False,
    count_walks=True,
    trees_folder="/home/them/trees",
    trees_key="RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3",
)


def write(content: str | bytes) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_bytes(content.encode() if isinstance(content, str) else content)


def kept() -> list[str]:
    return sorted(path.name for path in settings_file().parent.iterdir())


def test_a_first_start_has_the_usual_settings_and_says_nothing() -> None:
    assert load_settings() == (Settings(), None)


def test_settings_come_back_as_they_were_saved() -> None:
    assert save_settings(CHANGED) is None
    assert load_settings() == (CHANGED, None)
    assert save_settings(Settings()) is None
    assert load_settings() == (Settings(), None)
    assert kept() == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        *(
            "",
            "{",
            "[]",
            '"x"',
            "{}",
            '{"format": "1"}',
            '{"format": 0}',
            b"\xff\xfe",
            "[" * 100_000,
            "\0" * 99,
        ),
        '{"format": 1, "theme": "' + "x" * 200_000 + '"}',
        '{"format": 1, "width": ' + "1" * 5000 + "}",
    ],
)
def test_damaged_settings_are_set_aside(content: str | bytes) -> None:
    write(content)
    settings, note = load_settings()
    assert settings == Settings()
    assert note is not None and "settings.json.damaged" in note
    assert kept() == ["settings.json.damaged"]
    assert load_settings() == (Settings(), None)  # it is said once


def test_settings_of_a_newer_program_are_kept_for_it() -> None:
    write('{"format": 2, "text_size": 150}')
    settings, note = load_settings()
    assert settings == Settings()
    assert note is not None and "settings.json.newer" in note
    assert save_settings(CHANGED) is None
    assert json.loads(settings_file().with_name("settings.json.newer").read_text()) == {
        "format": 2,
        "text_size": 150,
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", 110),
        ("text_size", "150"),
        ("text_size", 150.0),
        ("theme", "pink"),
        ("theme", None),
        ("idle_question", 0),
        ("idle_outcome", 61),
        ("idle_outcome", True),
        ("width", -1),
        ("height", 10**9),
        ("maximized", 1),
        ("show_them", "contrast"),
        ("second_screen", 0),
        ("number_keys", []),
        ("voice", "yes"),
        ("edit_trees", 1),
        ("count_walks", 1),
        ("trees_folder", "a\0b"),
        ("trees_folder", "a" * 40_000),
        ("trees_folder", "C:\new\trees"),  # as JSON reads lone backslashes
        ("trees_key", "a" * 201),
    ],
)
def test_a_value_that_cannot_be_leaves_the_usual_one_and_the_others_stand(name: str, value: Any) -> None:
    save_settings(CHANGED)
    write(json.dumps({**json.loads(settings_file().read_text()), name: value}))
    assert load_settings() == (replace(CHANGED, **{name: getattr(Settings(), name)}), None)


def test_a_setting_that_the_program_does_not_know_is_passed_over() -> None:
    write('{"format": 1, "colour": "red", "text_size": 125}')
    assert load_settings() == (Settings(text_size=125), None)


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES, errno.EROFS])
def test_what_cannot_be_saved_is_said_and_the_old_settings_stay(
    step: str, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_settings(CHANGED)
    before = settings_file().read_bytes()

    def fails(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    with monkeypatch.context() as patched:
        patched.setattr(os, step, fails)
        note = save_settings(Settings())
    assert note is not None and os.strerror(number) in note and note.endswith(".")
    assert settings_file().read_bytes() == before
    assert kept() == ["settings.json"]  # nothing half-written is left


def test_a_file_where_the_folder_should_be_is_said() -> None:
    folder = settings_file().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("in the way")
    assert load_settings()[0] == Settings()
    note = save_settings(Settings())
    assert note is not None and note.startswith("Your settings cannot be saved")


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_what_is_no_file_where_the_file_should_be_is_said_and_never_waited_for(kind: str) -> None:
    settings_file().parent.mkdir(parents=True)
    settings_file().mkdir() if kind == "folder" else os.mkfifo(settings_file())
    settings, note = load_settings()
    assert settings == Settings()
    assert note == "Your settings cannot be read (it is not a file). The usual ones are used."
    note = save_settings(CHANGED)
    assert note is not None and "(it is not a file)" in note
    assert kept() == ["settings.json"]


def test_whoever_only_looks_leaves_a_damaged_file_where_it_is() -> None:
    write("{")
    assert load_settings(set_aside=False) == (Settings(), None)
    assert kept() == ["settings.json"]


_SAVE = """
from dpup_assistant.storage.settings.settings import Settings, save_settings
for place in range(200):
    assert save_settings(Settings(width={width}, trees_folder="{width}" * 1000)) is None
"""


def test_of_two_programs_that_save_at_once_the_settings_of_one_are_there_whole() -> None:
    writers = [
        subprocess.Popen([sys.executable, "-c", _SAVE.format(width=width)], cwd=Path(__file__).parents[3])
        for width in (1111, 2222)
    ]
    found = set()
    while any(writer.poll() is None for writer in writers):
        settings, note = load_settings()
        assert note is None
        assert settings == Settings() or settings.trees_folder == str(settings.width) * 1000
        found.add(settings.width)
    assert [writer.returncode for writer in writers] == [0, 0]
    assert {1111, 2222} & found and kept() == ["settings.json"]


def test_settings_that_cannot_be_set_aside_are_still_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    write("{")

    def fails(*_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "replace", fails)
    assert load_settings() == (Settings(), "Your settings are damaged. The usual ones are used.")


def test_only_how_the_window_looks_and_works_is_kept() -> None:
    """Nothing about a person can get in: no setting is a free text, but for the trees' place and key."""
    save_settings(CHANGED)
    values = json.loads(settings_file().read_text())
    assert values.keys() == {
        *("format", "width", "height", "maximized", "text_size", "theme"),
        *("idle_question", "idle_outcome", "show_them", "second_screen", "number_keys", "voice"),
        *("edit_trees", "count_walks", "trees_folder", "trees_key"),
    }
    assert [value for value in values.values() if isinstance(value, str)] == [
        "contrast",
        "dark",
        "/home/them/trees",
        CHANGED.trees_key,
    ]
