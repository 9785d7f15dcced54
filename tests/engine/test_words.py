"""Said text with its blanks filled, how long it takes to say, and finding a decision by a word."""

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.reading import seconds
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Blank
from dpup_assistant.engine.words import Filling, Words, choices, filling, lines, text_of
from tests.trees_for_tests import a_tree, asks, ends

RECIPIENT = Blank(label="Who gets it", default="the other service", options=("your doctor", "a ā school"))
TREE = a_tree({"who": asks({"a": "end", "unsure": "end"})}, {"end": ends()}, blanks={"recipient": RECIPIENT})
SHARED = Resources(agency_words={"lead": "my team leader", "phone": "our number"})


def filled(line: str, picked: dict[str, str] | None = None, agency: Agency | None = None) -> str:
    """One line of said text as the person hears it."""
    return text_of([filling(TREE, picked or {}, SHARED, agency or Agency()).fill(line)])


def test_a_blank_that_is_not_picked_says_its_default() -> None:
    assert filled("I would tell {recipient}.") == "I would tell the other service."


def test_a_blank_that_is_picked_says_what_was_picked() -> None:
    assert filled("I would tell {recipient}.", {"recipient": "your doctor"}) == "I would tell your doctor."


def test_a_word_of_the_agency_has_a_plain_default() -> None:
    assert filled("Ask {lead} on {phone}.") == "Ask my team leader on our number."


def test_the_agencys_own_word_stands_in_place_of_the_default() -> None:
    agency = Agency(words={"lead": "Aroha's desk"})
    assert filled("Ask {lead} on {phone}.", agency=agency) == "Ask Aroha's desk on our number."


def test_words_picked_for_another_trees_blank_change_nothing() -> None:
    assert filled("Ask {lead}.", {"lead": "the boss"}) == "Ask my team leader."


def test_braces_in_picked_words_stay_as_they_are() -> None:
    assert filled("Tell {recipient}.", {"recipient": "the {lead}"}) == "Tell the {lead}."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{recipient} will get it.", "The other service will get it."),
        ("It helps. {recipient} will get it.", "It helps. The other service will get it."),
        ("Is it fine? {lead} asks.", "Is it fine? My team leader asks."),
        ("Wait! {lead} asks.", "Wait! My team leader asks."),
        ('"{recipient} will get it."', '"The other service will get it."'),
        ("“{recipient} will get it.”", "“The other service will get it.”"),
        ("‘{recipient}’ is the name.", "‘The other service’ is the name."),
        ("'{recipient}' is the name.", "'The other service' is the name."),
        ('They said "no." {recipient} knows.', 'They said "no." The other service knows.'),
        ("They said “no.” {recipient} knows.", "They said “no.” The other service knows."),
        ("They said 'no.' {recipient} knows.", "They said 'no.' The other service knows."),
        ('It is so. "{recipient} knows."', 'It is so. "The other service knows."'),
        ("{recipient} and {recipient}.", "The other service and the other service."),
    ],
)
def test_a_blank_takes_a_capital_where_it_begins_a_sentence(line: str, said: str) -> None:
    assert filled(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "Ask {lead}.",
        "Yes, {lead} knows.",
        "It is “{lead}” here.",
        "Ring 111, or {lead}",
        "Section 1.5 {lead}",
    ],
)
def test_a_blank_inside_a_sentence_keeps_its_small_letter(line: str) -> None:
    assert "my team leader" in filled(line)


def test_a_macron_takes_a_capital_too() -> None:
    assert filled("{recipient}.", {"recipient": "ākonga"}) == "Ākonga."


def test_a_picked_blank_is_marked_in_its_place_and_an_agency_word_is_not() -> None:
    paragraph = filling(TREE, {}, SHARED, Agency()).fill("Ask {lead}, then {recipient}.")
    assert paragraph == (
        Words("Ask my team leader, then "),
        Words("the other service", "recipient"),
        Words("."),
    )


def test_each_line_that_holds_something_is_a_paragraph() -> None:
    assert lines("\n  One. \n\n Two.\n") == ["One.", "Two."]
    assert lines(None) == []
    assert text_of(Filling({}, {}).fill_all("One.\n\nTwo.\n")) == "One.\nTwo."


def test_a_blank_offers_its_default_its_options_and_the_agencys_own_once_each() -> None:
    agency = Agency(blanks={"recipient": ("the marae", "your doctor")})
    assert choices(TREE, "recipient", agency) == (
        "the other service",
        "your doctor",
        "a ā school",
        "the marae",
    )


def test_a_longer_text_takes_longer_to_say() -> None:
    assert seconds("No.") == 5
    assert seconds("I will share only your name. " * 13) == 45  # 78 words at 130 a minute, 13 pauses of 0.7 s


def test_every_end_of_a_sentence_is_a_pause() -> None:
    assert seconds("Yes. " * 40) - seconds("Yes " * 40) == pytest.approx(28, abs=5)
