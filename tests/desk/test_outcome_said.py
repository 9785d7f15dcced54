"""An outcome's words to say: for whom, in which wording, and with which blanks."""

import pytest

from dpup_assistant.engine.outcome import Reply
from dpup_assistant.kit.said_block import SayBlock
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.trees import VISIT, ending

SHORT, FULL, AGAIN = (
    "I will share only this.",
    "Before I share it, I want you to know.",
    "I tell them one thing.",
)


def at_an_end(desk: Desk, **outcome: object) -> Person:
    """A walk that ends in an outcome with these fields."""
    person = desk.walk(ending(**outcome))
    person.answer("Show me")
    assert person.heading() == "This is the end"
    return person


def to_tell_them(desk: Desk) -> Person:
    """A walk over three answers to an outcome with blanks and replies."""
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Why I come")
    person.press("Continue")
    return person


def order(person: Person, *words: str) -> list[int]:
    """The places of these words on the page, from top to bottom."""
    shown = [*person.labels(person.page)]
    return [next(place for place, label in enumerate(shown) if each in label) for each in words]


def test_what_the_answers_say_joins_the_script_in_walking_order(desk: Desk) -> None:
    said = [
        "I would like to come.",
        "You told me your place is fine.",
        "I come myself.",
        "I come next week.",
        "Tell me what suits you.",
    ]
    places = order(to_tell_them(desk), *said)
    assert places == sorted(places)


def test_the_words_are_headed_by_whom_they_are_for_and_how_long_they_take(desk: Desk) -> None:
    person = at_an_end(desk)
    places = order(person, "Say this", "seconds", FULL)
    assert places == sorted(places)


TITLES = {
    "person": "Say this",
    "caller": "Say this to the caller",
    "agency": "Say this to the other service",
    "team": "Say this to your team",
}


@pytest.mark.parametrize("say_to", TITLES)
def test_the_title_says_whom_the_words_are_for(desk: Desk, say_to: str) -> None:
    person = at_an_end(desk, say_to=say_to)
    assert TITLES[say_to] in person.labels(person.page)
    for_person = say_to == "person"
    assert person.reads("Then ask") == person.reads("Can you tell me in your own words") == for_person
    assert person.reads("These words are not for the person, so there is nothing to show") != for_person


@pytest.mark.parametrize("say_to", TITLES)
def test_words_for_others_never_hold_what_was_said_to_the_person(desk: Desk, say_to: str) -> None:
    person = at_an_end(desk, say_to=say_to)
    assert person.reads("You told me you are ready.") == (say_to == "person")


def test_other_wordings_stand_in_place_of_the_script(desk: Desk) -> None:
    person = at_an_end(desk)
    assert person.ticked() == ["In full"] and not person.reads(SHORT)
    for wording, words, gone in (
        ("In ten seconds", SHORT, FULL),
        ("In other words", AGAIN, SHORT),
        ("In full", FULL, AGAIN),
    ):
        person.press(wording)
        assert person.ticked() == [wording] and person.reads(words) and not person.reads(gone)


def test_the_next_outcome_is_in_full_again(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("In other words")
    person.press("Back")
    person.answer("Show me")
    assert person.ticked() == ["In full"] and person.reads(FULL)


def test_an_urgent_outcome_opens_on_ten_seconds(desk: Desk) -> None:
    person = at_an_end(desk, kind="urgent")
    assert person.ticked() == ["In ten seconds"]
    assert person.reads(SHORT) and not person.reads(FULL)


def test_if_it_is_safe_is_asked_before_the_words(desk: Desk) -> None:
    person = at_an_end(desk, tell="if_safe", if_asked=("see_and_fix",))
    places = order(person, "This is the end", "Say this", "Could anyone who hears this be put at risk?", FULL)
    assert places == sorted(places)


def test_someone_could_folds_every_said_word_and_shows_what_to_do(desk: Desk) -> None:
    person = at_an_end(desk, tell="if_safe", if_asked=("see_and_fix",))
    person.press("Someone could")
    for said in (FULL, "Say this", "Can I see it and fix it?", "Could anyone who hears this", "Then ask"):
        assert not person.reads(said)
    assert person.focus() == "Only when it is safe" and person.reads("Share only what is needed")
    person.press("Only when it is safe")
    assert person.reads(FULL) and person.reads("Can I see it and fix it?")
    assert not person.reads("Could anyone who hears this")


def test_words_not_to_be_said_yet_are_folded_under_what_to_do(desk: Desk) -> None:
    person = at_an_end(desk, tell="not_yet")
    assert not person.reads(FULL) and not person.reads("Say this")
    assert not person.button("Only when it is safe").isChecked()
    page = person.labels(person.page) + person.names(person.page)
    assert page.index("Share only what is needed") < page.index("Only when it is safe")
    person.press("Only when it is safe")
    assert person.reads(FULL)
    assert not person.reads("Could anyone who hears this")


def test_folded_words_are_closed_again_at_the_next_outcome(desk: Desk) -> None:
    person = at_an_end(desk, tell="not_yet")
    person.press("Only when it is safe")
    person.press("Back")
    person.answer("Show me")
    assert not person.reads(FULL)


def test_words_are_open_at_an_outcome_after_a_folded_one(desk: Desk) -> None:
    person = at_an_end(desk, tell="not_yet")
    person.press("Back")
    person.answer("I am not sure")
    assert person.reads(FULL) and not person.reads("Only when it is safe")
    say = person.page.findChild(SayBlock)
    assert isinstance(say, SayBlock) and say.isVisible()


def test_a_blank_changes_every_use_of_it_in_every_wording_and_reply(desk: Desk) -> None:
    person = to_tell_them(desk)
    person.press("Can I change the day?")
    assert person.reads("Yes. I can come next week.")
    person.pick("Which day", "on Monday")
    assert person.reads("I come on Monday.") and person.reads("Yes. I can come on Monday.")
    assert not person.reads("next week")
    assert person.focus() == "Which day: on Monday"


def test_a_blank_used_twice_has_one_picker(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    for item in ("Who comes", "Which day", "Why I come"):
        person.tick(item)
    person.press("Continue")
    assert [name for name in person.names() if name.startswith("Where to: ")] == ["Where to: your place"]
    person.pick("Where to", "the marae")
    for said in ("I come to the marae.", "You told me the marae is fine.", "See you next week at the marae."):
        assert person.reads(said)


def test_a_blank_holds_over_a_hand_over_and_until_start_again(desk: Desk) -> None:
    person = to_tell_them(desk)
    person.pick("Which day", "on Monday")
    person.press("Change: Who do you want to see?")
    person.answer("A friend", "Another day")
    assert person.heading() == "Your plan is ready" and person.reads("We come on Monday.")
    person.press("Start again", person.window.rail)
    person.answer("A friend", "Another day")
    assert person.reads("We come next week.")


def test_the_agencys_own_words_can_be_picked(desk: Desk) -> None:
    person = desk.walk(blanks={"day": ["at noon"]})
    person.answer("Their family", "They said yes")
    person.tick("Why I come")
    person.press("Continue")
    person.pick("Which day", "at noon")
    assert person.reads("I come at noon.")


def test_what_they_may_ask_opens_to_the_words_that_answer_it(desk: Desk) -> None:
    person = to_tell_them(desk)
    assert person.reads("If they ask") and not person.reads("Yes. I can come")
    person.press("Can I change the day?")
    fold = person.button("Can I change the day?").parentWidget()
    assert person.labels(fold) == ["Say this", "Yes. I can come next week."]
    person.press("Can I change the day?")
    assert not person.reads("Yes. I can come")


def test_replies_are_closed_and_gone_at_the_next_outcome(desk: Desk) -> None:
    person = at_an_end(desk, if_asked=(Reply(question="Why me?", answer="Because you asked."),))
    person.press("Why me?")
    person.press("Back")
    person.answer("I am not sure")
    assert not person.reads("Why me?") and not person.reads("Because you asked.")
    person.press("Back")
    person.answer("Show me")
    assert person.reads("Why me?") and not person.reads("Because you asked.")


def test_words_of_the_tree_stand_as_they_were_written(desk: Desk) -> None:
    person = at_an_end(desk, say="Kia ora. Is it <b>5 & 6</b>?")
    assert "Kia ora. Is it <b>5 & 6</b>?" in person.labels(person.page)
    assert VISIT.title not in person.labels(person.page)
