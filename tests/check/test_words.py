"""What is said is judged as it is heard: short sentences, everyday words, macrons, no false promise."""

from dataclasses import replace
from typing import Any

import pytest

from dpup_assistant.check.grade import Grader, sentences, words_in
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.syllables import syllables
from dpup_assistant.storage.text.located import read_text
from tests.check.known import codes, faults, known
from tests.check.saying import saying
from tests.check.small_tree import TEXT, small_tree

COUNTED = """
a 1 about 2 actually 4 address 2 agency 3 another 3 anyone 3 appointment 3 asked 1 because 2 before 2
being 2 business 2 called 1 carefully 3 changed 1 changes 2 children 2 choice 1 choices 2 community 4
complaint 2 correct 2 create 2 decided 3 didn't 2 different 3 doctor 2 doing 2 don't 1 every 2
family 3 finished 2 friend 1 gives 1 government 3 happened 2 haven't 2 health 1 hospital 3 houses 2
idea 3 important 3 information 4 interpreter 4 it's 1 landlord 2 language 2 lawyer 2 letter 2
little 2 looked 1 manager 3 media 3 message 2 money 2 needed 2 notes 1 office 2 once 1 organisation 5
parents 2 people 2 person 2 phone 1 police 2 possible 3 privacy 3 provider 3 question 2 quiet 2
reason 2 recorded 3 required 2 safe 1 safely 2 safety 2 saying 2 school 1 science 2 service 2
services 3 shared 1 someone 2 something 2 sometimes 2 statement 2 stopped 1 supported 3 table 2
takes 1 their 1 themselves 2 together 3 understand 3 used 1 useful 2 usually 4 violence 3 visit 2
wanted 2 whole 1 without 2 worried 2 write 1 written 2 yourself 2
"""


def test_nine_everyday_words_in_ten_have_the_right_number_of_syllables() -> None:
    words = COUNTED.split()
    pairs = list(zip(words[::2], map(int, words[1::2]), strict=True))
    assert sum(syllables(word) == count for word, count in pairs) >= 0.9 * len(pairs)


def grade(text: str) -> Any:
    return Grader(known().resources).grade(text)


SIMPLE = "I will ring you back. You can say no. I will help you all the same. " * 3
HARD = "Our organisation communicates confidential information to accommodation providers accordingly.\n" * 5


def test_everyday_words_grade_low_and_office_words_high() -> None:
    assert grade(SIMPLE).grade < 3
    assert grade(HARD).grade > 12
    assert grade(HARD).hardest == ["organisation", "accommodation", "communicates"]


def test_below_thirty_words_there_is_no_grade() -> None:
    assert grade("word " * 29) is None
    assert grade("word " * 30) is not None


def test_te_reo_and_names_do_not_count_as_hard_words() -> None:
    plain = grade(SIMPLE + "You can talk to the team.").grade
    assert abs(grade(SIMPLE + "You can talk to Oranga Tamariki.").grade - plain) < 0.6
    assert abs(grade(SIMPLE + "You can talk to whānau kaitiakitanga.").grade - plain) < 0.6


def test_a_sentence_ends_at_its_stop_and_at_the_end_of_a_line() -> None:
    found = sentences("One. Two? “Three!” (‘Four.’) Five\nSix 1.5 – seven")
    assert found == ["One.", "Two?", "“Three!”", "(‘Four.’)", "Five", "Six 1.5 – seven"]
    assert words_in("Five 1.5 – six") == 3


@pytest.mark.parametrize("key", ["say", "say_short", "say_again"])
@pytest.mark.parametrize(
    ("words", "code"),
    [(20, []), (21, ["long_sentence"]), (25, ["long_sentence"]), (26, ["too_long_sentence"])],
)
def test_a_long_sentence_is_told_once(key: str, words: int, code: list[str]) -> None:
    assert codes(saying("so " * (words - 1) + "far.", key), "small") == code


def test_a_blank_counts_with_the_words_that_stand_for_it() -> None:
    text = "I will tell {recipient} " + "now " * 16 + "."
    assert codes(saying(text), "small") == ["long_sentence"]
    tree = saying(text)
    tree["blanks"]["recipient"]["default"] = "them"
    assert codes(tree, "small") == []


def test_a_hard_text_is_told_with_its_reason_and_no_number() -> None:
    (fault,) = faults(saying(HARD), "small")
    assert (fault.code, fault.severity) == ("hard_text", "error")
    assert "organisation" in fault.message and not any(letter.isdigit() for letter in fault.message)


def test_a_text_with_a_sentence_far_too_long_is_not_also_too_hard() -> None:
    assert codes(saying(HARD.replace(".\n", ", ")), "small") == ["too_long_sentence"]


def test_what_is_not_said_may_be_technical_and_a_little_longer() -> None:
    tree = small_tree()
    technical = "They should be told (in full) what the MSD needs to disclose, and/or consent to. "
    tree["outcomes"]["ask_first"]["record"] = technical + "so " * 24 + "far."
    assert codes(tree, "small") == []
    tree["outcomes"]["ask_first"]["record"] = technical + "so " * 25 + "far."
    (fault,) = faults(tree, "small")
    assert (fault.code, fault.severity) == ("long_note", "warning")


@pytest.mark.parametrize(
    ("wrong", "right"), [("Maori", "Māori"), ("whanau", "whānau"), ("Whanau", "Whānau"), ("whānāu", "whānau")]
)
def test_a_missing_or_wrong_macron_is_a_warning_in_any_text(wrong: str, right: str) -> None:
    tree = small_tree()
    tree["questions"]["asked"]["why"] = f"The {wrong} here, and the {wrong}."
    (fault,) = faults(tree, "small")
    assert (fault.code, fault.severity) == ("macron", "warning")
    assert fault.message == f"`{wrong}` is written `{right}`."


@pytest.mark.parametrize(
    "text", ["WHANAU", "“Maori”", "Maori’s", "non-Maori", "Te\nMaori", "{recipient} maori"]
)
def test_a_missing_macron_is_found_in_any_form(text: str) -> None:
    assert [code for code in codes(saying(text), "small") if code != "capitals"] == ["macron"]


@pytest.mark.parametrize("part", ["say_again", "record"])
def test_letters_in_two_parts_are_a_warning_and_read_as_one(part: str) -> None:
    located = read_text(TEXT.replace(f"    {part}: ", f"    {part}: Wha\u0304nau. ").encode(), "small.yaml")
    judged = judge_tree(located.data or {}, "small", known(), thorough=True)
    assert {(fault.code, fault.severity) for fault in judged.faults} == {("decomposed", "warning")}
    assert not located.faults and judged.tree and judged.tree.outcomes


def test_ids_need_no_macrons() -> None:
    tree = small_tree()
    tree["questions"]["asked"]["options"]["no"]["next"] = "whanau"
    tree["questions"]["whanau"] = tree["questions"].pop("health")
    for scenario in tree["scenarios"].values():
        if "health" in scenario["answers"]:
            scenario["answers"]["whanau"] = scenario["answers"].pop("health")
    assert codes(tree, "small") == []


def test_words_keep_no_tree_off_a_desk() -> None:
    judged = judge_tree(saying(HARD), "small", known(), thorough=True)
    assert judged.tree and judged.counts


def test_a_review_is_overdue_on_the_day_after_it_was_due() -> None:
    tree = small_tree() | {"review_by": "2026-11-22"}
    assert codes(tree, "small") == []
    day_after = replace(known(), today=known().today.replace(day=23))
    assert [f.code for f in judge_tree(tree, "small", day_after, thorough=True).faults] == ["review_overdue"]
