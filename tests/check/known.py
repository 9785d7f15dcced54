"""What the tests judge trees against: the resources and trees that are shipped, and a fixed day."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, cast

from dpup_assistant.check.data import Data
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import Known, ShippedTree, tree_links
from dpup_assistant.check.resources import judge_resource
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.resources import PlainWords, Replies, Resources
from dpup_assistant.storage.text.located import read_text

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 11, 22)


def read(path: Path) -> Data:
    """The text of a file that holds something."""
    data = read_text(path.read_bytes(), path.name).data
    assert data is not None
    return data


@cache
def shipped() -> dict[str, Data]:
    """The texts of the shipped trees, by id."""
    return {path.stem: read(path) for path in sorted(ROOT.glob("trees/*.yaml"))}


@cache
def known() -> Known:
    """The shipped resources and trees."""
    value: dict[str, Any] = {
        name: judge_resource(name, read(ROOT / "resources" / f"{name}.yaml"))[1]
        for name in ("basis", "glossary", "contacts", "replies", "plain_words")
    }
    replies = cast(Replies, value["replies"])
    resources = Resources(
        basis=value["basis"],
        replies=replies.replies,
        teach_back=replies.teach_back,
        agency_words=replies.agency_words,
        glossary=value["glossary"],
        contacts=value["contacts"],
        plain_words=cast(PlainWords, value["plain_words"]),
    )
    trees = {name: tree_links(data) for name, data in shipped().items()}
    return Known(resources, trees, TODAY, {name: _shipped_tree(name) for name in shipped()})


def _shipped_tree(name: str) -> ShippedTree:
    return ShippedTree(str(cast(dict[str, Data], shipped()[name])["version"]), f"trees/{name}.yaml")


def with_tree(name: str, data: Data) -> Known:
    """What is shipped, and one tree more."""
    return replace(known(), trees={**known().trees, name: tree_links(data)})


def faults(data: Data, name: str | None = None) -> tuple[Fault, ...]:
    """All that is wrong with a tree's text."""
    return judge_tree(data, name, known(), thorough=True).faults


def codes(data: Data, name: str | None = None) -> list[str]:
    """The codes of all that is wrong with a tree's text, in order."""
    return sorted(fault.code for fault in faults(data, name))
