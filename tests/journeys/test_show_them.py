"""The words shown to the person, in the real program, met as a screen reader meets them."""

import pytest

from tests.journeys.everyday_walk import (
    OUTCOME,
    SHARE,
    on,
    until_gone,
    walk_to_the_outcome,
    words_to_say,
)
from tests.journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.journey


def test_the_words_are_read_a_part_at_a_time_told_back_said_again_and_left(reader: ScreenReader) -> None:
    walk_to_the_outcome(reader)
    said = words_to_say()
    reader.key("F8")
    for place, words in enumerate(said, 1):
        part = f"Part {place} of {len(said) + 1}"
        assert reader.title(part) == f"{part} – DPUP Assistant"
        reader.wait_for("label", words)
        reader.announced(part)
        reader.announced(f"{part}. {words}" if place > 1 else words)
        assert reader.headings() == [part] and words in reader.labels()
        assert not [
            other for other in (*said, SHARE.title(OUTCOME)) if other != words and other in reader.tree()
        ]
        reader.press("Next")
    reader.wait_for("push button", "They told me back")
    reader.press("Say it again")
    reader.wait_for("push button", "Next")
    assert not set(said) & set(reader.labels())
    reader.key("Escape")
    on(reader, SHARE.title(OUTCOME))
    until_gone(reader, "Part 1 of")
    assert set(said) <= set(reader.labels()) and reader.focused() == "Show them"
