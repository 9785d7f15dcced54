"""An id renamed is renamed wherever its file names it."""

from pathlib import Path
from typing import Any

import pytest

from dpup_assistant.check.data import Data
from dpup_assistant.check.references import references
from dpup_assistant.storage.edits import EditError, apply
from dpup_assistant.storage.edits.renames import rename_blank, rename_node, rename_option, rename_scenario
from dpup_assistant.storage.text.located import read_text
from tests.check.known import ROOT

SHARE = (ROOT / "trees/share.yaml").read_text(encoding="utf-8")


def read(text: str) -> dict[str, Any]:
    located = read_text(text.encode(), "a.yaml")
    assert located.faults == () and located.data is not None
    return located.data


def with_ids(data: Data, old: str, new: str) -> Any:
    """Data in which every text and key that is an id is another."""
    if isinstance(data, str):
        return new if data == old else data
    if isinstance(data, list):
        return [with_ids(part, old, new) for part in data]
    return {(new if key == old else key): with_ids(part, old, new) for key, part in data.items()}


@pytest.mark.parametrize("path", sorted(ROOT.glob("trees/*.yaml")), ids=lambda path: path.stem)
def test_every_node_of_a_shipped_tree_can_be_renamed_and_back(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    held = read(text)
    for node in [*held["questions"], *held["outcomes"]][::5]:
        other = apply(text, rename_node(text, node, "renamed"))
        assert not references(read(other), node)
        assert len(references(read(other), "renamed")) == len(references(held, node))
        assert apply(other, rename_node(other, "renamed", node)) == text


def test_only_what_names_the_node_changes() -> None:
    named = apply(SHARE, rename_node(SHARE, "tell_first", "told_first"))
    assert read(named) == with_ids(read(SHARE), "tell_first", "told_first")
    assert read(SHARE) != read(named)


def test_an_option_is_renamed_in_the_scenarios_of_its_question_alone() -> None:
    data = read(apply(SHARE, rename_option(SHARE, "agreed", "said_no", "refused")))
    assert list(data["questions"]["agreed"]["options"])[2] == "refused"
    answers = data["scenarios"]["no_to_the_referral"]["answers"]
    assert answers == {"who": "service", "worry": "no", "agreed": "refused", "hurt": "no"}
    data = read(apply(SHARE, rename_option(SHARE, "hurt", "no", "nobody")))
    answers = data["scenarios"]["no_to_the_referral"]["answers"]
    assert answers == {"who": "service", "worry": "no", "agreed": "said_no", "hurt": "nobody"}


def test_an_item_is_renamed_among_the_ticked_ones() -> None:
    data = read(apply(SHARE, rename_option(SHARE, "told", "least", "cut")))
    assert "cut" in data["questions"]["told"]["items"]
    assert data["scenarios"]["foodbank_in_the_plan"]["answers"]["told"][-1] == "cut"


def test_a_blank_is_renamed_in_all_that_is_said() -> None:
    other = apply(SHARE, rename_blank(SHARE, "recipient", "receiver"))
    assert "{recipient}" not in other and other.count("{receiver}") == SHARE.count("{recipient}")
    assert list(read(other)["blanks"]) == ["information", "receiver", "reason", "keep_safe", "day"]
    assert apply(other, rename_blank(other, "receiver", "recipient")) == SHARE


def test_a_scenario_is_renamed() -> None:
    other = apply(SHARE, rename_scenario(SHARE, "flood_list", "flood"))
    assert other == SHARE.replace("  flood_list:", "  flood:")


def test_ids_in_quotes_keep_them_and_a_file_of_any_layout_is_renamed() -> None:
    text = (
        "\ufeffid: a\r\nstart: 'who' # here\r\nquestions: {\"who\": {options: {yes: {next: who}}}}\r\n"
        "outcomes:\r\n  more: {continue: a.who}\r\n  say: >-\r\n    who\r\n"
    )
    assert apply(text, rename_node(text, "who", "tāne")) == text.replace("who", "tāne", 4)


@pytest.mark.parametrize(
    ("new", "why"),
    [
        ("Not an id", "`Not an id` cannot be an id. Begin with a small letter"),
        ("go", "There is a `go` already."),
    ],
)
def test_a_name_that_cannot_be_given_is_told(new: str, why: str) -> None:
    with pytest.raises(EditError, match=why):
        rename_node(SHARE, "who", new)
    with pytest.raises(EditError, match="Line 2: the text is not in order here"):
        rename_node("a: b\na: c\n", "who", "some")
    with pytest.raises(EditError, match="There is no question or outcome `nobody`"):
        rename_node(SHARE, "nobody", "some")
