"""What a person installs holds all that the program needs."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but what the wheel lays down."""
    built, laid = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-index", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(built), str(ROOT)], check=True)
    with zipfile.ZipFile(next(built.glob("dpup_assistant-*.whl"))) as wheel:
        wheel.extractall(laid)
    return laid


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("folder", ["trees", "resources"])
def test_the_wheel_holds_every_tree_and_resource(installed: Path, folder: str) -> None:
    assert names(installed / "dpup_assistant" / folder) == names(ROOT / folder) != set()


def test_the_wheel_lays_down_one_folder_and_what_describes_it(installed: Path) -> None:
    assert {path.name.partition("-")[0] for path in installed.iterdir()} == {"dpup_assistant"}


def test_the_installed_program_walks_its_own_trees(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "dpup_assistant", "walk", "share", "--json"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},  # stands before the source that the tests run from
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert b'"tree": "share"' in done.stdout
