"""What there is to learn, by the keyboard alone."""

import pytest

from tests.journeys.everyday_walk import SHARE, on
from tests.journeys.learning import LEARN, first_story, introduction
from tests.journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.journey


def press_by_keys(reader: ScreenReader, name: str) -> None:
    """Goes to a button with Tab, and presses it with Return."""
    reader.tab_to(name)
    reader.key("Return")


def test_the_quiz_is_answered_to_its_end(reader: ScreenReader) -> None:
    questions = introduction()
    for name in (LEARN, "Quiz", "The introduction"):
        press_by_keys(reader, name)
    for question in questions:
        on(reader, question["title"])
        reader.keys(str(1 + list(question["options"]).index(question["right"])))
        reader.wait_for("label", "Right. ")
        reader.key("Return")
    on(reader, f"{len(questions)} of {len(questions)}")


def test_a_story_is_practised(reader: ScreenReader) -> None:
    for name in (LEARN, "Practise", SHARE.title(), "Start"):
        press_by_keys(reader, name)
    for question, picked in first_story()["answers"].items():
        on(reader, SHARE.title(question))
        if isinstance(picked, list):
            for item in picked:
                reader.tab_to(SHARE.label(question, item))
                reader.keys(" ")
            press_by_keys(reader, "Continue")
        else:
            reader.keys(str(1 + SHARE.offered(question).index(picked)))
    press_by_keys(reader, "Compare with the expected walk")
    on(reader, "Your walk and the expected walk")
    reader.wait_for("label", "You walked it as expected: the same walk.")
