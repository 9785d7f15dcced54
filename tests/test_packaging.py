"""What stands round the portable program before it is built: licences, icon, version, menu, workflow."""

import ast
import importlib
import os
import re
import struct
import zipfile
from configparser import ConfigParser
from datetime import UTC, datetime
from importlib.metadata import distribution
from pathlib import Path
from types import ModuleType

import pytest
import yaml
from PySide6.QtGui import QImage

from dpup_assistant.cli.parser import parser

ROOT = Path(__file__).parents[1]
PACKAGING = ROOT / "packaging"
REQUIREMENTS = (PACKAGING / "requirements.in").read_text("utf-8")
RUNS = re.match(r"(?:#.*\n)*((?:\S.*\n)+)", REQUIREMENTS)
"""The first paragraph: what the program needs to run, and not what builds its wheel."""


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch):
    """Imports one of the scripts of packaging/."""
    monkeypatch.syspath_prepend(PACKAGING)

    def load(name: str) -> ModuleType:
        return importlib.import_module(name)

    return load


def needed() -> list[str]:
    return re.findall(r"^[A-Za-z][\w-]*", RUNS[1] if RUNS else "", re.MULTILINE)


def test_the_packages_that_run_are_found() -> None:
    assert {"PySide6-Essentials", "PyYAML", "platformdirs", "PyNaCl"} <= set(needed())


@pytest.mark.parametrize("name", needed())
def test_each_package_that_runs_has_the_text_of_its_licence(script, name: str) -> None:
    parts, texts = script("licence_parts"), script("licence_texts")
    module = next(file.parts[0] for file in distribution(name).files if file.name == "__init__.py")
    entry = texts.part(parts.owner_of_module(module), ())
    assert len(entry.text) > 500, entry.name


@pytest.mark.parametrize("folder", ["fonts", "icons"])
def test_each_font_and_icon_has_an_owner(script, folder: str) -> None:
    parts = script("licence_parts")
    files = [path for path in (ROOT / "resources" / folder).rglob("*") if path.is_file()]
    owners = {
        path.name: parts.owner_of_file(f"_internal/dpup_assistant/{path.relative_to(ROOT).as_posix()}")
        for path in files
    }
    ours = {name for name, owner in owners.items() if owner == parts.CONTENT}
    assert ours == ({"mark.svg", "program.svg"} if folder == "icons" else set())
    assert set(owners.values()) - {parts.CONTENT} == {parts.LUCIDE if folder == "icons" else parts.NOTO}


def test_a_file_that_nobody_knows_has_no_owner(script) -> None:
    parts = script("licence_parts")
    assert parts.owner_of_file("_internal/libnobodyknows.so.7") is None
    assert parts.owner_of_module("nobody_knows") is None


def test_a_library_is_of_the_systems_package_and_of_no_program_that_has_its_own(
    script, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As the program itself does, once it is installed where it is built."""
    parts = script("licence_parts")
    told = {
        "--print-architecture": "amd64",
        "-S": "dpup-assistant: /usr/lib/dpup-assistant/_internal/libxcb-x.so.0\n"
        "libxcb-x0:i386: /usr/lib/i386-linux-gnu/libxcb-x.so.0\n"
        "libxcb-x0:amd64: /usr/lib/x86_64-linux-gnu/libxcb-x.so.0",
        "-W": "1.0",
    }
    monkeypatch.setattr(parts, "_said", lambda _program, option, *_more: told[option])
    assert parts.debian_package("libxcb-x.so.0") == parts.DebianPackage("libxcb-x0", "1.0")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A small folder as a build leaves it, and what an agency laid down in it afterwards."""
    folder = tmp_path / "dpup-assistant"
    (folder / "_internal").mkdir(parents=True)
    (folder / "dpup-assistant").write_text("the program")
    (folder / "dpup-assistant").chmod(0o700)
    (folder / "_internal" / "Āwhina.txt").write_text("a part")
    (folder / "SHA256SUMS").write_text("1  _internal/Āwhina.txt\n2  dpup-assistant\n", encoding="utf-8")
    (folder / "trees").mkdir()
    (folder / "trees" / "ours.yaml").write_text("the agency's own")
    return folder


def test_the_zip_for_a_stick_holds_what_was_built_and_keeps_settings_beside_it(
    script, built: Path, tmp_path: Path
) -> None:
    archive = script("archive")
    targets = [tmp_path / "one.zip", tmp_path / "two.zip"]
    for target in targets:
        archive.zipped(built, target, datetime(2026, 11, 1, tzinfo=UTC), {"portable.ini": "; kept here\n"})
    assert targets[0].read_bytes() == targets[1].read_bytes()
    with zipfile.ZipFile(targets[0]) as packed:
        modes = {entry.filename: entry.external_attr >> 16 & 0o777 for entry in packed.infolist()}
        assert packed.read("dpup-assistant/_internal/Āwhina.txt") == b"a part"
    assert set(modes) == {
        f"dpup-assistant/{name}"
        for name in ("dpup-assistant", "_internal/Āwhina.txt", "SHA256SUMS", "portable.ini")
    }
    assert modes["dpup-assistant/dpup-assistant"] & 0o100


def test_the_archive_is_the_same_whoever_packs_it(script, built: Path, tmp_path: Path) -> None:
    archive = script("archive")
    for name in ("one", "two"):
        archive.tarball(built, tmp_path / name, datetime(2026, 11, 1, tzinfo=UTC))
        (built / "dpup-assistant").chmod(0o755)
        os.utime(built / "dpup-assistant", (1, 1))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_windows_finds_the_icon_in_each_size() -> None:
    content = (PACKAGING / "icons/dpup-assistant.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", content)
    entries = [struct.unpack_from("<BBBBHHII", content, 6 + 16 * place) for place in range(count)]
    pictures = [QImage.fromData(content[entry[7] : entry[7] + entry[6]]) for entry in entries]
    assert kind == 1
    assert [picture.width() for picture in pictures] == [16, 24, 32, 48, 64, 256]
    assert all(picture.hasAlphaChannel() for picture in pictures)


def test_windows_is_told_the_version_in_four_numbers(script) -> None:
    told = script("version_info").version_info("2026.11")
    ast.parse(told, mode="eval")
    assert "filevers=(2026, 11, 0, 0)" in told
    assert "StringStruct('ProductVersion', '2026.11')" in told


def test_the_menu_starts_what_the_program_knows() -> None:
    menu = ConfigParser(interpolation=None)
    menu.optionxform = str  # as they stand
    menu.read(PACKAGING / "dpup-assistant.desktop", encoding="utf-8")
    commands = [menu[section]["Exec"].split() for section in menu.sections()]
    assert [command[0] for command in commands] == ["dpup-assistant"] * 3
    for command in commands:
        parser().parse_args(command[1:])
    assert (ROOT / "trees" / f"{commands[1][2]}.yaml").is_file()


def test_the_workflow_calls_scripts_that_are_there() -> None:
    text = (PACKAGING / "workflow.yml").read_text("utf-8")
    steps = yaml.safe_load(text)["jobs"]["package"]["steps"]
    scripts = re.findall(r"packaging/[\w-]+\.(?:py|txt)", text)
    assert len(steps) == 6 and len(scripts) == 3
    assert all((ROOT / script).is_file() for script in scripts)
    assert "Nobody has run" in text.partition("\n")[0]
