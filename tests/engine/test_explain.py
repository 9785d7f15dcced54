"""What an outcome says besides its script: reasons, replies, contacts, law, next decisions, approval."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain
from dpup_assistant.engine.explanation import NextLine
from dpup_assistant.engine.resources import Contact
from dpup_assistant.engine.tree import Option
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.engine.walk import begin, replay
from dpup_assistant.engine.words import text_of
from tests.explained import EVERYDAY, FULL, RESOURCES, SHARE_IT, explained, with_outcome
from tests.trees_for_tests import SHARE, asks


def test_the_outcome_says_what_it_is_and_whose_advice_it_is() -> None:
    said = explained()
    assert (said.tree, said.tree_title, said.version) == ("share", "Can I share this?", "2026.11")
    assert (said.reviewed, said.review_by) == (date(2026, 11, 22), date(2027, 5, 22))
    assert (said.outcome, said.kind, said.title) == ("share_it", "go_if", "You can share it")
    assert (said.say_to, said.tell) == ("person", "now")
    assert (said.record, said.ask) == (SHARE_IT.record, SHARE_IT.ask)
    assert (said.instead, said.later) == (SHARE_IT.instead, SHARE_IT.later)
    assert said.teach_back == "What will you tell your whānau about this?"


@pytest.mark.parametrize(
    "changes", [{"kind": "urgent"}, {"kind": "check"}, {"kind": "stop"}, {"say_to": "caller"}]
)
def test_nobody_but_the_person_tells_it_back_and_not_before_it_is_clear_what_happens(
    changes: dict[str, Any],
) -> None:
    assert explained(with_outcome(FULL, **changes)).teach_back == ""


@pytest.mark.parametrize("answers", [{}, {"who": "child"}])
def test_a_walk_that_has_no_outcome_yet_has_no_explanation(answers: dict[str, str]) -> None:
    with pytest.raises(TypeError, match="is not an outcome"):
        explain(replay(SHARE, answers), {}, RESOURCES, Agency(), {})


def test_the_reasons_stand_in_the_order_of_the_answers() -> None:
    assert explained().reasons == ("They said yes, and could have said no.", "You have it in writing.")
    assert explained(answers=dict(reversed(EVERYDAY.items()))).reasons == explained().reasons


def test_an_answer_without_a_reason_adds_none() -> None:
    assert explained(answers={**EVERYDAY, "in_writing": "no"}).reasons == (
        "They said yes, and could have said no.",
    )


def test_an_items_step_is_done_only_where_it_is_not_ticked() -> None:
    ticked = explained(answers={**EVERYDAY, "told": ("who", "why", "safe")})
    assert ticked.do == (*SHARE_IT.do, "Write down what they agreed to")


def test_what_the_desk_answered_brings_its_words_too() -> None:
    health = Option(
        label="Yes", next="share_it", say="We are a clinic.", do="Log it", because="You are a clinic."
    )
    desk = asks({"yes": health, "no": "share_it"}, fact="health_agency")
    tree = replace(FULL, questions={"desk": desk}, start="desk")
    said = explained(tree, {}, agency=Agency(facts={"health_agency": "yes"}))
    assert text_of(said.say).splitlines()[1] == "We are a clinic."
    assert (said.do[-1], said.reasons) == ("Log it", ("You are a clinic.",))


def test_the_outcomes_own_replies_come_before_the_shared_ones() -> None:
    assert [(asked.question, text_of(asked.answer)) for asked in explained().if_asked] == [
        ("Can I change my mind?", "Yes.\nTell my team leader."),
        ("Can I see it?", "Yes. My team leader shows you."),
    ]


def test_the_agencys_own_people_stand_in_place_of_the_shipped_ones() -> None:
    ours = Contact(name="Mere at the front desk", phone="04 555 0101")
    said = explained(agency=Agency(contacts={"privacy_officer": ours}))
    assert [(line.id, line.contact.name) for line in said.contacts] == [
        ("privacy_officer", "Mere at the front desk"),
        ("oranga_tamariki", "Oranga Tamariki"),
    ]


def test_somebody_only_the_agency_has_can_be_rung_too() -> None:
    said = explained(agency=Agency(contacts={"nobody": Contact(name="Our lawyer")}))
    assert [line.id for line in said.contacts] == ["privacy_officer", "oranga_tamariki", "nobody"]


def test_law_and_good_practice_stand_apart_in_the_outcomes_order() -> None:
    said = explained()
    assert [line.id for line in said.law] == ["ipp_11", "ipp_3"]
    assert [line.id for line in said.good_practice] == ["manaakitanga", "transparency"]


def test_only_decisions_in_use_come_next() -> None:
    assert explained().next_trees == (
        NextLine("collect", "Should I collect this?", None),
        NextLine("fix", "They want it put right", "They may want it put right."),
    )


def test_the_agencys_note_stands_on_the_outcome_it_is_for() -> None:
    agency = Agency(
        notes={"share.share_it": "Is it in the diary?", "share.respect_it": "Did you thank them?"}
    )
    assert explained(agency=agency).note == "Is it in the diary?"
    assert explained(agency=Agency(notes={"collect.share_it": "Is it needed?"})).note is None


@pytest.mark.parametrize(
    ("approvals", "missing"),
    [
        ((), ("Lawyer",)),
        ((Approval(role="Lawyer", on=date(2026, 11, 23), version="2026.11"),), ()),
        ((Approval(role="lawyer", on=date(2026, 11, 23), version="2026.11"),), ()),
        ((Approval(role="Lawyer", on=date(2026, 8, 1), version="2026.08"),), ("Lawyer",)),
        ((Approval(role="Privacy officer", on=date(2026, 11, 23), version="2026.11"),), ("Lawyer",)),
    ],
    ids=["none", "this version", "small letter", "another version", "another role"],
)
def test_a_lawyers_approval_counts_only_for_this_version(
    approvals: tuple[Approval, ...], missing: tuple[str, ...]
) -> None:
    assert explained(replace(FULL, approvals=approvals)).approvals_missing == missing


def test_a_glossary_word_is_explained_where_it_is_said() -> None:
    said = explained(with_outcome(FULL, say="Your WHĀNAU is welcome.", say_again="It starts."))
    assert [term.term for term in said.terms] == ["whānau", "parcel", "get"]


def test_a_glossary_word_in_the_other_ways_to_say_it_is_explained_too() -> None:
    assert "helps" in [term.term for term in explained().terms]
    assert "get" in [term.term for term in explained(with_outcome(FULL, say="No.")).terms]


def test_a_glossary_word_that_only_the_worker_reads_is_not_explained() -> None:
    said = explained(with_outcome(FULL, record="Write down what you shared."))
    assert "write down" not in [term.term for term in said.terms]


def test_a_glossary_word_with_a_sign_at_its_end_is_found() -> None:
    parcel = replace(RESOURCES.glossary["parcel"], term="parcel (food)")
    resources = replace(RESOURCES, glossary={"parcel": parcel})
    said = explained(with_outcome(FULL, say="A parcel (food) is yours."), resources=resources)
    assert said.terms == (parcel,)


def test_an_explanation_from_a_later_start_holds_only_what_was_asked() -> None:
    walk = begin(FULL, "in_writing").answer("yes")
    said = explain(walk, {}, RESOURCES, Agency(), {})
    assert (said.reasons, said.do) == (("You have it in writing.",), SHARE_IT.do)
