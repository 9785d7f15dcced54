"""What there is to learn, in the real program, met as a screen reader meets it."""

import pytest

from tests.journeys.everyday_walk import OUTCOME, SHARE, on, walk_to_the_outcome, words_to_say
from tests.journeys.learning import LEARN, PLACES, begin_story, first_story, go_to, introduction
from tests.journeys.screen_reader import ScreenReader

pytestmark = pytest.mark.journey


def test_every_place_is_a_push_button_that_leads_there_and_back_leads_back(reader: ScreenReader) -> None:
    go_to(reader)
    assert set(PLACES) <= set(reader.buttons())
    headings = {"Workshop": "Introductory workshop"}
    for place in PLACES:
        reader.press(place)
        on(reader, headings.get(place, place))
        reader.press("Back")
        on(reader, LEARN)


def test_a_question_of_the_quiz_is_answered_and_its_verdict_is_read(reader: ScreenReader) -> None:
    first, second = introduction()[:2]
    go_to(reader, "Quiz", "The introduction")
    on(reader, first["title"])

    reader.press(first["options"][first["right"]]["label"])
    assert first["because"].splitlines()[0] in reader.wait_for("label", "Right. ")

    reader.press("Next question")
    on(reader, second["title"])
    wrong = next(name for name in second["options"] if name != second["right"])
    reader.press(second["options"][wrong]["label"])
    reader.wait_for("label", f"Not this time. This is right: {second['options'][second['right']]['label']}")


def test_a_story_is_practised_to_its_comparison(reader: ScreenReader) -> None:
    begin_story(reader)
    reader.press("Start")
    for question, picked in first_story()["answers"].items():
        on(reader, SHARE.title(question))
        if isinstance(picked, list):
            for item in picked:
                reader.tick(SHARE.label(question, item))
            reader.press("Continue")
        else:
            reader.press(SHARE.label(question, picked))

    reader.press("Compare with the expected walk")
    on(reader, "Your walk and the expected walk")
    reader.wait_for("label", "You walked it as expected: the same walk.")
    assert "Next story" in reader.buttons()


def test_what_an_outcome_rests_on_is_told_over_it_and_back_leads_to_the_same_words(
    reader: ScreenReader,
) -> None:
    walk_to_the_outcome(reader)
    said = [words for words in words_to_say() if words in reader.labels()]
    reader.press("More about: ")
    reader.wait_for("label", "Where it stands")
    assert not set(said) & set(reader.labels())

    reader.press("Back")
    on(reader, SHARE.title(OUTCOME))
    assert said and set(said) <= set(reader.labels())
