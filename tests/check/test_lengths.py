"""Said text comes in short sentences, three to a paragraph, in everyday words. Te reo Māori is not hard."""

import pytest

from dpup_assistant.check.grade import Grader
from tests.check.known import codes, faults, known
from tests.check.saying import said, saying
from tests.check.small_tree import small_tree

FIFTEEN = "I tell you " + "now " * 11 + "here."
SIXTEEN = "I tell you " + "now " * 12 + "here."
TWENTY = "I tell you " + "now " * 16 + "here."
HARDER = (
    "I will telephone the property manager today about it. They decide, and I will ask for an answer before "
    "the end of the week. Somebody at reception can explain what support there is for you and your family."
)


@pytest.mark.parametrize(
    ("sentences", "code"),
    [
        ([FIFTEEN, FIFTEEN], []),
        ([SIXTEEN, SIXTEEN], ["long_on_average"]),
        ([TWENTY, "I am here.", SIXTEEN], []),
        ([TWENTY], []),
        ([TWENTY.replace("now ", "now and ", 1), SIXTEEN], ["long_sentence"]),
    ],
)
def test_sentences_are_short_on_average_and_a_long_one_is_told_alone(
    sentences: list[str], code: list[str]
) -> None:
    assert said(" ".join(sentences)) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("One. Two. Three.", []),
        ("One. Two. Three. Four.", ["long_paragraph"]),
        ("“One.” “Two?” “Three!” “Four.”", ["long_paragraph"]),
        ("One. Two.\n{answers}\nThree. Four.", []),
        ("One. {recipient} two.\nThree. Four. Five. 1.5 six.", ["long_paragraph"]),
    ],
)
def test_a_paragraph_is_a_line_of_at_most_three_sentences(text: str, code: list[str]) -> None:
    assert said(text) == code


def test_each_long_paragraph_is_told() -> None:
    assert said("One. Two. Three. Four.\nFive.\nSix. Seven. Eight. Nine.") == ["long_paragraph"] * 2


def test_a_text_that_is_rather_hard_is_told_with_its_reason_and_no_number() -> None:
    (fault,) = faults(saying(HARDER), "small")
    assert (fault.code, fault.severity) == ("rather_hard_text", "warning")
    assert "property" in fault.message and not any(letter.isdigit() for letter in fault.message)


@pytest.mark.parametrize(
    "kupu",
    ["kaumātua", "KAUMĀTUA", "rangatahi", "mokopuna", "koroua", "Rotorua", "tangihanga", "manaakitanga"],
)
def test_te_reo_counts_as_words_and_not_as_hard_ones(kupu: str) -> None:
    text = "You can come in with your {} and talk with us here. " * 4
    grades = [Grader(known().resources).grade(text.replace("{}", word)) for word in (kupu, "friend")]
    assert grades[0] and grades[1]
    assert grades[0].grade <= grades[1].grade + 0.3
    assert kupu.lower() not in grades[0].hardest


@pytest.mark.parametrize("word", ["operate", "nominate", "area", "opinion"])
def test_english_that_looks_like_te_reo_counts(word: str) -> None:
    grade = Grader(known().resources).grade("I am here and you can come in now " * 4 + word)
    assert grade and grade.hardest[0] == word


def test_te_reo_is_no_jargon() -> None:
    assert said("Kia ora, whānau. Nau mai ki te hui. Ka kōrero tātou.") == []


@pytest.mark.parametrize(
    ("path", "key"),
    [
        (("questions", "asked"), "why"),
        (("questions", "asked"), "hint"),
        (("questions", "asked", "options", "yes"), "because"),
        (("outcomes", "tell"), "ask"),
        (("scenarios", "shop"), "story"),
    ],
)
def test_what_the_worker_reads_has_no_sentence_over_25_words(path: tuple[str, ...], key: str) -> None:
    for words, code in ((25, []), (26, ["long_note"])):
        tree = part = small_tree()
        for step in path:
            part = part[step]
        part[key] = ("so " * (words - 1) + "far").capitalize()
        assert codes(tree, "small") == code


@pytest.mark.parametrize(
    ("hint", "code"),
    [
        ("Ask when they are alone", []),
        ("Ask at 5.30 when they are alone", []),
        ("Ask when they are alone.", ["hint_full_stop"]),
        ("Ask “when they are alone.”", ["hint_full_stop"]),
        ("Ask them. They know", ["hint_full_stop"]),
    ],
)
def test_a_hint_is_one_sentence_without_a_full_stop(hint: str, code: list[str]) -> None:
    tree = small_tree()
    tree["questions"]["asked"]["hint"] = hint
    assert codes(tree, "small") == code
