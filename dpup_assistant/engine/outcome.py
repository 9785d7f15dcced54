"""What an outcome is: the values of a tree file under `outcomes`, field for field (tree format 1).

The words under a field are what an editor shows a trainer, as in `tree.py`.
"""

from dataclasses import dataclass, field
from typing import Literal

SayTo = Literal["person", "caller", "agency", "team"]
Tell = Literal["now", "if_safe", "not_yet"]
OutcomeKind = Literal["urgent", "must", "go", "go_if", "check", "stop"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What to say if they ask something."""

    question: str
    """What they may ask."""
    answer: str
    """What to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTree:
    """A decision that often comes next."""

    tree: str
    """The id of that tree."""
    because: str | None = None
    """Why it often comes next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Where a walk ends: what to do, and the words to say."""

    kind: OutcomeKind
    """What sort of answer this is: `urgent` act now, `must` you have to, `go` you can, `go_if` you can if you
    do some things, `check` stop and check with someone, `stop` do not, `more` it goes on in another tree."""
    title: str
    """The answer in one line, as the heading of its page."""
    say: str
    """The words to say, a paragraph a line. `{answers}` alone on a line: where the answers' words go."""
    say_short: str
    """The same in ten seconds, for a crisis."""
    say_again: str
    """The same in other, simpler words, for when it did not land."""
    do: tuple[str, ...]
    """What to do, in order."""
    record: str
    """What to write down."""
    ask: str
    """Who to ask, and when."""
    basis: tuple[str, ...]
    """The law and good practice that the outcome rests on: ids of basis.yaml."""
    say_to: SayTo = "person"
    """Who the words are for. Only words for the person are shown or printed."""
    tell: Tell = "now"
    """Whether it is safe to say the words: `now`, `if_safe` (the page first asks about risk) or `not_yet`."""
    instead: tuple[str, ...] = ()
    """What can be done now in place of it. Expected on `stop` and `check`."""
    later: tuple[str, ...] = ()
    """What to do later."""
    contacts: tuple[str, ...] = ()
    """Who to ring: ids of contacts.yaml or agency.yaml. Expected on `urgent` and `check`."""
    if_asked: tuple[str | Reply, ...] = ()
    """What they may ask: ids of replies.yaml, or a question with its answer."""
    next_trees: tuple[str | NextTree, ...] = ()
    """Decisions that often come next: ids of trees, or a tree with its reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """Where the walk goes on in another tree at once. Back returns."""

    title: str
    """What this is, in one line."""
    goes_on_in: str = field(metadata={"alias": "continue"})
    """The id of the tree that the walk goes on in, or `tree.question`."""
    kind: Literal["more"] = "more"
    """A hand-over to another tree."""


AnyOutcome = Outcome | HandOver
