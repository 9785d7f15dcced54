"""Journeys need a virtual screen and a screen reader's way in. Without: skipped out loud; in CI, failed."""

import os

import pytest

from tests.journeys.screen_reader import missing


@pytest.fixture(autouse=True, scope="session")
def _can_be_made() -> None:
    """Skips the journeys where the machine lacks something, and says what."""
    if lacking := missing():
        stop = pytest.fail if os.environ.get("CI") else pytest.skip
        stop(f"No journey in a real window: this machine lacks {lacking}. make test says how to get it")
