"""The end of a story: both walks row by row, where they part, and what can be taken from it."""

from PySide6.QtCore import QPoint, Qt

from dpup_assistant.kit.button import Button
from tests.learn.practice.conftest import Practised, said_of
from tests.learn.practice.test_pages import tick_all

COMPARE = "Compare with the expected walk"


def test_the_first_row_that_differs_says_that_they_part(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family", "They said no", COMPARE)
    labels = person.labels(person.page)

    assert person.reads("Your walk came to another outcome.")
    assert labels.count("Here they part") == 1
    parts = labels.index("Here they part")
    assert labels[parts - 3 : parts] == ["Who do you want to see?", "Their family", "Their family"]
    assert labels[parts + 1 : parts + 4] == ["What did they say?", "They said no", "They said yes"]
    assert said_of(person, "Your walk: ") == [
        f"Your walk: {each}" for each in ("Their family", "They said no", "Do not go")
    ]
    assert said_of(person, "The expected walk: ")[1:] == [
        f"The expected walk: {each}"
        for each in ("They said yes", "Who comes", "Which day", "Why I come", "You can go")
    ]
    assert labels.index("She said yes, and knows all of it.") > labels.index("You can go")
    person.press("What this rests on")
    assert person.reads("Privacy Act 2020, section 22, IPP 11")


def test_the_same_walk_parts_nowhere(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family", "They said yes")
    tick_all(person)
    person.press(COMPARE)

    assert person.reads("You walked it as expected: the same walk.")
    assert not person.reads("Here they part")


def test_another_way_to_the_same_outcome_is_told_kindly(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "The school", "We are")
    tick_all(person)
    person.press(COMPARE)

    assert person.reads("You came to the same outcome by another way.")
    assert person.reads("Here they part")


def test_who_reads_down_to_an_outcomes_end_finds_the_comparison_there(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family")
    assert person.names().count(COMPARE) == 0
    person.press("They said no")
    assert person.names()[-1] == COMPARE

    buttons = [each for each in person.page.findChildren(Button) if each.accessibleName() == COMPARE]
    person.click(max(buttons, key=lambda each: each.mapTo(person.window, QPoint()).y()))
    assert person.reads("Your walk came to another outcome.")


def test_a_walk_that_goes_on_elsewhere_is_compared_up_to_there(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "A friend", "Another day", COMPARE)

    assert said_of(person, "Your walk: ") == [
        "Your walk: A friend",
        "Your walk: This goes on in: Do I have a plan?",
    ]


def test_an_answer_can_be_changed_from_there_and_the_story_tried_again(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family", "They said no", COMPARE)

    person.press("Back", person.page.page)
    assert person.heading() == "Do not go"
    person.press(COMPARE)
    person.press("Change: What did they say?")
    person.answer("They said yes")
    tick_all(person)
    person.press(COMPARE)
    assert person.reads("the same walk")

    person.press("Try again")
    person.key(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)  # which nothing that went may hear of
    assert person.heading() == "Who do you want to see?" and "Start" in person.names()
    assert not [name for name in person.names() if name.startswith("Change")]
