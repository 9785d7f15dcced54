"""The portable program that `make bundle` built. These tests run by `make test-bundle`, not by `make test`."""

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "dist" / "dpup-assistant"
PROGRAM = "dpup-assistant"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The built folder. It is not to be changed: copy it, or link its files, to change something."""
    assert (FOLDER / PROGRAM).is_file(), "There is no portable program yet. Type: make bundle"
    return FOLDER


@pytest.fixture
def run_bundle(bundle: Path) -> Run:
    """Runs a command of the built program, or of a copy of it in another `folder`; takes run's own options."""

    def run(*typed: object, folder: Path = bundle, **options: Any) -> subprocess.CompletedProcess[str]:
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        command = [folder / PROGRAM, *map(str, typed)]
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, **options)

    return run
