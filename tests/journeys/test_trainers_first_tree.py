"""A trainer's first tree, in the real windows and by the real keys: from an empty folder to the desk."""

from pathlib import Path

import pytest

from tests.journeys.everyday_walk import PROGRAM
from tests.journeys.screen_reader import ScreenReader, opened

pytestmark = pytest.mark.journey


def test_a_trainer_makes_a_tree_by_keyboard_and_the_desk_has_it_once_it_is_published(
    home: Path, tmp_path: Path
) -> None:
    with opened([PROGRAM, "--trees", str(tmp_path), "studio"], home) as reader:
        reader.title("About your agency")
        reader.press("Not now")
        reader.title("Edit trees")
        reader.press("New tree")
        reader.title("New tree")
        reader.keys("Can I ring them at work")
        _press(reader, "Make the tree")
        reader.title("Can I ring them at work")
        reader.focus("Title")
        reader.key("End")
        reader.keys("?")
        reader.title("Can I ring them at work?")
        _mend_a_fault(reader)
        _add_an_option_and_prove_it(reader)
        reader.key("Ctrl+S")
        reader.announced("Saved.")
        file = tmp_path / "ring_at_work.yaml"
        assert "status: draft\n" in file.read_text("utf-8")
        assert "\ntitle: Can I ring them at work?\n" in file.read_text("utf-8")
        assert "\n        label: Only after five\n" in file.read_text("utf-8")
        assert "\n    story: A cook asked us to ring after work.\n" in file.read_text("utf-8")
        reader.press("Publish")
        reader.title("Publish")
        reader.focus("What changed")
        reader.keys("The first version.")
        reader.press("Publish")
        reader.wait_for("label", "Version 2026.11 is published.")
        reader.press("Close")
        reader.press("All trees")
        reader.title("Edit trees")
        reader.press("First page")
        reader.press("Can I ring them at work?")
        reader.press("Back")
        reader.press("Edit trees")
        reader.title("Edit trees")


def _mend_a_fault(reader: ScreenReader) -> None:
    """Goes to the question, makes a slip in it, and has it mended."""
    reader.key("F6")
    reader.tab_to("Outline")
    reader.key("Down")  # to the heading of the questions
    reader.key("Down")
    reader.key("Return")
    reader.wait_for("text", "Hint")
    reader.focus("Hint")
    reader.key("End")
    reader.keys(".")
    reader.wait_for("push button", "Warning. Question 1, hint.")
    reader.press("Fix it: ")
    reader.announced("Done: ")
    reader.wait_for("label", "Nothing is wrong.")


def _add_an_option_and_prove_it(reader: ScreenReader) -> None:
    """Adds an option, and records the scenario that is then asked for."""
    reader.press("Add an option")
    reader.wait_for("text", "Option 4")
    assert reader.focused() == "Option 3"
    reader.keys("Only after five")
    reader.wait_for("push button", "Warning. Question 1, option 3. No scenario picks")
    reader.key("Alt+4")
    reader.press("Play to it")
    reader.wait_for("label", "Answers kept: Only after five.")
    reader.key("Alt+4")
    reader.press("Record from the preview")
    reader.wait_for("text", "Scenario")
    reader.keys("A cook asked us to ring after work.")
    reader.wait_for("label", "4 scenarios, and all hold")
    reader.focus("What a learner can take from it")
    reader.key("Ctrl+A")
    reader.keys("They say what is safe.")
    reader.wait_for("label", "Nothing is wrong.")


def _press(reader: ScreenReader, name: str) -> None:
    """Presses a button by the keyboard alone."""
    reader.wait_for("push button", name)
    reader.tab_to(name)
    reader.key("Return")
