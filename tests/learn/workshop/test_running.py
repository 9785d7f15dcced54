"""A facilitator runs the workshop: the notes, the clock and the slides."""

from PySide6.QtCore import Qt

from tests.desk.person import Person
from tests.learn.conftest import Opened
from tests.learn.workshop.conftest import START, look_at_clock
from tests.learn.workshop.hand import Hand
from tests.learn.workshop.shipped import shipped_run, shipped_workshop

WORKSHOP = shipped_workshop()
TITLES = [item.title for item in WORKSHOP.items.values()]
FULL = "Back to the notes"


def tab_to(person: Person, name: str) -> None:
    """Goes to a button with the Tab key."""
    for _ in range(60):
        if person.focus() == name:
            return
        person.key(Qt.Key.Key_Tab)
    raise AssertionError(f"no way to {name!r} with the Tab key")


def test_it_is_run_from_start_to_end_with_the_keyboard_alone(learn: Opened, hand: Hand) -> None:
    person = learn("Workshop")
    tab_to(person, START)
    person.key(Qt.Key.Key_Return)

    headings, slides = [person.heading()], len(shipped_run().stops)
    for slide in range(2, slides + 1):
        person.key(Qt.Key.Key_PageDown)
        assert person.reads(f"Slide {slide} of {slides}", person.page)
        headings.append(person.heading())
    assert list(dict.fromkeys(headings)) == TITLES

    person.key(Qt.Key.Key_PageUp)
    tab_to(person, "Item before")
    person.key(Qt.Key.Key_Space)
    assert person.heading() == TITLES[7]
    tab_to(person, "Next item")
    person.key(Qt.Key.Key_Return)
    assert person.heading() == TITLES[8] and "Next item" not in person.names(person.page)

    person.key(Qt.Key.Key_Escape)
    assert person.focus() == "Go on with the workshop"


def test_an_item_shows_its_notes_its_prompts_and_what_goes_with_it(running: Person) -> None:
    person = running
    item = WORKSHOP.items["policy"]

    person.press("5. The policy in detail", person.page)
    person.press("If you run it remotely", person.page)

    assert {*item.notes, *item.prompts, *item.remote} <= set(person.labels(person.page))
    assert not set(WORKSHOP.items["welcome"].notes) & set(person.labels(person.page))
    person.press("Purpose Matters: a checklist", person.page)
    assert person.heading() == "Purpose Matters: a checklist"
    person.key(Qt.Key.Key_Escape)
    assert person.heading() == item.title


def test_the_clock_says_in_words_what_is_left_and_how_far_it_is_over(
    running: Person, hand: Hand, told: list[str]
) -> None:
    person = running
    assert person.reads("10 minutes left", person.page) and person.reads("90 minutes left", person.page)
    for minutes, words in (
        (0.5, "10 minutes left"),
        (1.0, "9 minutes left"),
        (8.0, "The last minute"),
        (0.7, "Time is up"),
        (2.0, "Over by 2 minutes"),
    ):
        hand.pass_minutes(minutes)
        look_at_clock(person)
        assert person.reads(words, person.page), words
    assert told == ["The time of this item is up."]

    person.press("Next item", person.page)
    assert person.reads("5 minutes left", person.page) and person.reads("78 minutes left", person.page)
    person.press("Pause the clock", person.page)
    hand.pass_minutes(30)
    look_at_clock(person)
    assert person.reads("78 minutes left", person.page)
    person.press("Start the clock", person.page)
    hand.pass_minutes(80)
    look_at_clock(person)
    assert person.reads("Over by 75 minutes", person.page) and told[-1] == "The time of the workshop is up."


def test_who_goes_back_finds_the_workshop_where_it_was_and_can_begin_anew(
    running: Person, hand: Hand
) -> None:
    person = running
    person.press("Next item", person.page)
    hand.pass_minutes(2)
    person.press("Back", person.page)
    assert person.heading() == WORKSHOP.title

    person.press("Go on with the workshop", person.page)
    assert person.heading() == TITLES[1] and person.reads("3 minutes left", person.page)

    person.press("Back", person.page)
    person.press("Start from the beginning", person.page)
    assert person.heading() == TITLES[0] and person.reads("10 minutes left", person.page)


def test_the_pages_that_go_with_an_item_open_over_it_and_lead_back(running: Person) -> None:
    person = running
    for number, name in enumerate(TITLES, 1):
        person.press(f"{number}. {name}", person.page)
        for way in [each for each in person.names(person.page) if each.startswith("Open ")]:
            person.press(way, person.page)
            assert person.heading() != name, way
            person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
            assert person.heading() == name


def test_the_slide_stands_alone_on_the_whole_screen_and_a_remote_turns_it(running: Person) -> None:
    person = running
    person.press("Show the slide", person.page)
    person.settle()
    slides = [stop.slide for stop in shipped_run().stops]
    buttons = [FULL, "Hide screen", "Next slide"]
    assert person.window.isFullScreen() and person.heading() == f"Slide 1 of {len(slides)}"
    assert person.names() == buttons and person.reads(slides[0].title, person.page)

    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_Space):
        person.key(key)
    assert person.reads(slides[3].title, person.page) and person.heading().startswith("Slide 4 ")
    person.key(Qt.Key.Key_PageUp)
    person.key(Qt.Key.Key_Left)
    person.key(Qt.Key.Key_PageDown)
    assert person.reads(slides[2].title, person.page)
    assert not [note for item in WORKSHOP.items.values() for note in item.notes if person.reads(note)]

    person.key(Qt.Key.Key_Escape)
    person.settle()
    assert person.heading() == TITLES[1] and person.reads("Slide 3 of", person.page)
    assert person.focus() == "Show the slide"


def test_hide_screen_leaves_nothing_of_the_slide_and_the_workshop_can_go_on(running: Person) -> None:
    person = running
    person.press("Next item", person.page)
    person.press("Show the slide", person.page)
    person.press("Hide screen")
    person.settle()

    assert person.window.windowTitle() == "Welcome"
    assert person.labels() == ["Press any key to go on."]
    person.key(Qt.Key.Key_A)
    assert person.page is person.window.first_page

    person.press("Learn and practise")
    person.press("Workshop", person.page)
    person.press("Go on with the workshop", person.page)
    assert person.heading() == TITLES[1]
