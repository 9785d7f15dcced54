import sys
from pathlib import Path

import pytest

from tests.journeys.screen_reader import opened

SMALL_WINDOW = Path(__file__).with_name("small_window.py")

pytestmark = pytest.mark.journey


def test_it_meets_what_a_window_shows_and_can_use_it(home: Path) -> None:
    with opened([sys.executable, str(SMALL_WINDOW)], home) as reader:
        assert reader.title("First") == "First – small window"
        assert (reader.headings(), reader.buttons()) == (["First"], ["Go on"])
        reader.tick("Carefully")
        reader.press("Go on")
        reader.announced("Page 1")
        reader.title("Second")
        assert (reader.headings(), reader.labels()) == (["Second"], ["You went on."])
        reader.press("Back")
        reader.wait_for("heading", "First")


def test_it_says_what_was_on_the_screen_when_something_is_not_there(home: Path) -> None:
    with opened([sys.executable, str(SMALL_WINDOW)], home, patience=5) as reader:
        reader.title("First")
        with pytest.raises(AssertionError, match="push button: 'Go on'"):
            reader.press("No such button")
