"""The values that an explanation is made of: what a walk that has ended says."""

from dataclasses import dataclass
from datetime import date

from dpup_assistant.engine.outcome import OutcomeKind, SayTo, Tell
from dpup_assistant.engine.resources import Basis, Contact, Term
from dpup_assistant.engine.words import Paragraph


@dataclass(frozen=True, slots=True)
class Asked:
    """What they may ask, with the words to answer."""

    question: str
    answer: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True)
class BasisLine:
    """A law or a piece of good practice that the outcome rests on."""

    id: str
    basis: Basis


@dataclass(frozen=True, slots=True)
class ContactLine:
    """Somebody to ring."""

    id: str
    contact: Contact


@dataclass(frozen=True, slots=True)
class NextLine:
    """A decision that often comes next."""

    tree: str
    title: str
    because: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToKeep:
    """What the person's paper holds beside the script: the same shared replies at every outcome."""

    what_happens: tuple[Paragraph, ...]
    your_choices: tuple[Paragraph, ...]
    see_and_fix: tuple[Paragraph, ...]
    complain: tuple[Paragraph, ...]
    who_to_ask: tuple[ContactLine, ...]
    """The agency's own people with a number; none where the worker writes one down."""
    numbers_checked: date | None
    """The day the oldest of its numbers was checked, where each was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What a walk that has ended says. Said texts are paragraphs with their blanks in place."""

    tree: str
    tree_title: str
    version: str
    reviewed: date
    review_by: date
    outcome: str
    kind: OutcomeKind
    title: str
    say_to: SayTo
    tell: Tell
    say: tuple[Paragraph, ...]
    say_short: tuple[Paragraph, ...]
    say_again: tuple[Paragraph, ...]
    teach_back: str
    """The question that asks whether we explained it well; "" where nobody is to be asked now."""
    if_asked: tuple[Asked, ...]
    terms: tuple[Term, ...]
    reasons: tuple[str, ...]
    do: tuple[str, ...]
    instead: tuple[str, ...]
    later: tuple[str, ...]
    record: str
    ask: str
    contacts: tuple[ContactLine, ...]
    note: str | None
    """What the agency's own service also asks."""
    law: tuple[BasisLine, ...]
    good_practice: tuple[BasisLine, ...]
    next_trees: tuple[NextLine, ...]
    approvals_missing: tuple[str, ...]
    """The roles whose approval of this version is not recorded."""
    to_keep: ToKeep
    te_reo: tuple[str, ...]
    """The words and phrases that are te reo Māori wherever they stand in the texts."""

    @property
    def for_the_person(self) -> bool:
        """Whether it is safe and right to give the words to the person to see, keep or hear."""
        return self.say_to == "person" and self.tell != "not_yet"
