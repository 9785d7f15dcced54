"""Handouts are judged as trees are: every id is there, and what is for the person is judged as said."""

from typing import Any

import pytest

from dpup_assistant.check.handouts import judge_handouts
from dpup_assistant.storage.handouts import icon_names
from tests.check.known import ROOT, known, read


def handout(*parts: Any, **fields: Any) -> Any:
    head = {"title": "Your information", "summary": "A sheet.", "for": "person", "size": "18"}
    return {"sheet": {**head, "parts": list(parts) or [{"title": "Who to ask"}], **fields}}


def found(data: Any, thorough: bool = True) -> list[tuple[str, tuple[str | int, ...]]]:
    faults, _ = judge_handouts(data, known(), icon_names(), thorough)
    return [(fault.code, fault.path) for fault in faults]


def test_the_shipped_handouts_have_nothing_wrong_in_them() -> None:
    assert found(read(ROOT / "resources/handouts.yaml")) == []


@pytest.mark.parametrize(
    ("part", "code", "key"),
    [
        ({"icon": "ladybird"}, "unknown_icon", ("icon",)),
        ({"icon": "../mark"}, "unknown_icon", ("icon",)),
        ({"reply": "what_hapens"}, "unknown_reply", ("reply",)),
        ({"basis": ["ipp_3", "ipp_99"]}, "unknown_basis", ("basis", 1)),
        ({"contacts": ["nobody"]}, "unknown_contact", ("contacts", 0)),
        ({"trees": ["shore"]}, "unknown_tree", ("trees", 0)),
        ({"lines": "many"}, "not_offered", ("lines",)),
        ({"tetx": "Ask us."}, "unknown_key", ("tetx",)),
        ({"points": "Ask us."}, "text_for_list", ("points",)),
        ({"languages": [{"name": "Gagana Samoa", "code": "sm"}]}, "missing_key", ("languages", 0)),
        ({"table": {"columns": ["Age", "Visits"], "rows": [["All"]]}}, "uneven_row", ("table", "rows", 0)),
        ({"text": "Ask {lady}."}, "unknown_blank", ("text",)),
        ({"text": "Ask {lead."}, "stray_brace", ("text",)),
        ({"text": "{answers}"}, "answers_place", ("text",)),
    ],
)
def test_a_slip_in_a_part_is_one_fault_at_its_place(part: Any, code: str, key: Any) -> None:
    assert found(handout({"title": "Who to ask", **part})) == [(code, ("sheet", "parts", 0, *key))]


@pytest.mark.parametrize(
    ("fields", "code", "path"),
    [
        ({"size": "11"}, "not_offered", ("sheet", "size")),
        ({"columns": "3"}, "not_offered", ("sheet", "columns")),
        ({"for": "everyone"}, "not_offered", ("sheet", "for")),
        ({"parts": []}, "empty_value", ("sheet", "parts")),
        ({"for_whom": "person"}, "unknown_key", ("sheet", "for_whom")),
    ],
)
def test_a_slip_in_the_head_is_one_fault(fields: Any, code: str, path: Any) -> None:
    assert found(handout(**fields)) == [(code, path)]


def test_agency_words_can_stand_in_every_text() -> None:
    words = "Ask {privacy_officer} at {phone}."
    part = {"title": "At {agency}", "text": words, "boxes": [words], "pens": ["{lead}"]}
    assert found(handout(part, intro=words)) == []
    assert found(handout(part, intro=words, **{"for": "worker"})) == []


def test_what_is_for_the_person_is_judged_as_said_and_the_rest_as_the_workers() -> None:
    part = {"title": "Who", "points": ["A client gives consent (at IRD)."]}
    at_point = ("sheet", "parts", 0, "points", 0)
    codes = ("jargon", "consent_word", "brackets", "capitals")
    assert sorted(found(handout(part))) == sorted((code, at_point) for code in codes)
    assert found(handout(part, **{"for": "worker"})) == []
    assert found(handout(summary="For a client (at IRD).")) == []
    long_note = handout({"title": "Who", "text": "A sentence " + "and more " * 14}, **{"for": "worker"})
    assert found(long_note) == [("long_note", ("sheet", "parts", 0, "text"))]
    assert found(long_note, thorough=False) == []


def test_names_of_languages_are_not_judged_as_english() -> None:
    names = [{"name": "IRD (whanau)", "code": "xx", "english": "XX"}]
    assert found(handout({"title": "Point", "languages": names})) == []


def test_a_broken_handout_is_left_out_and_the_rest_is_kept() -> None:
    data = {**handout(), "other": {**handout()["sheet"], "size": "11"}}
    assert judge_handouts(data, known(), icon_names())[1].keys() == {"sheet"}
    assert judge_handouts("nothing", known(), icon_names())[1] == {}


def test_an_id_that_cannot_be_one_is_a_fault() -> None:
    assert found({"Our Sheet": handout()["sheet"]}) == [("bad_id", ("Our Sheet",))]
