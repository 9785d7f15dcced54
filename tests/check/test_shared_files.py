"""Resources and agency.yaml are judged as trees are, and what is right in them is kept."""

from typing import Any, cast

import pytest

from dpup_assistant.check.agency import judge_agency
from dpup_assistant.check.resources import judge_resource
from dpup_assistant.engine.resources import PlainWords, Replies
from tests.check.known import ROOT, known, read
from tests.check.slips import changed

NAMES = ["basis", "glossary", "contacts", "replies", "plain_words"]


def resource(name: str) -> Any:
    return read(ROOT / "resources" / f"{name}.yaml")


def found(name: str, data: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    return [(fault.code, fault.path) for fault in judge_resource(name, data, known())[0]]


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_resource_has_nothing_wrong_in_it(name: str) -> None:
    assert found(name, resource(name)) == []


def test_a_broken_entry_is_left_out_and_the_rest_is_kept() -> None:
    data = resource("contacts")
    del data["shine"]["name"]
    faults, value = judge_resource("contacts", data)
    assert [fault.code for fault in faults] == ["missing_key"]
    assert set(cast(Any, value)) == data.keys() - {"shine"}


def test_a_broken_reply_silences_no_other() -> None:
    data = resource("replies")
    data["replies"]["complain"]["answer"] = ["Tell me."]
    del data["teach_back"]
    faults, value = judge_resource("replies", data)
    assert [fault.code for fault in faults] == ["list_for_text", "missing_key"]
    assert isinstance(value, Replies)
    assert set(value.replies) == data["replies"].keys() - {"complain"} and value.teach_back == ""


def test_a_broken_list_of_words_leaves_the_others() -> None:
    data = resource("plain_words")
    data["jargon"] = "disclose"
    _, value = judge_resource("plain_words", data)
    assert isinstance(value, PlainWords) and value.jargon == () and "Māori" in value.macrons


@pytest.mark.parametrize(("name", "key"), [("basis", "ipp_3a"), ("replies", "complain")])
def test_an_id_that_pages_name_has_to_be_there(name: str, key: str) -> None:
    data = resource(name)
    del (data if name == "basis" else data["replies"])[key]
    assert found(name, data) == [("missing_key", () if name == "basis" else ("replies",))]


def test_a_reply_is_said_and_may_name_the_agency_only() -> None:
    data = resource("replies")
    data["replies"]["complain"]["answer"] = "Ask {privacy_oficer} or {lead}, with your consent."
    path = ("replies", "complain", "answer")
    assert sorted(found("replies", data)) == [("consent_word", path), ("unknown_blank", path)]


def test_agency_yaml_may_hold_nothing_or_all_it_can_hold() -> None:
    assert judge_agency({}, known())[0] == ()
    text = (ROOT / "resources/agency.example.yaml").read_text(encoding="utf-8")
    assert judge_agency(resource("agency.example"), known())[0] == () and "# facts:" in text


@pytest.mark.parametrize(
    ("data", "code", "path"),
    [
        ({"facts": {"health_agency": "maybe"}}, "not_offered", ("facts", "health_agency")),
        ({"facts": {"health_agncy": "yes"}}, "unknown_key", ("facts", "health_agncy")),
        ({"words": {"boss": "the boss"}}, "unknown_key", ("words", "boss")),
        ({"hide": ["shore"]}, "unknown_tree", ("hide", 0)),
        ({"notes": {"shore.tell": "Ring me."}}, "unknown_tree", ("notes", "shore.tell")),
        ({"words": {"agency": "{agency}"}}, "blank_not_said", ("words", "agency")),
        ({"contacts": {"Our Lead": {"name": "Our lead"}}}, "bad_id", ("contacts", "Our Lead")),
        ({"fists": ["share"]}, "unknown_key", ("fists",)),
    ],
)
def test_a_slip_in_agency_yaml_is_one_fault(data: Any, code: str, path: Any) -> None:
    assert [(fault.code, fault.path) for fault in judge_agency(data, known())[0]] == [(code, path)]


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("replies", ("replies", "complain", "answer")),
        ("replies", ("teach_back",)),
        ("replies", ("agency_words", "lead")),
    ],
)
def test_what_every_tree_can_say_is_judged_as_said(name: str, path: Any) -> None:
    words = "the client (at IRD)"
    data = changed(resource(name), path, words)
    assert found(name, data) == [(code, path) for code in ("jargon", "brackets", "capitals")]


def test_what_every_tree_shows_is_judged_as_the_workers() -> None:
    data = changed(resource("glossary"), ("hui", "meaning"), "A client (at IRD) " + "and more " * 12)
    assert found("glossary", data) == [("long_note", ("hui", "meaning"))]
    data = changed(resource("basis"), ("ipp_3", "source"), "A source, " + "and more " * 12)
    assert found("basis", data) == found("basis", resource("basis"))


def test_what_an_agency_has_its_desks_say_is_judged_where_its_words_are() -> None:
    words = {
        "words": {"lead": "the client"},
        "blanks": {"who": ["the client"]},
        "notes": {"share": "A client."},
    }
    faults = judge_agency(cast(Any, words), known(), thorough=True)[0]
    assert [(fault.code, fault.path) for fault in faults] == [
        ("jargon", ("words", "lead")),
        ("jargon", ("blanks", "who", 0)),
    ]
    assert judge_agency(words, known())[0] == ()
    note: Any = {"hide": ["share"], "notes": {"share": "Our whanau worker"}}
    assert [fault.code for fault in judge_agency(note, known(), thorough=True)[0]] == ["macron"]


def test_agency_yaml_with_a_wrong_shape_gives_no_agency() -> None:
    assert judge_agency({"hide": "share"}, known())[1] is None
    assert judge_agency({"hide": ["shore"]}, known())[1] is not None
