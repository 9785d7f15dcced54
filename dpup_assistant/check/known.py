"""What a tree is judged against: the shared resources, the other trees and the day."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import View, is_whole, mapping
from dpup_assistant.engine.resources import Resources


@dataclass(frozen=True, slots=True)
class TreeLinks:
    """What other trees can lead to in a tree, and where it leads to itself."""

    questions: frozenset[str]
    """The ids of its questions."""
    continues: tuple[str, ...]
    """What its hand-overs continue in: `tree` or `tree.question`, in the file's order."""
    start: str = ""
    """The id of its first question."""
    nexts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For each question, the nodes that it leads to."""
    hand_overs: Mapping[str, str] = field(default_factory=dict)
    """For each hand-over, what it continues in."""
    questions_known: bool = True
    """Whether all its questions could be read."""
    scenarios: frozenset[str] = frozenset()
    """The ids of its scenarios."""


class ShippedTree(NamedTuple):
    """A tree that comes with the program."""

    version: str
    file: str
    """Its path, for a command that names it."""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What a tree is judged against."""

    resources: Resources
    """The law, replies, contacts and words that trees share."""
    trees: Mapping[str, TreeLinks]
    """The trees that can be led to, by id. The tree that is judged may be among them."""
    today: date
    """The day that reviews are due by."""
    shipped: Mapping[str, ShippedTree] = field(default_factory=dict)
    """The trees that come with the program, by id, even where an agency's own stand in their place."""


def tree_links(data: Data) -> TreeLinks:
    """Return the links of a tree's text, however much of that text is wrong."""
    return links_of(View(data))


def links_of(view: View) -> TreeLinks:
    """Return the links of a tree that is already viewed."""
    hand_overs = {outcome: target for outcome, (_, target) in view.hand_overs.items()}
    return TreeLinks(
        questions=frozenset(view.questions),
        continues=tuple(hand_overs.values()),
        start=view.start or "",
        nexts={question: tuple(edge.target for edge in edges) for question, edges in view.edges.items()},
        hand_overs=hand_overs,
        questions_known=is_whole(view.data, "questions"),
        scenarios=frozenset(mapping(view.data, "scenarios")),
    )
