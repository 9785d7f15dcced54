"""A story walked on the real pages, each marked as practice, and the ways in and out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from dpup_assistant.learn.practice.opening import walk_scenario
from tests.desk.left_over import words_in_widgets
from tests.desk.person import Person
from tests.learn.practice.conftest import AUNT, BAND, Practised, room_of

THREE = ("Who comes", "Which day", "Why I come")


def is_marked(person: Person) -> bool:
    """Returns whether the band stands above the heading, and the window's title says practice, too."""
    shown = [label for label in person.page.findChildren(QLabel) if label.isVisible()]
    band, *more = [label for label in shown if label.text() == BAND]
    title = next(label for label in shown if label.text() == person.heading())
    above = (
        band.mapTo(person.page, band.rect().bottomLeft()).y()
        <= title.mapTo(person.page, title.rect().topLeft()).y()
    )
    return above and not more and "– Practice –" in person.window.windowTitle()


def tick_all(person: Person) -> None:
    for name in THREE:
        person.tick(name)
    person.press("Continue", person.page)


def test_every_page_of_a_story_is_marked_as_practice(practise: Practised) -> None:
    person = practise("May I visit?")
    marked = {"the story": is_marked(person)}
    assert person.reads(AUNT)

    person.press("Start")
    marked["a question"] = is_marked(person)
    assert not person.reads(AUNT)
    person.answer("Their family", "They said yes")
    marked["a checklist"] = is_marked(person)
    tick_all(person)
    marked["an outcome"] = is_marked(person)
    assert person.heading() == "You can go"
    person.press("Compare with the expected walk")
    marked["the end"] = is_marked(person)
    person.press("View")
    person.press("Done", person.page)
    marked["after View"] = is_marked(person)
    person.press("Next story")
    marked["the next story"] = is_marked(person)
    person.answer("A friend")  # whatever the story says
    marked["another decision"] = is_marked(person)
    assert person.reads("This goes on in: Do I have a plan?")
    person.answer("Another day")
    marked["its outcome"] = is_marked(person)

    assert all(marked.values()), marked


def test_the_storys_words_can_be_read_again_on_the_way(practise: Practised) -> None:
    person = practise("May I visit?", "Start")

    person.press("The story")

    assert person.reads(AUNT)


def test_nobody_is_there_so_nothing_is_given_away(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family", "They said yes")
    tick_all(person)
    at_the_desk = ("Show them", "Paper for them", "Copy the words", "Paper for you", "Copy my note")

    person.key(Qt.Key.Key_F7)

    assert "In ten seconds" in person.ticked()
    assert not {name for name in person.names() for each in at_the_desk if name.startswith(each)}
    assert "In other words" in person.names()


def test_a_practised_walk_goes_back_changes_and_starts_again_as_at_the_desk(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family")

    person.press("Change: Who do you want to see?")
    assert person.heading() == "Who do you want to see?"
    person.press("Back")
    assert person.heading() == "What did they say?"
    person.press("Start again")
    assert person.heading() == "Who do you want to see?"
    assert not [name for name in person.names() if name.startswith(("Change", "Compare"))]

    person.press("Back")
    assert person.heading() == "Practise"


def test_danger_and_back_return_to_the_story(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family")

    person.press("Someone may be in danger")
    assert not person.reads(BAND)
    person.press("Back")

    assert person.heading() == "What did they say?" and is_marked(person)


def test_hide_screen_leaves_practice(practise: Practised) -> None:
    person = practise("May I visit?", "Start")

    person.press("Hide screen")
    assert person.labels() == ["Press any key to go on."]
    person.key(Qt.Key.Key_Space)

    assert person.page is person.window.first_page


def test_nothing_of_practice_is_on_the_desks_pages_afterwards(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "Their family", "They said no")
    person.press("All decisions", person.page)
    assert person.page is person.window.first_page
    assert person.window.controller.trail is None
    assert not [words for words in words_in_widgets() if AUNT in words]

    person.press("May I visit?", person.page)

    assert person.heading() == "Who do you want to see?"
    assert not person.reads("Practice") and not person.reads("You picked this")
    assert not [name for name in person.names() if name.startswith("Change")]


def test_a_story_asks_what_this_desk_would_have_answered_by_itself(practise: Practised) -> None:
    person = practise("May I visit?", "Start", "The school", facts={"health_agency": "no"})

    assert person.heading() == "Are you a health service?"


def test_another_page_can_lead_to_one_story_or_to_a_decision_without_one(practise: Practised) -> None:
    person = practise()

    walk_scenario(room_of(person), "visit", "nurse")
    assert person.reads("A school nurse asks you to come.") and is_marked(person)
    person.press("Leave practice")
    assert person.heading() == "Practise"

    walk_scenario(room_of(person), "plan")
    person.answer("Another day")
    assert person.heading() == "Your plan is ready" and is_marked(person)
    assert not person.reads("The story") and not person.reads("Compare")


def test_a_story_can_be_practised_with_the_keyboard_alone(practise: Practised) -> None:
    person = practise()

    def tab_to(name: str) -> None:
        for _ in range(60):
            if person.focus().startswith(name):
                return
            person.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never came to {name!r}")

    tab_to("May I visit?")
    person.key(Qt.Key.Key_Return)
    assert person.focus() == f"The story. {AUNT}"
    tab_to("Start")
    person.key(Qt.Key.Key_Return)
    assert person.focus() == "Who do you want to see?"
    person.key(Qt.Key.Key_1)
    person.key(Qt.Key.Key_2)
    assert person.focus() == "Do not go"
    tab_to("Compare")
    person.key(Qt.Key.Key_Return)
    assert person.focus() == "Your walk and the expected walk"
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == "Your walk and the expected walk"
    tab_to("Next story")
    person.key(Qt.Key.Key_Return)
    assert person.focus().startswith("The story. ")
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert person.heading() == "Practise"
