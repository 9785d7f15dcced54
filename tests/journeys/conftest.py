"""Journeys need a virtual screen and a screen reader's way in. Without: skipped out loud; in CI, failed."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.everyday_walk import PROGRAM, SHARE
from tests.journeys.screen_reader import ScreenReader, missing, opened


@pytest.fixture(autouse=True, scope="session")
def _can_be_made() -> None:
    """Skips the journeys where the machine lacks something, and says what."""
    if lacking := missing():
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop(f"No journey in a real window: this machine lacks {lacking}. make test says how to get it")


@pytest.fixture
def reader(home: Path) -> Iterator[ScreenReader]:
    """The program, open at its first page."""
    with opened([PROGRAM], home) as reader:
        reader.wait_for("push button", SHARE.title())
        yield reader
