"""What a tree is judged against: the shared resources, the other trees and the day."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dpup_assistant.check.data import Data
from dpup_assistant.engine.resources import Resources


@dataclass(frozen=True, slots=True)
class TreeLinks:
    """What other trees can lead to in a tree, and where it hands over to."""

    questions: frozenset[str]
    """The ids of its questions."""
    continues: tuple[str, ...]
    """What its hand-overs continue in: `tree` or `tree.question`, in the file's order."""


@dataclass(frozen=True, slots=True)
class Known:
    """What a tree is judged against."""

    resources: Resources
    """The law, replies, contacts and words that trees share."""
    trees: Mapping[str, TreeLinks]
    """The trees that can be led to, by id. The tree that is judged may be among them."""
    today: date
    """The day that reviews are due by."""


def tree_links(data: Data) -> TreeLinks:
    """Return the links of a tree's text, however much of that text is wrong."""
    questions = mapping(data, "questions")
    outcomes = mapping(data, "outcomes").values()
    continues = (node.get("continue") for node in outcomes if isinstance(node, dict))
    return TreeLinks(frozenset(questions), tuple(target for target in continues if isinstance(target, str)))


def mapping(data: Data, key: str) -> dict[str, Data]:
    """Return the mapping that stands under a key, or an empty one where there is none."""
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, dict) else {}
