"""Finding a decision by the words a worker types."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpup_assistant.engine.find import Texts, find, fold

DECISIONS = {
    "share": Texts(
        "Can I share this?", "Before you give it to anyone.", ["refer", "police", "whānau", "text"]
    ),
    "police": Texts("Police or a court asks", "A phone call or a warrant.", ["detective"]),
    "asks_about": Texts("Someone asks about a person", "Whānau or a partner.", ["ex", "whānau", "landlord"]),
    "breach": Texts("Something went wrong", "It got out.", ["wrong email", "lost laptop"]),
}


@pytest.mark.parametrize("query", ["", "  "])
def test_nothing_typed_finds_everything_in_its_order(query: str) -> None:
    assert find(query, DECISIONS) == list(DECISIONS)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("whanau", ["asks_about", "share"]),
        ("WHĀNAU", ["asks_about", "share"]),
        ("wha\u0304nau", ["asks_about", "share"]),
        ("police", ["police", "share"]),
        ("police warrant", ["police"]),
        ("landlords", ["asks_about"]),
        ("wrong email", ["breach"]),
        ("xyzzy", []),
        ("?!", []),
    ],
)
def test_the_best_comes_first_with_or_without_macrons(query: str, found: list[str]) -> None:
    assert find(query, DECISIONS) == found


def test_a_whole_word_shuts_out_those_that_only_hold_it() -> None:
    assert find("ex", DECISIONS) == ["asks_about"]
    assert find("hon", DECISIONS) == []


@pytest.mark.parametrize("query", ["the landlord", "my landlord wants it", "who is the landlord to us"])
def test_words_that_stand_in_any_sentence_do_not_lead_astray(query: str) -> None:
    assert find(query, DECISIONS) == ["asks_about"]


@pytest.mark.parametrize("typed", ["polise", "plice", "policee", "landlrod", "detektive"])
def test_a_slip_of_a_letter_or_two_still_finds_it(typed: str) -> None:
    assert find(typed, DECISIONS)


def test_what_fits_every_word_shuts_out_what_fits_some() -> None:
    assert find("police whanau", DECISIONS) == ["share"]
    assert find("my landlord rang", DECISIONS) == ["asks_about"]


def test_words_that_stand_together_come_before_words_that_stand_apart() -> None:
    apart = Texts("One", "", ["phone call", "lost keys", "my phone"])
    together = Texts("Two", "", ["keys", "my lost phone", "call"])
    assert find("lost phone", {"apart": apart, "together": together}) == ["together", "apart"]


@pytest.mark.parametrize("typed", ["shred", "shredded", "shredding", "shreds"])
def test_a_word_is_found_by_its_other_endings(typed: str) -> None:
    assert find(typed, {"keep": Texts("Keep it", "", ["shredding"]), **DECISIONS}) == ["keep"]


def test_a_word_typed_twice_counts_once() -> None:
    assert find("whanau whanau police whanau", DECISIONS) == find("whanau police", DECISIONS)


def test_of_a_whole_email_only_the_beginning_counts() -> None:
    pasted = "landlord " + "xyzzy " * 20
    assert find(f"{pasted} police", DECISIONS) == find(pasted, DECISIONS) == ["asks_about"]


@given(st.text(max_size=40))
def test_whatever_is_typed_finds_some_of_the_decisions_each_once(query: str) -> None:
    found = find(query, DECISIONS)
    assert len(found) == len(set(found)) and set(found) <= DECISIONS.keys()


def test_a_macron_written_in_two_characters_is_the_same() -> None:
    assert fold("wha\u0304nau") == fold("WHĀNAU") == "whanau"
