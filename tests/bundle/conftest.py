"""The portable program that `make bundle` built. `make test-bundle` tests it, and `make test` does not."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.journeys.screen_reader import missing

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "dist" / "dpup-assistant"
PROGRAM = "dpup-assistant"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(autouse=True)
def _has_a_screen(request: pytest.FixtureRequest) -> None:
    """Skips what needs a real window where the machine cannot have one, and says what it lacks."""
    if request.node.get_closest_marker("journey") and (lacking := missing()):
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop(f"No walk in a real window: this machine lacks {lacking}. make test-bundle says how to get it")


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The built folder. It is not to be changed: copy it, or link its files, to change something."""
    assert (FOLDER / PROGRAM).is_file(), "There is no portable program yet. Type: make bundle"
    return FOLDER


@pytest.fixture
def run_bundle(bundle: Path) -> Run:
    """Runs a command of the built program, or of its copy in a `folder`, with options of subprocess.run."""

    def run(*typed: object, folder: Path = bundle, **options: Any) -> subprocess.CompletedProcess[str]:
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("timeout", 60)
        command = [folder / PROGRAM, *map(str, typed)]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, **options)

    return run
