"""An outcome's part for the worker, and what is around it."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dpup_assistant.desk.for_you import ForYou
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.kit.labels import Text
from dpup_assistant.output.labels import KINDS
from tests.desk.conftest import Desk
from tests.desk.person import Person
from tests.desk.seen import place
from tests.desk.test_outcome_said import at_an_end
from tests.desk.trees import VISIT, ending

FULL: dict[str, Any] = {
    "do": ("Share only what is needed", "Check the address"),
    "instead": ("They can ring",),
    "later": ("Tell them the rest",),
    "contacts": ("emergency_111",),
    "basis": ("ipp_11", "manaakitanga"),
}


def for_you(person: Person) -> list[str]:
    """The words of the part for the worker, from top to bottom."""
    return person.labels(person.page.findChild(ForYou))


def in_order(shown: list[str], *words: str) -> bool:
    """Whether these words stand below each other."""
    places = [next(place for place, label in enumerate(shown) if each in label) for each in words]
    return places == sorted(places)


@pytest.mark.parametrize("kind", KINDS)
def test_the_kind_stands_in_words_above_the_title(desk: Desk, kind: str) -> None:
    person = at_an_end(desk, kind=kind, instead=("Ring.",), contacts=("lead",))
    labels = person.labels(person.page)
    assert labels.index(KINDS[kind]) < labels.index("This is the end")
    assert person.focus() == "This is the end"


def test_the_parts_for_the_worker_stand_in_order_under_a_title_in_words(desk: Desk) -> None:
    person = at_an_end(desk, **FULL)
    assert in_order(
        for_you(person),
        "For you only: do not read out",
        "Do",
        "Share only what is needed",
        "Check the address",
        "What can be done instead",
        "They can ring",
        "Later, when it is safe",
        "Tell them the rest",
        "Write down",
        "Write down what you shared.",
        "Ask",
        "Your privacy officer.",
        "111",
        "The law",
        "Good practice",
        "Not yet checked by a lawyer.",
        "Law last looked at 22 November 2026.",
    )


def test_where_it_is_urgent_no_button_stands_between_what_to_do_and_the_number_to_ring(desk: Desk) -> None:
    person = at_an_end(desk, kind="urgent", contacts=("emergency_111",))
    part = person.page.findChild(ForYou)
    assert part and person.names(part)[:2] == ["Copy my note", "Checklist on paper"]
    number = next(label for label in part.findChildren(Text) if label.text() == "111")
    assert all(
        place(person.button(name), part).top() > place(number, part).top() for name in person.names(part)
    )
    person.press("Back")
    person.answer("I am not sure")
    assert person.names(part)[:2] == ["Checklist on paper", "Copy my note"]


def test_on_a_stop_what_can_be_done_instead_comes_first(desk: Desk) -> None:
    person = at_an_end(desk, kind="stop", **FULL)
    assert in_order(
        for_you(person), "What can be done instead", "They can ring", "Do", "Share only what is needed"
    )


def test_after_a_stop_the_steps_come_first_again(desk: Desk) -> None:
    person = at_an_end(desk, kind="stop", **FULL)
    person.press("Back")
    person.answer("I am not sure")
    assert not person.reads("What can be done instead")


def test_otherwise_the_steps_come_before_what_can_be_done_instead(desk: Desk) -> None:
    person = at_an_end(desk, **FULL)
    assert in_order(for_you(person), "Check the address", "They can ring")


def test_parts_that_an_outcome_lacks_have_no_title(desk: Desk) -> None:
    shown = for_you(at_an_end(desk))
    for title in (
        "What can be done instead",
        "Later, when it is safe",
        "Our service also asks",
        "Why this answer",
    ):
        assert title not in shown


def test_the_answers_bring_their_reasons_and_steps(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    person.press("Continue")
    shown = for_you(person)
    assert in_order(shown, "Do", "Knock twice.", "Tell them the day.", "Why this answer", "They are family.")
    assert in_order(shown, "They are family.", "They said yes.")
    page = person.labels(person.page)
    assert "They are family." not in page[: page.index("For you only: do not read out")]


def test_law_and_good_practice_stand_apart_each_with_its_meaning(desk: Desk) -> None:
    person = at_an_end(desk, basis=("manaakitanga", "ipp_11"))
    basis = person.window.library.resources.basis
    law, good = basis["ipp_11"], basis["manaakitanga"]
    assert in_order(
        for_you(person), "The law", law.plain, law.citation, "Good practice", good.plain, good.citation
    )


def test_where_good_practice_goes_further_it_says_so_and_why(desk: Desk) -> None:
    person = at_an_end(desk, basis=("ipp_11", "tell_the_source"))
    basis = person.window.library.resources.basis["tell_the_source"]
    assert basis.beyond
    shown = for_you(person)
    assert in_order(shown, "Where it goes further than the law, and why", basis.beyond.law_asks)
    assert any(basis.beyond.law_asks in label and basis.beyond.why in label for label in shown)


@pytest.mark.parametrize("day, due", [(date(2027, 5, 22), False), (date(2027, 5, 23), True)])
def test_advice_whose_review_is_overdue_says_so_first(desk: Desk, day: date, due: bool) -> None:
    person = desk.walk(ending(), today=day)
    person.answer("Show me")
    note = "This advice was due for review on 22 May 2027. Check it with your privacy officer."
    assert (note in for_you(person)) == due
    if due:
        assert in_order(for_you(person), note, "Do")


APPROVED = Approval(role="Lawyer", on=date(2026, 12, 1), version="2026.11")


@pytest.mark.parametrize(
    "approval, checked",
    [
        (APPROVED, True),
        (replace(APPROVED, version="2026.10"), False),
        (replace(APPROVED, role="Manager"), False),
    ],
    ids=["of this version", "of another version", "by somebody else"],
)
def test_not_yet_checked_stands_until_a_lawyer_approved_this_version(
    desk: Desk, approval: Approval, checked: bool
) -> None:
    person = desk.walk(replace(ending(), approvals=(approval,)))
    person.answer("Show me")
    assert person.reads("Not yet checked by a lawyer.") != checked


def test_the_agencys_note_stands_at_its_outcome_alone(desk: Desk) -> None:
    person = desk.walk(ending(), notes={"end.the_end": "Tell Mereana."})
    person.answer("Show me")
    assert in_order(for_you(person), "Our service also asks", "Tell Mereana.")
    person.press("Back")
    person.answer("I am not sure")
    assert not person.reads("Tell Mereana.")


def test_a_number_to_ring_says_when_it_was_checked(desk: Desk) -> None:
    person = at_an_end(desk, contacts=("oranga_tamariki", "lead"))
    contact = person.window.library.resources.contacts["oranga_tamariki"]
    shown = for_you(person)
    assert contact.phone and in_order(shown, contact.name, contact.phone, "Number checked 22 November 2026.")


def test_the_agencys_own_contact_stands_in_place_of_the_shipped_one(desk: Desk) -> None:
    mine = {"lead": {"name": "The lead on duty", "phone": "extension 10"}}
    person = desk.walk(ending(contacts=("lead",)), contacts=mine)
    person.answer("Show me")
    assert in_order(for_you(person), "The lead on duty", "extension 10")


def test_a_next_decision_opens_and_back_returns_to_the_outcome(desk: Desk) -> None:
    person = desk.walk()
    person.answer("Their family", "They said yes")
    person.tick("Who comes")
    person.press("Continue")
    assert person.reads("What often comes next")
    person.press("Do I have a plan?", person.page)
    assert person.heading() == "When would you go?"
    assert not person.reads("Change: ") and not person.reads("This goes on in")
    person.press("Back")
    assert person.heading() == "You can go, once they know the rest"
    assert person.reads("Change: Who do you want to see?, Their family")


def test_no_next_decision_has_no_title(desk: Desk) -> None:
    assert not at_an_end(desk).reads("What often comes next")


def test_start_again_under_the_outcome_goes_to_the_first_question_without_answers(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("Start again", person.page)
    assert person.heading() == "Are you ready?" and not person.reads("Change: ")


def test_all_decisions_under_the_outcome_leads_to_the_first_page_and_forgets_the_walk(desk: Desk) -> None:
    person = at_an_end(desk)
    person.press("All decisions", person.page)
    assert person.heading() == "What do you need to decide?"
    assert person.window.controller.trail is None


def test_the_version_stands_with_the_trees_title(desk: Desk) -> None:
    (lines,) = [label for label in for_you(at_an_end(desk)) if "Version" in label]
    assert lines.splitlines() == [
        "The end. Version 2026.11.",
        "Law last looked at 22 November 2026.",
        "Next check by 22 May 2027.",
        "This is guidance, not legal advice. Your organisation's policy may ask for more.",
    ]
    assert VISIT.version in lines
