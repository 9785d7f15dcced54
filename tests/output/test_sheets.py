"""What stands on the person's paper and on the worker's, before any of them is drawn."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.outcome import Reply
from dpup_assistant.engine.resources import Contact
from dpup_assistant.output import labels
from dpup_assistant.output.person_sheet import person_sheet, why_not_for_them
from dpup_assistant.output.sheet import Line, Part, Pens, Points, Say, Sheet, line_of, plain
from dpup_assistant.output.worker_sheet import worker_sheet
from tests.explained import FULL, RESOURCES, explained, with_outcome

TODAY = date(2026, 11, 22)
REPLIES = {
    "what_happens": Reply(question="What happens?", answer="We use it to help you."),
    "your_choices": Reply(question="What can I choose?", answer="You can say no."),
    "see_and_fix": Reply(question="Can I see it?", answer="Yes. {lead} shows you."),
    "complain": Reply(question="What if I am not happy?", answer="Ring the Commissioner on 0800 803 909."),
}
COMMISSIONER = Contact(name="Privacy Commissioner", phone="0800 803 909", checked=date(2026, 11, 2))
WITH_REPLIES = replace(RESOURCES, replies=REPLIES, contacts={"commissioner": COMMISSIONER})


def _part(sheet: Sheet, title: str) -> Part:
    return next(part for part in sheet.parts if part.title == title)


def _lines(part: Part) -> Iterator[Line]:
    for block in part.blocks:
        if isinstance(block, Say | Points):
            yield from block.lines


def _texts(sheet: Sheet, title: str) -> list[str]:
    return [plain(line) for line in _lines(_part(sheet, title))]


def test_the_persons_sheet_has_its_rows_in_order() -> None:
    sheet = person_sheet(explained(resources=WITH_REPLIES))
    assert [part.title for part in sheet.parts] == [
        "What we talked about",
        "What happens with it",
        "Your choices",
        "See it and put it right",
        "Who to ask",
        "If you are not happy",
        "Your notes",
    ]


def test_what_was_picked_for_a_blank_and_a_number_to_ring_stand_in_bold() -> None:
    sheet = person_sheet(explained(picked={"information": "your address"}, resources=WITH_REPLIES), 12)
    bold = [run.text for part in sheet.parts for line in _lines(part) for run in line if run.bold]
    assert bold == ["your address", "the food bank", "0800 803 909"]


def test_long_words_give_way_to_the_ten_second_ones_so_that_one_page_is_enough() -> None:
    long = with_outcome(FULL, say="I tell you all of it, slowly.\n" * 30, say_short="In short: all is well.")
    sheet = person_sheet(explained(long, resources=WITH_REPLIES))
    assert _texts(sheet, "What we talked about") == ["In short: all is well."]


def test_the_agencys_own_people_stand_where_a_name_would_be_written() -> None:
    lead = Contact(name="The team lead on duty", phone="extension 10", checked=date(2026, 10, 1))
    sheet = person_sheet(explained(agency=Agency(contacts={"lead": lead}), resources=WITH_REPLIES))
    assert _texts(sheet, "Who to ask") == ["The team lead on duty: extension 10"]


def test_with_no_people_set_there_are_lines_to_write_a_name_and_a_number_on() -> None:
    assert _part(person_sheet(explained()), "Who to ask").blocks == (Pens(("Name", "Phone")),)


def test_the_foot_says_how_old_the_words_are_and_not_which_decision_they_are_from() -> None:
    told = explained(replace(FULL, title="I am worried about a child"), resources=WITH_REPLIES)
    assert person_sheet(told).foot == ("Version 2026.11, 22 November 2026. Numbers checked November 2026.",)
    assert "worried" not in repr(person_sheet(told))


def test_a_title_that_is_no_question_ends_before_the_version() -> None:
    told = explained(replace(FULL, title="They say no"))
    assert worker_sheet(told, TODAY).foot[1] == "They say no. Version 2026.11."


def test_a_number_nobody_checked_is_not_said_to_be_checked() -> None:
    unchecked = replace(WITH_REPLIES, contacts={"commissioner": replace(COMMISSIONER, checked=None)})
    assert "checked" not in person_sheet(explained(resources=unchecked)).foot[0]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"say_to": "caller"}, labels.NOT_THEIR_WORDS),
        ({"say_to": "team"}, labels.NOT_THEIR_WORDS),
        ({"tell": "not_yet"}, labels.NOT_YET),
    ],
)
def test_no_sheet_is_made_of_words_that_are_not_for_the_person(change: dict[str, str], why: str) -> None:
    explanation = explained(with_outcome(FULL, **change))
    assert why_not_for_them(explanation) == why
    with pytest.raises(ValueError, match=why):
        person_sheet(explanation)


def test_te_reo_maori_is_marked_wherever_it_stands() -> None:
    runs = line_of("Your whānau, te ao Māori and I.", ("whānau", "te ao Māori"))
    assert [(run.text, run.language) for run in runs] == [
        ("Your ", ""),
        ("whānau", "mi"),
        (", ", ""),
        ("te ao Māori", "mi"),
        (" and I.", ""),
    ]


def test_the_workers_sheet_says_first_that_it_is_not_to_be_handed_over() -> None:
    sheet = worker_sheet(explained(), TODAY)
    assert sheet.band == "For the worker. Do not hand over."
    assert (sheet.over, sheet.title) == ("Can I share this?", "You can share it")
    assert _texts(sheet, "Do")[:2] == ["Share only what is needed", "Check the address"]
    assert all(block.mark == "box" for block in _part(sheet, "Do").blocks if isinstance(block, Points))


def test_the_workers_sheet_says_when_its_review_is_overdue() -> None:
    late = worker_sheet(explained(), date(2030, 1, 1))
    assert "due for review" in plain(late.intro[0])
    assert not worker_sheet(explained(), TODAY).intro
