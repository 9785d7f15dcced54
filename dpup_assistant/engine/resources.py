"""What trees share: the law and good practice they rest on, replies, contacts and words.

As in `tree.py`, each class is one entry of a file in `resources/`, field for field.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from dpup_assistant.engine.outcome import Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Beyond:
    """How good practice goes further than the law."""

    law_asks: str
    """What the law asks."""
    why: str
    """Why good practice goes further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """A law or a piece of good practice that a tree rests on: an entry of basis.yaml."""

    kind: Literal["law", "good_practice"]
    """Law and good practice are shown apart."""
    name: str
    """What people call it."""
    citation: str
    """Where it stands, such as "Privacy Act 2020, IPP 11"."""
    plain: str
    """What it asks, in plain words."""
    source: str
    """What it was held against."""
    checked: date
    """The day it was held against its source, as YYYY-MM-DD."""
    confidence: Literal["checked", "partly", "to_review"]
    """How sure that is."""
    applies_to: Literal["personal", "non_personal", "both"]
    """Which information it is about."""
    beyond: Beyond | None = None
    """For good practice that goes further than the law: what the law asks, and why go further."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A word with its meaning: an entry of glossary.yaml."""

    term: str
    """The word as it is written."""
    meaning: str
    """What it means, in plain words."""
    source: str
    """Where the meaning comes from."""
    language: Literal["en", "mi"] = "en"
    """English, or te reo Māori."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody to ring: an entry of contacts.yaml or of the contacts in agency.yaml."""

    name: str
    """Who it is."""
    phone: str | None = None
    """The number, as it is read out."""
    checked: date | None = None
    """The day the number was checked, as YYYY-MM-DD."""
    note: str | None = None
    """What else to know before ringing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainWord:
    """A word to leave out, and what to say in its place: an entry of plain_words.yaml."""

    avoid: str
    """The word or words to leave out."""
    use: str
    """What to say in its place."""
    why: str
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainWords:
    """The words that said text is judged by: plain_words.yaml."""

    jargon: tuple[PlainWord, ...]
    """Words that people outside the office do not use."""
    consent: tuple[PlainWord, ...]
    """Words of consent, which are wrong where there is no real choice."""
    macrons: tuple[str, ...]
    """Te reo Māori words as they are written, with their macrons."""
    names: tuple[str, ...]
    """Names that do not count in the reading grade."""
    te_reo: tuple[str, ...] = ()
    """Te reo Māori words and phrases without a macron, beside those of the glossary."""
    promises: tuple[PlainWord, ...] = ()
    """What nobody can promise, so that it is never said. `___` stands for any words."""
    unhelpful: tuple[PlainWord, ...] = ()
    """Words that do not help the person who hears them."""
    duties: tuple[PlainWord, ...] = ()
    """Words that claim a duty, which are true only in an outcome of the kind must."""
    choices: tuple[PlainWord, ...] = ()
    """Words that offer a choice, which are untrue in an outcome of the kind must."""
    polite_questions: tuple[PlainWord, ...] = ()
    """Questions that get a polite yes, so that none of them is the only one."""
    short_forms: tuple[str, ...] = ()
    """Short forms in capitals that everybody knows."""
    not_passive: tuple[str, ...] = ()
    """Words that look like a passive after a form of "to be" and are none: worried, interested."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replies:
    """Words that every tree can say: replies.yaml."""

    teach_back: str
    """The question that asks whether we explained it well."""
    agency_words: Mapping[str, str]
    """What stands for the agency's words where agency.yaml does not fill them."""
    replies: Mapping[str, Reply]
    """What people often ask, by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resources:
    """All that trees share, by id."""

    basis: Mapping[str, Basis] = field(default_factory=dict)
    replies: Mapping[str, Reply] = field(default_factory=dict)
    teach_back: str = ""
    agency_words: Mapping[str, str] = field(default_factory=dict)
    glossary: Mapping[str, Term] = field(default_factory=dict)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    plain_words: PlainWords = PlainWords(jargon=(), consent=(), macrons=(), names=())
