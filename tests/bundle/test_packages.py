"""What is handed on: the archive and the package hold the built program, and run where they are unpacked."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from dpup_assistant import __version__
from tests.bundle.conftest import ROOT

BUILDER = ROOT / ".venv-bundle" / "bin" / "python"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packed otherwise on this system")


@pytest.fixture(scope="session")
def packed(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The packages by their ending, packed for these tests."""
    into = tmp_path_factory.mktemp("packed")
    command = [BUILDER, ROOT / "packaging" / "packages.py", "--quick", "--into", into]
    subprocess.run(command, check=True)
    return {path.suffix: path for path in into.iterdir()}


@pytest.fixture(scope="session")
def unpacked(packed: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive, unpacked in a folder with a macron and a space."""
    folder = tmp_path_factory.mktemp("Te Āwhina")
    with tarfile.open(packed[".xz"]) as archive:
        archive.extractall(folder, filter="data")
    return folder / "dpup-assistant"


@pytest.fixture(scope="session")
def installed(packed: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package would lay down, under a folder of its own."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(["dpkg-deb", "--extract", packed[".deb"], folder], check=True)
    return folder


def same_as_built(folder: Path) -> bool:
    asked = ["sha256sum", "--check", "--quiet", "--strict", "SHA256SUMS"]
    return subprocess.run(asked, cwd=folder, check=False).returncode == 0


def asked(program: Path, home: Path) -> str:
    """What the program says of a whole walk, in a home of its own."""
    command = [program, "walk", "share", "--answers", "who=service", "--json"]
    environment = os.environ | {"HOME": str(home)}
    return subprocess.run(
        command, env=environment, cwd=home, capture_output=True, text=True, check=True
    ).stdout


def test_the_archive_runs_where_it_is_unpacked(unpacked: Path, tmp_path: Path) -> None:
    assert same_as_built(unpacked)
    assert '"tree": "share"' in asked(unpacked / "dpup-assistant", tmp_path)


def test_the_archive_tells_nothing_of_who_packed_it(packed: dict[str, Path]) -> None:
    with tarfile.open(packed[".xz"]) as archive:
        entries = archive.getmembers()
    assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
    assert {(entry.uid, entry.gid, entry.uname, entry.gname) for entry in entries} == {(0, 0, "root", "root")}
    assert len({entry.mtime for entry in entries}) == 1
    assert {entry.mode for entry in entries} <= {0o644, 0o755}


def test_the_package_runs_by_its_command(installed: Path, tmp_path: Path) -> None:
    assert same_as_built(installed / "usr/lib/dpup-assistant")
    assert '"tree": "share"' in asked(installed / "usr/bin/dpup-assistant", tmp_path)


def test_the_package_has_a_place_in_the_menu(installed: Path) -> None:
    share = installed / "usr/share"
    menu = (share / "applications/dpup-assistant.desktop").read_text("utf-8")
    assert "Icon=dpup-assistant" in menu
    icons = sorted(path.parent.parent.name for path in share.glob("icons/hicolor/*/apps/dpup-assistant.*"))
    assert icons == ["128x128", "16x16", "24x24", "256x256", "32x32", "48x48", "64x64", "scalable"]


def test_the_package_names_its_version_and_its_licences(packed: dict[str, Path], installed: Path) -> None:
    told = subprocess.run(
        ["dpkg-deb", "--field", packed[".deb"]], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {__version__}\n" in told
    assert "libxcb1" in told and "libegl1" in told
    licences = (installed / "usr/share/doc/dpup-assistant/copyright").read_bytes()
    assert licences == (installed / "usr/lib/dpup-assistant/LICENCES.txt").read_bytes()
