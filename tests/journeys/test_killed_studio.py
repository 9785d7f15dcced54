"""The trainer's window is killed in the midst of editing; opened again, it offers what was typed."""

import os
import signal
import time
from pathlib import Path

import pytest

from tests.journeys.everyday_walk import PROGRAM
from tests.journeys.screen_reader import opened
from tests.studio.conftest import SMALL

pytestmark = pytest.mark.journey


def test_what_was_typed_is_offered_after_a_kill(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, "utf-8")
    studio = [PROGRAM, "studio", str(path)]
    with opened(studio, home) as reader:
        reader.type("Title", "May I, whānau?")
        reader.wait_for("label", "1 edit not saved")
        _wait_for_draft(home / ".local/state/dpup-assistant/drafts")
        os.kill(reader.pid(), signal.SIGKILL)
    assert path.read_text("utf-8") == SMALL

    with opened(studio, home) as reader:
        reader.wait_for("heading", "Here is text that was not saved")
        assert {"Was: Can I do this?", "Now: May I, whānau?"} <= set(reader.labels())
        reader.press("Take the unsaved text")
        reader.wait_for("label", "1 edit not saved")
        reader.press("Save")
        reader.announced("Saved.")
    assert path.read_text("utf-8") == SMALL.replace("Can I do this?", "May I, whānau?")


def _wait_for_draft(folder: Path) -> None:
    for _ in range(600):
        if list(folder.glob("small-*.json")):
            return
        time.sleep(0.05)
    pytest.fail("no draft was kept")
