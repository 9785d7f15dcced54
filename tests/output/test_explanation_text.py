"""An explanation as plain text: what stands where, under which label."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.outcome import SayTo
from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.text import contact_text, explanation_text
from tests.explained import FULL, explained, with_outcome

TODAY = date(2026, 11, 22)


def shown(today: date = TODAY, **changes: Any) -> list[str]:
    """The lines of the everyday walk's outcome, with other fields."""
    return explanation_text(explained(with_outcome(FULL, **changes)), today).splitlines()


def order(lines: list[str], *starts: str) -> list[str]:
    """Those of the lines' beginnings that are there, in the order of the page."""
    return [start for line in lines for start in starts if line.strip().startswith(start)]


def test_an_outcome_begins_with_what_to_do_in_one_line() -> None:
    assert shown()[:2] == ["You can go ahead if you do these things", "You can share it"]


def test_the_words_to_say_come_first_and_what_is_for_the_worker_after_them() -> None:
    parts = ["Say this (", "In ten seconds", "In other words", "Then ask", "If they ask", labels.FOR_YOU]
    assert order(shown(), *parts) == parts


def test_what_is_for_the_worker_stands_in_its_order() -> None:
    parts = [
        "Do",
        "What can be done instead",
        "Later, when it is safe",
        "Write down",
        "Ask",
        "Why this answer",
    ]
    after = shown()[shown().index(labels.FOR_YOU) + 1 :]
    titles = [line for line in after if line in parts]
    assert titles == parts


def test_steps_are_numbered() -> None:
    lines = shown()
    place = lines.index("Do")
    assert lines[place + 1 : place + 4] == [
        "  1. Share only what is needed",
        "  2. Check the address",
        "  3. Write down what they agreed to",
    ]


def test_stop_says_what_can_be_done_before_the_steps() -> None:
    parts = ("Do", "What can be done instead")
    stop = [line for line in shown(kind="stop") if line in parts]
    assert stop == ["What can be done instead", "Do"]


def test_stop_without_anything_to_do_instead_shows_the_steps_alone() -> None:
    assert labels.INSTEAD not in shown(kind="stop", instead=())


def test_words_that_are_not_to_be_said_yet_come_after_what_to_do() -> None:
    lines = shown(tell="not_yet")
    parts = [labels.FOR_YOU, "What often comes next", "Only when it is safe. Say this ("]
    assert order(lines, *parts, "Say this") == parts
    assert lines[3] == labels.FOR_YOU


def test_an_unsafe_listener_is_thought_of_before_the_words() -> None:
    lines = shown(tell="if_safe")
    assert lines[3] == "Could anyone who hears this be put at risk?"
    assert lines[5].startswith("Say this (")


@pytest.mark.parametrize("tell", ["now", "not_yet"])
def test_the_line_about_an_unsafe_listener_stands_only_where_it_is_asked_for(tell: str) -> None:
    assert labels.SAFE_FIRST not in shown(tell=tell)


@pytest.mark.parametrize(
    ("say_to", "label"),
    [
        ("person", "Say this ("),
        ("caller", "Say this to the caller ("),
        ("agency", "Say this to the other service ("),
        ("team", "Say this to your team ("),
    ],
)
def test_the_words_say_for_whom_they_are(say_to: SayTo, label: str) -> None:
    assert any(line.startswith(label) for line in shown(say_to=say_to))


def test_only_the_person_is_asked_what_they_understood() -> None:
    assert labels.THEN_ASK in shown()
    assert labels.THEN_ASK not in shown(say_to="caller")


def test_the_script_tells_how_long_it_takes() -> None:
    assert "Say this (about 15 seconds)" in shown()


def test_every_paragraph_of_a_reply_stands_under_its_question() -> None:
    lines = shown()
    place = lines.index("  Can I change my mind?")
    assert lines[place : place + 4] == [
        "  Can I change my mind?",
        "    Yes.",
        "    Tell my team leader.",
        "  Can I see it?",
    ]


def test_every_line_of_what_to_write_down_stands_under_its_label() -> None:
    lines = shown(record="What you shared.\nWith whom.\n")
    place = lines.index("Write down")
    assert lines[place : place + 4] == ["Write down", "  What you shared.", "  With whom.", ""]


def test_law_and_good_practice_stand_apart_and_what_is_unsure_says_so() -> None:
    lines = shown()
    law = lines.index("The law")
    assert lines[law : law + 3] == [
        "The law",
        "  Share only for a reason the Act allows. Privacy Act 2020, IPP 11.",
        "  Tell people. Privacy Act 2020, IPP 11.",
    ]
    good = lines.index("Good practice")
    assert lines[good + 2] == "  Still to be checked: ask your privacy officer."
    assert lines[good + 4] == (
        "  Where it goes further than the law, and why: "
        "The law lets you share it. People should not be surprised."
    )


def test_an_outcome_on_law_alone_shows_no_empty_good_practice() -> None:
    assert "Good practice" not in shown(basis=("ipp_11",))


def test_the_numbers_to_ring_stand_with_who_to_ask() -> None:
    lines = shown()
    place = lines.index("Ask")
    assert lines[place : place + 4] == [
        "Ask",
        "  Your privacy officer.",
        "  Your privacy officer",
        "  Oranga Tamariki. 0508 326 459. Day and night. Number checked 1 November 2026.",
    ]


def test_a_number_that_nobody_checked_says_so() -> None:
    assert contact_text(Contact(name="Our lawyer")) == "Our lawyer"
    unsure = "Number not checked: make sure of it before you rely on it."
    assert contact_text(Contact(name="Our lead", phone="04 555 0101")) == f"Our lead. 04 555 0101. {unsure}"


def test_the_agencys_note_stands_under_its_label() -> None:
    said = explained(agency=Agency(notes={"share.share_it": "Is it in the diary?"}))
    lines = explanation_text(said, TODAY).splitlines()
    assert lines[lines.index("Our service also asks") + 1] == "  Is it in the diary?"


def test_the_advice_says_whose_it_is_and_how_old() -> None:
    lines = shown()
    place = lines.index("Not yet checked by a lawyer.")
    assert lines[place + 1 : place + 5] == [
        "Can I share this? Version 2026.11.",
        "Law last looked at 22 November 2026.",
        "Next check by 22 May 2027.",
        "This is guidance, not legal advice. Your organisation's policy may ask for more.",
    ]


def test_a_lawyers_approval_takes_the_note_away() -> None:
    approved = replace(FULL, approvals=(Approval(role="Lawyer", on=TODAY, version="2026.11"),))
    assert labels.NO_LAWYER not in explanation_text(explained(approved), TODAY)


@pytest.mark.parametrize(("today", "overdue"), [(date(2027, 5, 22), False), (date(2027, 5, 23), True)])
def test_advice_past_its_review_day_says_so(today: date, overdue: bool) -> None:
    line = "This advice was due for review on 22 May 2027. Check it with your privacy officer."
    assert (line in shown(today)) is overdue


def test_next_decisions_come_after_all_else() -> None:
    assert shown()[-3:] == [
        "What often comes next",
        "  Should I collect this?  (collect)",
        "  They want it put right  (fix)",
    ]


@pytest.mark.parametrize(
    ("changes", "label"),
    [
        ({"next_trees": ()}, labels.NEXT_TREES),
        ({"if_asked": ()}, labels.IF_ASKED),
        ({"later": ()}, labels.LATER),
        ({"instead": ()}, labels.INSTEAD),
    ],
)
def test_a_label_with_nothing_under_it_is_left_out(changes: dict[str, Any], label: str) -> None:
    assert label in shown()
    assert label not in shown(**changes)


def test_a_date_is_written_in_words() -> None:
    assert [in_words(date(2026, 1, 5)), in_words(date(2026, 12, 31))] == [
        "5 January 2026",
        "31 December 2026",
    ]
