"""What is never said: jargon, words of consent, promises, false duties, false choices, polite questions."""

from typing import Any

import pytest

from tests.check.known import codes, faults
from tests.check.saying import said, saying
from tests.check.small_tree import small_tree

NEVER = [
    ("I will disclose it.", "jargon"),
    ("We disclosed it.", "jargon"),
    ("We are DISCLOSING it.", "jargon capitals"),
    ("Pursuant to the law.", "jargon"),
    ("We work with other\nmulti agency teams.", "jargon"),
    ("Food, e.g. bread.", "jargon"),
    ("Food, eg bread.", "jargon"),
    ("Bread, milk, etc.", "jargon"),
    ("I need your consent.", "consent_word"),
    ("I have a consent form.", "consent_word"),
    ("You “consented” to it.", "consent_word"),
    ("Only our team will see it.", "promise"),
    ("Only {recipient} will see it.", "promise"),
    ("ONLY our team\nwill see it.", "promise capitals"),
    ("You can stop this at any time.", "promise"),
    ("You can stop this at any\ntime.", "promise"),
    ("It is at any\u00a0time.", "promise"),
    ("This stays “between us”.", "promise"),
    ("I will keep it secret.", "promise"),
    ("They won't know.", "promise"),
    ("They won’t know.", "promise"),
    ("I will never tell.", "promise"),
    ("Just our team will see it.", "promise"),
    ("No one will know.", "promise"),
    ("Please wait.", "unhelpful_word"),
    ("You should come in.", "unhelpful_word"),
    ("You shouldn’t worry.", "unhelpful_word"),
    ("You can click here.", "unhelpful_word"),
    ("Do you understand?", "unhelpful_word"),
    ("I had to tell them.", "had_to"),
    ("I’ve had to tell them.", "had_to"),
    ("Then we had\nto tell {recipient}.", "had_to"),
    ("I could tell them. Is that OK?", "polite_question"),
    ("I could tell them. Is that okay with you?", "polite_question"),
    ("“Is that OK?” Is this OK?", "polite_question"),
]


@pytest.mark.parametrize(("text", "code"), NEVER)
def test_what_is_never_said_is_a_warning_once(text: str, code: str) -> None:
    found = faults(saying(text), "small")
    assert [fault.code for fault in found] == code.split()
    assert {fault.severity for fault in found} == {"warning"}


@pytest.mark.parametrize(
    "text",
    [
        "We will see it.",
        "It will take time.",
        "I sent it.",
        "Only you know that. They will see.",
        "If you have any, time is short.",
        "I am pleased to see you.",
        "You had to wait a long time.",
        "That is OK.",
        "How would you feel about that? Is that OK?",
        "Tell me if it is OK.",
        "If a law says I have to, I may need to tell someone.",
        "You can say no, and it is up to you.",
    ],
)
def test_words_that_only_look_alike_are_fine(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    "text",
    ["You don't have to.", "You don’t have to.", "You can say no.", "It is up to you.", "It is your choice."],
)
def test_a_choice_is_offered_only_where_the_law_leaves_one(text: str) -> None:
    assert said(text, kind="must") == ["false_choice"]
    assert said(text, kind="stop") == []


def test_a_duty_is_claimed_only_where_the_law_gives_one() -> None:
    assert said("I had to tell them.", kind="must") == []
    assert said("I had to tell them.", kind="urgent") == ["had_to", *said("I ring.", kind="urgent")]


def test_words_are_not_judged_by_a_kind_that_is_not_known() -> None:
    assert said("I had to tell them.", kind="mast") == ["not_offered"]
    assert said("You can say no.", kind="mast") == ["not_offered"]


def test_a_reply_inside_an_outcome_is_judged_by_its_kind() -> None:
    tree = saying("I need to tell them.", kind="must")
    tree["outcomes"]["ask_first"]["if_asked"] = [{"question": "Must I?", "answer": "You can say no."}]
    (fault,) = faults(tree, "small")
    assert (fault.code, fault.path[-2:]) == ("false_choice", (0, "answer"))


@pytest.mark.parametrize("place", [("questions", "asked"), ("questions", "told", "items", "who")])
def test_what_a_question_says_claims_no_duty(place: Any) -> None:
    tree = part = small_tree()
    for step in place:
        part = part[step]
    part["say"] = "We had to tell them."
    assert codes(tree, "small") == ["had_to"]


@pytest.mark.parametrize("key", ["default", "options"])
def test_what_a_blank_can_be_is_said_too(key: str) -> None:
    tree = small_tree()
    words = "the client (your MSD team)"
    tree["blanks"]["recipient"][key] = [words] if key == "options" else words
    assert codes(tree, "small") == ["brackets", "capitals", "jargon"]
