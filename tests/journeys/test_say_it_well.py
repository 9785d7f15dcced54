"""The words said well and copied, in the real program, met as a screen reader meets them."""

import pytest

from tests.journeys.everyday_walk import walk_to_the_outcome, words_to_say
from tests.journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.journey


def test_each_point_is_read_as_it_comes_and_what_is_said_again_has_the_keyboard(reader: ScreenReader) -> None:
    walk_to_the_outcome(reader)
    said = words_to_say()
    for wording in ("In ten seconds. ", "In full. "):
        reader.key("F7")
        reader.announced(wording)
    reader.press("One at a time")
    for place, words in enumerate(said, 1):
        heard = reader.announced(f"Part {place} of {len(said) + 1}")
        assert heard.endswith(f" seconds {words}")
        assert words in reader.labels() and not (set(said) - {words}) & set(reader.labels())
        reader.press("Next")
    reader.press("Say it again")
    reader.wait_for("radio button", "In other words")
    assert reader.focused() in reader.labels() and reader.focused() not in said
    reader.press("They told me back")
    reader.wait_for("label", "They told you back.")
    reader.press("Copy my note")
    assert reader.announced("Copied.") == "Copied. It goes when you start again."
