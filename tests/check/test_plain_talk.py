"""How said text is built: what is hard to follow when it is heard, and what cannot be said at all."""

import pytest

from tests.check.saying import asking, said


@pytest.mark.parametrize(
    "text",
    [
        "It is kept here.",
        "They’re told today.",
        "You will be asked.",
        "IT WAS\nsent off.",
        "It has already been shared with {recipient}.",
        "It is safely stored.",
        "“It was written about you.”",
    ],
)
def test_who_does_it_is_said(text: str) -> None:
    assert [code for code in said(text) if code != "capitals"] == ["passive"]


@pytest.mark.parametrize(
    "text",
    [
        "I am worried, and they are interested.",
        "You’re allowed to.",
        "It is fine. We are closed. I am here.",
        "We are used to that.",
        "She is here, and told me.",
        "It was a hundred and ten. It is red.",
        "He’s asked me.",
        "You can have it put right, written down or shared.",
        "We have told them. We had asked.",
    ],
)
def test_what_only_looks_like_a_passive_is_fine(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It is not unusual.",
        "That is not\nimpossible.",
        "I can’t say nothing.",
        "I do not want to tell nobody.",
        "I will not go without you. I cannot not tell.",
        "Nobody has told no one.",
    ],
)
def test_a_no_is_said_once(text: str) -> None:
    assert said(text) == ["double_negative"]


@pytest.mark.parametrize(
    "text",
    [
        "I do not tell people things they do not need to know.",
        "I cannot say yes or no.",
        "I am not saying no.",
        "I will not ask, and nobody will wait.",
        "If you do not want it, no one gets it.",
        "I will not share it without your OK.",
        "It is not under way.",
        "I will take nothing out and change nothing.",
    ],
)
def test_two_noes_with_a_part_of_the_sentence_each_are_fine(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize("text", ["Sorry, not today.", "I know. Sorry. We are full.", "I am sorry, but no."])
def test_sorry_is_no_filler(text: str) -> None:
    assert said(text) == ["sorry"]


@pytest.mark.parametrize(
    "text",
    [
        "I am sorry this happened.",
        "We’re truly sorry.",
        "I am so sorry for your loss.",
        "Sorry for your loss.",
        "I want to say sorry.",
    ],
)
def test_sorry_for_what_happened_is_right(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I will ring and/or write.", ["slash"]),
        ("Ask him/her / them.", ["slash"]),
        ("I ask him or her. We are here 24/7.", []),
        ("It is on www.example.nz/help for you.", []),
        ("I will ring (or write).", ["brackets"]),
        ("I will ring [or\nwrite].", ["brackets"]),
        ("The number is (04) 555 0100.", []),
        ("I will NOT tell.", ["capitals"]),
        ("I ask MSD.", ["capitals"]),
        ("I ask the MSDs.", ["capitals"]),
        ("That is OK. I have your ID. It is DPUP. I am A. Ask IPP3A.", ["capitals", "long_paragraph"]),
        ("It is on CCTV. I am a GP.", ["capitals"]),
    ],
)
def test_what_cannot_be_said_as_it_is_written_is_told(text: str, codes: list[str]) -> None:
    assert said(text) == codes


@pytest.mark.parametrize(
    "title",
    [
        "Is it private? Is it safe?",
        "Is it private and is it safe?",
        "Ask them: which law is it, and what is it for?",
        "Can they say no, or do we need it all the same?",
        "Who is it AND WHAT do they want?",
        "Have you asked them,\nand haven’t they said no?",
    ],
)
def test_a_title_that_asks_two_things_is_told(title: str) -> None:
    assert asking(title) == ["two_questions"]


@pytest.mark.parametrize(
    "title",
    [
        "Is it private and safe?",
        "Could it hurt or shame them?",
        "Did it hurt them, or could it?",
        "Do they know who gets it and why?",
        "Do they know why, and what will happen?",
        "They said no. Could someone be hurt?",
        "Which law is it, and for what?",
    ],
)
def test_a_title_that_asks_one_thing_is_fine(title: str) -> None:
    assert asking(title) == []
