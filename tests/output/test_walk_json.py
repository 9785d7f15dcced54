"""The object that `walk --json` prints: a contract, key by key (design.md §5)."""

import json
from typing import Any

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import words_to_ask
from dpup_assistant.engine.resources import Contact, Resources
from dpup_assistant.engine.walk import Picked, Walk, replay
from dpup_assistant.output.walk_json import walk_object
from tests.explained import EVERYDAY, FULL, RESOURCES, explained, with_outcome
from tests.trees_for_tests import SHARE, a_tree, asks, ends

HEAD = ["tree", "version", "reviewed", "node", "node_kind", "title", "answers"]
OUTCOME = {
    "text": ["kind", "say_to", "tell", "say", "say_short", "say_again", "record", "ask"],
    "list": [
        "reasons",
        "do",
        "instead",
        "later",
        "contacts",
        "if_asked",
        "law",
        "good_practice",
        "next_trees",
    ],
}


def printed(walk: Walk) -> dict[str, Any]:
    """A walk without an outcome as it is printed and read again."""
    made = walk_object(walk, words_to_ask(walk, {}, RESOURCES, Agency()), None)
    return dict(json.loads(json.dumps(made)))


def outcome(**changes: Any) -> dict[str, Any]:
    """The everyday walk's outcome, with other fields, as it is printed and read again."""
    tree = with_outcome(FULL, **changes)
    made = walk_object(replay(tree, EVERYDAY), (), explained(tree))
    return dict(json.loads(json.dumps(made)))


def test_a_question_has_exactly_its_keys() -> None:
    made = printed(replay(FULL, {}))
    assert sorted(made) == sorted([*HEAD, "say", "hint", "why", "options"])
    assert made == {
        "tree": "share",
        "version": "2026.11",
        "reviewed": "2026-11-22",
        "node": "agreed",
        "node_kind": "question",
        "title": "What is it?",
        "answers": {},
        "say": "I could tell the food bank about your information.\nHow would you feel about that?",
        "hint": "Only if it is safe",
        "why": "It matters.",
        "options": {"yes": "They said yes", "no": "Go to respect_it", "unsure": "Go to respect_it"},
    }


def test_a_question_without_words_or_a_hint_says_null() -> None:
    made = printed(replay(SHARE, {}))
    assert (made["say"], made["hint"]) == (None, None)


def test_a_checklist_has_items_in_place_of_options() -> None:
    made = printed(replay(FULL, {"agreed": "yes"}))
    assert sorted(made) == sorted([*HEAD, "say", "hint", "why", "items"])
    assert (made["node"], made["node_kind"]) == ("told", "question")
    assert made["items"] == {"who": "Who gets it", "why": "Why", "safe": "It is really them"}


def test_an_outcome_has_exactly_its_keys() -> None:
    made = outcome()
    assert sorted(made) == sorted([*HEAD, *OUTCOME["text"], *OUTCOME["list"]])
    assert (made["node"], made["node_kind"], made["title"]) == ("share_it", "outcome", "You can share it")
    assert (made["kind"], made["say_to"], made["tell"]) == ("go_if", "person", "now")


def test_an_outcomes_texts_are_filled() -> None:
    made = outcome()
    assert made["say"] == (
        "Before I share your information, hear this.\n"
        "You told me the food bank is fine with you.\n"
        "It is for the parcel.\n"
        "You can ask our privacy officer to see it."
    )
    assert made["say_short"] == "The food bank will get your information."
    assert made["say_again"] == "The food bank helps you. That is why."
    assert (made["record"], made["ask"]) == ("Write down what you shared.", "Your privacy officer.")


def test_an_outcomes_lists_are_lists_of_text() -> None:
    made = outcome()
    assert made["reasons"] == ["They said yes, and could have said no.", "You have it in writing."]
    assert made["do"][-1] == "Ring back on a number you looked up"
    assert made["instead"] == ["They can ring the service themselves"]
    assert made["later"] == ["Tell them at your next talk"]


def test_an_outcomes_contacts_replies_and_next_trees_have_exactly_their_keys() -> None:
    made = outcome()
    assert made["contacts"] == [
        {"id": "privacy_officer", "name": "Your privacy officer", "phone": None, "checked": None},
        {
            "id": "oranga_tamariki",
            "name": "Oranga Tamariki",
            "phone": "0508 326 459",
            "checked": "2026-11-01",
        },
    ]
    assert made["if_asked"] == [
        {"question": "Can I change my mind?", "answer": "Yes.\nTell my team leader."},
        {"question": "Can I see it?", "answer": "Yes. My team leader shows you."},
    ]
    assert made["next_trees"] == [
        {"tree": "collect", "title": "Should I collect this?", "because": None},
        {"tree": "fix", "title": "They want it put right", "because": "They may want it put right."},
    ]


def test_law_and_good_practice_are_two_lists_with_exactly_their_keys() -> None:
    made = outcome()
    assert made["law"][0] == {
        "id": "ipp_11",
        "name": "IPP 11",
        "citation": "Privacy Act 2020, IPP 11",
        "plain": "Share only for a reason the Act allows.",
        "confidence": "checked",
        "beyond": None,
    }
    assert made["good_practice"][1]["beyond"] == {
        "law_asks": "The law lets you share it.",
        "why": "People should not be surprised.",
    }
    assert [line["id"] for line in made["law"] + made["good_practice"]] == [
        "ipp_11",
        "ipp_3",
        "manaakitanga",
        "transparency",
    ]


def test_a_list_that_is_not_there_is_empty() -> None:
    tree = a_tree({"who": asks({"a": "end", "unsure": "end"})}, {"end": ends(basis=("unknown",))})
    walk = replay(tree, {"who": "a"})
    made = walk_object(walk, (), explained(tree, {"who": "a"}, resources=Resources()))
    assert {name: made[name] for name in OUTCOME["list"]} == {
        **{name: [] for name in OUTCOME["list"]},
        "do": ["Share only what is needed"],
    }


def test_answers_stand_in_walking_order_and_ticks_in_the_files_order() -> None:
    backwards: dict[str, Picked] = {"in_writing": "yes", "told": ("safe", "who"), "agreed": "yes"}
    answers = walk_object(replay(FULL, backwards), (), explained(answers=backwards))["answers"]
    assert json.dumps(answers) == '{"agreed": "yes", "told": ["who", "safe"], "in_writing": "yes"}'


def test_none_of_these_is_an_empty_list() -> None:
    assert printed(replay(FULL, {"agreed": "yes", "told": ()}))["answers"] == {"agreed": "yes", "told": []}


def test_what_the_desk_answered_stands_in_the_answers() -> None:
    walk = replay(SHARE, {"agreed": "yes"}, "agreed", {"health_agency": "yes"})
    assert printed(walk)["answers"] == {"agreed": "yes", "health": "yes"}


def test_a_hand_over_says_only_where_the_walk_goes_on() -> None:
    made = printed(replay(SHARE, {"who": "known_child"}))
    assert made == {
        "tree": "share",
        "version": "2026.11",
        "reviewed": "2026-11-22",
        "node": "to_known_child",
        "node_kind": "outcome",
        "title": "It goes on elsewhere",
        "answers": {"who": "known_child"},
        "kind": "more",
        "continue": "child.known",
    }


def test_the_agencys_contact_stands_in_place_of_the_shipped_one() -> None:
    agency = Agency(contacts={"privacy_officer": Contact(name="Mere", phone="04 555 0101")})
    made = walk_object(replay(FULL, EVERYDAY), (), explained(agency=agency))
    contacts: Any = made["contacts"]
    assert contacts[0] == {"id": "privacy_officer", "name": "Mere", "phone": "04 555 0101", "checked": None}
