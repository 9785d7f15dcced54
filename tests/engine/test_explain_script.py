"""The words to say: blanks, the agency's words, and the words that the answers bring."""

from dataclasses import replace

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.outcome import SayTo
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import ChecklistNext, Item, Tree
from dpup_assistant.engine.walk import begin
from dpup_assistant.engine.words import Words, text_of
from tests.explained import EVERYDAY, FULL, RESOURCES, explained, with_outcome
from tests.trees_for_tests import ends, ticks

ANSWERS_WORDS = ["You told me the food bank is fine with you.", "It is for the parcel."]


def script(tree: Tree = FULL, picked: dict[str, str] | None = None) -> list[str]:
    """The paragraphs of the everyday walk's script."""
    return text_of(explained(tree, picked=picked).say).splitlines()


def test_the_answers_words_stand_where_the_script_has_a_place_for_them() -> None:
    assert script() == [
        "Before I share your information, hear this.",
        *ANSWERS_WORDS,
        "You can ask our privacy officer to see it.",
    ]


def test_the_answers_words_follow_the_first_paragraph_of_a_script_without_a_place() -> None:
    assert script(with_outcome(FULL, say="Hear this.\nYou can ask.\nThank you.")) == [
        "Hear this.",
        *ANSWERS_WORDS,
        "You can ask.",
        "Thank you.",
    ]


def test_a_place_at_the_beginning_or_the_end_of_a_script_is_kept() -> None:
    assert script(with_outcome(FULL, say="{answers}\nHear this.")) == [*ANSWERS_WORDS, "Hear this."]
    assert script(with_outcome(FULL, say="Hear this.\nThank you.\n{answers}\n"))[2:] == ANSWERS_WORDS


def test_the_place_leaves_no_gap_where_the_answers_bring_no_words() -> None:
    tree = with_outcome(FULL, say="Hear this.\n{answers}\nThank you.")
    said = explain(begin(tree, "in_writing").answer("yes"), {}, RESOURCES, Agency(), {}).say
    assert text_of(said) == "Hear this.\nThank you."


def test_only_the_words_of_items_left_unticked_are_said() -> None:
    none = explained(answers={**EVERYDAY, "told": ()})
    assert text_of(none.say).splitlines()[2:4] == ["The food bank will get it.", "It is for the parcel."]
    every = explained(answers={**EVERYDAY, "told": ("who", "why", "safe")})
    assert "will get it" not in text_of(every.say)


def test_an_answers_words_of_two_lines_are_two_paragraphs() -> None:
    told = ticks(
        {"who": Item(label="Who", say="{recipient}.\nNobody else.")}, ChecklistNext(all="end", some="end")
    )
    walk = begin(replace(FULL, questions={"told": told}, outcomes={"end": ends(say="Hear this.")}), "told")
    said = explain(walk.answer(()), {}, RESOURCES, Agency(), {}).say
    assert [text_of([paragraph]) for paragraph in said] == ["Hear this.", "The food bank.", "Nobody else."]


def test_picked_blanks_stand_in_every_text_that_is_said() -> None:
    said = explained(picked={"recipient": "your doctor", "information": "your address"})
    assert text_of(said.say).splitlines()[:2] == [
        "Before I share your address, hear this.",
        "You told me your doctor is fine with you.",
    ]
    assert text_of(said.say_short) == "Your doctor will get your address."
    assert text_of(said.say_again) == "Your doctor helps you. That is why."


def test_a_blank_keeps_its_place_so_that_it_can_be_picked_there() -> None:
    assert explained().say[0] == (
        Words("Before I share "),
        Words("your information", "information"),
        Words(", hear this."),
    )


def test_the_agencys_words_stand_in_the_script_and_the_replies() -> None:
    said = explained(agency=Agency(words={"privacy_officer": "the kaitiaki", "lead": "the manager"}))
    assert text_of(said.say).endswith("You can ask the kaitiaki to see it.")
    assert text_of(said.if_asked[1].answer) == "Yes. The manager shows you."


@pytest.mark.parametrize("say_to", ["caller", "agency", "team"])
@pytest.mark.parametrize("say", ["Hear this.\n{answers}\nThank you.", "Hear this.\nThank you."])
def test_a_script_for_somebody_else_never_holds_what_was_said_to_the_person(say_to: SayTo, say: str) -> None:
    tree = with_outcome(FULL, say=say, say_to=say_to)
    assert script(tree) == ["Hear this.", "Thank you."]
    said = explained(tree)
    other = (*said.say_short, *said.say_again, *(part for reply in said.if_asked for part in reply.answer))
    assert not any(words in text_of(other) for words in ANSWERS_WORDS)


@pytest.mark.parametrize("say_to", ["person", "caller", "agency", "team"])
def test_the_steps_of_the_answers_are_for_the_worker_whoever_is_spoken_to(say_to: SayTo) -> None:
    assert explained(with_outcome(FULL, say_to=say_to)).do == (
        "Share only what is needed",
        "Check the address",
        "Write down what they agreed to",
        "Say what it is for",
        "Ring back on a number you looked up",
    )


def test_a_reason_or_a_step_for_the_worker_is_never_said() -> None:
    said = explained()
    texts = text_of((*said.say, *said.say_short, *said.say_again))
    for_the_worker = (*said.reasons, *said.do, *said.instead, *said.later, said.record, said.ask)
    assert not [text for text in for_the_worker if text in texts]


def test_a_question_is_asked_in_its_own_words_with_blanks_filled() -> None:
    ask = words_to_ask(begin(FULL), {"recipient": "your doctor"}, RESOURCES, Agency())
    assert text_of(ask) == "I could tell your doctor about your information.\nHow would you feel about that?"


def test_a_question_without_words_and_an_outcome_have_nothing_to_ask() -> None:
    assert words_to_ask(begin(FULL, "told"), {}, RESOURCES, Agency()) == ()
    assert words_to_ask(begin(FULL).answer("no"), {}, RESOURCES, Agency()) == ()


def test_a_word_that_nobody_fills_stands_as_it_was_written() -> None:
    assert text_of(explained(resources=Resources()).say).endswith("You can ask {privacy_officer} to see it.")
