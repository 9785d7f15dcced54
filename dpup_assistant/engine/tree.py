"""What a decision tree is: the values that a tree file holds, field for field (tree format 1).

The words under a field are what an editor shows a trainer: `check/` makes the JSON Schema of them.
A mapping's keys are the ids of what it holds. Texts are as the trainer wrote them, with blanks unfilled.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from dpup_assistant.engine.outcome import AnyOutcome, HandOver, Outcome, SayTo
from dpup_assistant.engine.tree_notes import Approval, Change, Scenario

UNSURE = "unsure"  # the id of the option that every one-pick question offers
YES_NO = ("yes", "no")  # the ids of the options of a question about the desk

Fact = Literal[
    "family_violence_agency",
    "child_welfare_agency",
    "health_agency",
    "government_agency",
    "people_live_here",
    "must_report_children",
]
Facts = Mapping[Fact, Literal["yes", "no"]]
"""What kind of agency a desk is. A fact left out is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A word in the script that the worker picks from a list. It is never typed and never kept."""

    label: str
    """What the worker picks, such as "Who gets it"."""
    default: str
    """What stands there until the worker picks."""
    options: tuple[str, ...]
    """What else the worker can pick."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One thing offered at a question. Its key is its id."""

    label: str
    """The words on the button."""
    next: str
    """The id of the question or outcome that this leads to."""
    because: str | None = None
    """Why it matters, as a reason on the outcome. For the worker only."""
    say: str | None = None
    """Words to say to the person because of this answer. They join the outcome's script."""
    do: str | None = None
    """Something to do because of this answer. It joins the outcome's steps."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with one answer."""

    title: str
    """The question, as the heading of its page. One thing only."""
    why: str
    """Why we ask. Shown beside the question."""
    basis: tuple[str, ...]
    """The law and good practice that the question rests on: ids of basis.yaml."""
    options: Mapping[str, Option]
    """What the worker can pick, 2 to 6. One has the id `unsure`, unless the question has a `fact`."""
    hint: str | None = None
    """One sentence of help under the heading, with no full stop."""
    say: str | None = None
    """The words to ask with."""
    say_to: SayTo = "person"
    """Who the words to ask with are for."""
    fact: Fact | None = None
    """Something about the desk that agency.yaml can answer. The options are then yes and no."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing to tick on a checklist. Its key is its id."""

    label: str
    """The words beside the box."""
    say: str | None = None
    """Words to say to the person when this is not ticked."""
    do: str | None = None
    """Something to do when this is not ticked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChecklistNext:
    """Where a checklist leads."""

    all: str
    """The id of the node that follows when every item is ticked."""
    some: str
    """The id of the node that follows when some items are ticked."""
    none: str | None = None
    """The id of the node that follows on "None of these". Left out, it is the same as `some`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """A question with ticks in place of one pick."""

    title: str
    """The question, as the heading of its page."""
    why: str
    """Why we ask. Shown beside the question."""
    basis: tuple[str, ...]
    """The law and good practice that the question rests on: ids of basis.yaml."""
    items: Mapping[str, Item]
    """What the worker can tick."""
    next: ChecklistNext
    """Where all, some or no ticks lead."""
    kind: Literal["checklist"] = "checklist"
    """Ticks in place of one pick."""
    hint: str | None = None
    """One sentence of help under the heading, with no full stop."""
    say: str | None = None
    """The words to ask with."""
    say_to: SayTo = "person"
    """Who the words to ask with are for."""


AnyQuestion = Question | Checklist
Node = Question | Checklist | Outcome | HandOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """A decision tree: one file, whose name is the tree's id."""

    format: Literal[1]
    """The number of the file format: 1."""
    id: str
    """The tree's id, the same as the file's name without .yaml."""
    title: str
    """What the worker decides, such as "Can I share this?"."""
    summary: str
    """One sentence on the first page, under the title."""
    status: Literal["published", "draft"]
    """`published`, or `draft` while it is not yet for the first page."""
    version: str
    """The version, such as 2026.11."""
    owner: str
    """The role of who answers for the tree."""
    reviewed: date
    """The day it was last held against its sources, as YYYY-MM-DD."""
    review_by: date
    """The day by which it is to be held against its sources again, as YYYY-MM-DD."""
    start: str
    """The id of the first question."""
    questions: Mapping[str, AnyQuestion]
    """The questions, by id."""
    outcomes: Mapping[str, AnyOutcome]
    """The outcomes, by id."""
    keywords: tuple[str, ...] = ()
    """Words by which the first page finds the tree."""
    group: str | None = None
    """The heading that the tree stands under on the first page."""
    approvals: tuple[Approval, ...] = ()
    """Who approved which version. What is missing shows on the outcomes."""
    changes: tuple[Change, ...] = ()
    """What changed, version by version."""
    based_on: str | None = None
    """In an agency's own copy of a shipped tree: the shipped tree and version, such as share@2026.08."""
    blanks: Mapping[str, Blank] = field(default_factory=dict)
    """Words in scripts that the worker picks, by id."""
    scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    """Stories that prove the tree, by id."""

    def node(self, node_id: str) -> Node:
        """Return the question or outcome of this id. Raises KeyError where there is none."""
        return self.questions[node_id] if node_id in self.questions else self.outcomes[node_id]


def nexts(question: AnyQuestion) -> Iterator[str]:
    """Yield the ids of the nodes that a question leads to, in the file's order, some perhaps twice."""
    if isinstance(question, Question):
        yield from (option.next for option in question.options.values())
    else:
        yield from (question.next.all, question.next.some, question.next.none or question.next.some)


def leads(tree: Tree) -> dict[str, list[str]]:
    """Return the ids of the nodes that each question leads to, as `nexts` yields them."""
    return {name: list(nexts(question)) for name, question in tree.questions.items()}
