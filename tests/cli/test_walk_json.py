"""`walk --json`: where answers lead, as one object with exactly the contract's keys."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.check.small_tree import TEXT
from tests.cli.conftest import Run
from tests.cli.program import ROOT

HEAD = {"tree", "version", "reviewed", "node", "node_kind", "title", "answers"}
ASKED = HEAD | {"say", "hint", "why"}
TEXTS = {"kind", "say_to", "tell", "say", "say_short", "say_again", "record", "ask"}
LISTS = {"reasons", "do", "instead", "later", "contacts", "if_asked", "law", "good_practice", "next_trees"}
TOLD = "asked=yes,told=who+what"
Walk = Callable[..., dict[str, Any]]


@pytest.fixture
def walk(run: Run, folder: Path) -> Walk:
    """Walks the small tree, or another, and returns the object that is printed."""

    def walk_it(answers: str = "", *rest: object, tree: str = "small") -> dict[str, Any]:
        done = run("walk", tree, "--trees", folder, "--json", "--answers", answers, *rest)
        assert (done.code, done.err) == (0, ""), done.err
        return dict(json.loads(done.out))

    return walk_it


def test_a_question_has_exactly_its_keys(walk: Walk) -> None:
    made = walk()
    assert made.keys() == ASKED | {"options"}
    assert made == made | {
        "tree": "small",
        "version": "2026.11",
        "reviewed": "2026-11-22",
        "node": "asked",
        "node_kind": "question",
        "title": "Have you asked them?",
        "answers": {},
        "say": "May I tell your landlord?",
        "hint": "Ask when they are alone",
        "why": "People should know.",
        "options": {"yes": "Yes", "no": "No", "unsure": "I am not sure"},
    }


def test_too_few_answers_stop_at_the_open_question(walk: Walk) -> None:
    made = walk("asked=yes")
    assert made.keys() == ASKED | {"items"}
    assert (made["node"], made["node_kind"], made["answers"]) == ("told", "question", {"asked": "yes"})
    assert made["items"] == {"who": "Who gets it", "what": "What it is"}
    assert (made["say"], made["hint"]) == (None, None)


def test_an_outcome_has_exactly_its_keys(walk: Walk) -> None:
    made = walk(TOLD)
    assert made.keys() == HEAD | TEXTS | LISTS
    assert (made["node"], made["node_kind"], made["kind"]) == ("tell", "outcome", "go")
    assert made["answers"] == {"asked": "yes", "told": ["who", "what"]}
    assert made["say"] == "I will tell your landlord now.\nYou said yes."
    assert made["reasons"] == ["they said yes"]
    assert made["do"] == ["Tell them", "Write it down."]
    assert [each["id"] for each in made["law"]] == ["ipp_11"]
    assert made["law"][0].keys() == {"id", "name", "citation", "plain", "confidence", "beyond"}
    assert [each["tree"] for each in made["next_trees"]] == ["collect", "share"]
    assert made["next_trees"][1] == {
        "tree": "share",
        "title": "Can I share this?",
        "because": "Others may ask.",
    }
    assert made["if_asked"][0] == {"question": "Can I come?", "answer": "Yes."}


def test_what_is_not_there_is_null_or_an_empty_list(walk: Walk) -> None:
    made = walk(TOLD)
    assert {made[name] for name in ("say_to", "tell")} == {"person", "now"}
    assert [made[name] for name in ("instead", "later", "contacts", "good_practice")] == [[], [], [], []]
    assert made["next_trees"][0]["because"] is None
    contact = walk("asked=unsure")["contacts"][0]
    assert contact.keys() == {"id", "name", "phone", "checked"}
    assert (contact["id"], contact["phone"]) == ("privacy_officer", None)


def test_a_hand_over_says_only_where_the_walk_goes_on(walk: Walk) -> None:
    made = walk("asked=no,health=no")
    assert made.keys() == HEAD | {"kind", "continue"}
    assert (made["node_kind"], made["kind"], made["continue"]) == ("outcome", "more", "share")


def test_answers_come_in_any_order_and_stand_in_walking_order(walk: Walk) -> None:
    made = walk("told=what+who,asked=yes")
    assert json.dumps(made["answers"]) == '{"asked": "yes", "told": ["who", "what"]}'


def test_answers_may_be_given_one_by_one_and_with_spaces(walk: Walk) -> None:
    assert walk("asked=yes", "--answers", " told = who + what ")["node"] == "tell"


@pytest.mark.parametrize(
    ("ticked", "end", "listed"),
    [("who+what", "tell", ["who", "what"]), ("what", "tell_if", ["what"]), ("none", "ask_first", [])],
)
def test_a_checklist_joins_what_is_ticked_or_is_none(
    walk: Walk, ticked: str, end: str, listed: list[str]
) -> None:
    made = walk(f"asked=yes,told={ticked}")
    assert (made["node"], made["answers"]["told"]) == (end, listed)


@pytest.mark.parametrize("words", ["a", "ā" * 200, "your doctor, Ms = Tau", "{recipient}"])
def test_a_blank_takes_any_line_of_text(walk: Walk, words: str) -> None:
    said = walk(TOLD, "--blank", f"recipient={words}")["say"]
    assert said.splitlines()[0] == f"I will tell {words} now."


def test_a_blank_fills_the_words_to_ask_with(walk: Walk) -> None:
    assert walk("", "--blank", "recipient=your doctor")["say"] == "May I tell your doctor?"


def test_the_walk_can_start_at_a_question(walk: Walk) -> None:
    made = walk("told=none", tree="small.told")
    assert (made["node"], made["answers"]) == ("ask_first", {"told": []})


def test_a_tree_is_named_by_a_path(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    for path in (folder / "small.yaml", "./small.yaml", "small.yaml"):
        done = run("walk", path, "--json")
        assert (done.code, json.loads(done.out)["tree"]) == (0, "small")


def test_a_tree_may_hand_over_to_one_beside_it(run: Run, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("continue: share", "continue: next_one"), "utf-8")
    (folder / "next_one.yaml").write_text(TEXT.replace("id: small", "id: next_one"), "utf-8")
    done = run("walk", folder / "small.yaml", "--json")
    assert (done.code, done.err) == (0, "")


def test_a_draft_can_be_walked(walk: Walk, folder: Path) -> None:
    (folder / "small.yaml").write_text(TEXT.replace("published", "draft"), "utf-8")
    assert walk(TOLD)["node"] == "tell"


def test_a_draft_is_not_offered_next(walk: Walk, folder: Path) -> None:
    shipped = (ROOT / "trees/share.yaml").read_text("utf-8")
    (folder / "share.yaml").write_text(shipped.replace("status: published", "status: draft"), "utf-8")
    assert [each["tree"] for each in walk(TOLD)["next_trees"]] == ["collect"]


def test_a_broken_tree_is_not_offered_next(walk: Walk, folder: Path) -> None:
    (folder / "share.yaml").write_text("format: 2\ntitle: T\nsummary: S\nstatus: published\n", "utf-8")
    assert [each["tree"] for each in walk(TOLD)["next_trees"]] == ["collect"]


AGENCY = """
facts: {health_agency: yes}
words: {privacy_officer: our own privacy officer}
contacts: {privacy_officer: {name: The one upstairs, phone: "12", checked: 2026-11-01}}
"""


def test_what_the_desk_is_answers_by_itself(walk: Walk, folder: Path) -> None:
    (folder / "agency.yaml").write_text(AGENCY, "utf-8")
    made = walk("asked=no")
    assert (made["node"], made["answers"]) == ("ask_first", {"asked": "no", "health": "yes"})


def test_a_typed_answer_wins_over_what_the_desk_is(walk: Walk, folder: Path) -> None:
    (folder / "agency.yaml").write_text(AGENCY, "utf-8")
    made = walk("asked=no,health=no")
    assert (made["node"], made["answers"]) == ("elsewhere", {"asked": "no", "health": "no"})


def test_the_agencys_words_and_people_stand_in_their_places(walk: Walk, folder: Path) -> None:
    asking = TEXT.replace("say: I would like to ask you first.", 'say: "You can ask {privacy_officer}."')
    (folder / "small.yaml").write_text(asking, "utf-8")
    shipped = walk("asked=unsure")
    assert shipped["say"] == "You can ask our privacy officer."
    (folder / "agency.yaml").write_text(AGENCY, "utf-8")
    own = walk("asked=unsure")
    assert own["say"] == "You can ask our own privacy officer."
    assert own["contacts"] == [
        {"id": "privacy_officer", "name": "The one upstairs", "phone": "12", "checked": "2026-11-01"}
    ]


def test_macrons_are_printed_as_they_are(run: Run) -> None:
    assert "Whānau" in run("walk", "share", "--json").out
