"""What each reviewer of the decisions is to look at, a line for each thing that can be ticked off."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from dpup_assistant.check.grade import sentences
from dpup_assistant.engine.outcome import Outcome, Reply
from dpup_assistant.engine.resources import Basis, Contact, Resources, Term
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.text import how_sure
from dpup_assistant.output.tree_texts import TreeText, tree_texts

_OF_LAW = re.compile(
    r"\b(?:laws?|lawful\w*|legal\w*|illegal\w*|acts? of|(?:the|privacy) act|section|crimes?|offences?|"
    r"courts?|must|duty|rights|(?:a|any|no) right|(?<!in )order|warrant|attorney|guardian|commissioner|"
    r"ombudsman|working days|under 16|serious threat|breach|complain|(?:a|special) code|need nobody's|"
    r"need not (?:ask|give|share|tell)|have to (?:act|answer|ask|decide|give|keep|report|share|show|tell))\b",
    re.IGNORECASE,
)
HOW_SURE = {
    "to_review": "Still to be reviewed. Nothing rests on it as a fact",
    "partly": "Seen in part, in an older version or in a summary. Worded generally",
    "checked": "Held against the source named",
}


class Line(NamedTuple):
    """One thing to look at."""

    text: str
    under: tuple[str, ...] = ()
    """What stands under it in small letters: where it stands, and what it rests on."""
    term: str = ""
    """The words in te reo Māori that stand before it."""


def all_texts(trees: Iterable[Tree], replies: Mapping[str, Reply]) -> Iterator[TreeText]:
    """Yield the texts of trees, then the answers that they share."""
    for tree in trees:
        yield from tree_texts(tree)
    for name, reply in replies.items():
        yield TreeText(f"replies/{name}", "question", reply.question)
        yield TreeText(f"replies/{name}", "answer", reply.answer)


def of_basis(resources: Resources, kind: str, trees: Iterable[Tree]) -> Iterator[Line]:
    """Yield what law or good practice asks, the least sure first, with the places that rest on it."""
    resting = _resting(trees)
    for confidence, words in HOW_SURE.items():
        for name, each in resources.basis.items():
            if each.kind == kind and each.confidence == confidence:
                yield Line(f"{each.citation}: {each.plain}", _under(name, each, words, resting.get(name, ())))


def _under(name: str, basis: Basis, how_sure_it_is: str, places: Sequence[str]) -> tuple[str, ...]:
    beyond = f"Goes further: {basis.beyond.law_asks} {basis.beyond.why}" if basis.beyond else ""
    source = f"{how_sure_it_is}: {basis.source}, {in_words(basis.checked)}."
    return beyond, source, f"{name}: {', '.join(places) or 'no decision yet'}"


def _resting(trees: Iterable[Tree]) -> dict[str, list[str]]:
    """Return the places that rest on each law or piece of good practice, by its id."""
    found: dict[str, list[str]] = {}
    for tree in trees:
        for name, node in (*tree.questions.items(), *tree.outcomes.items()):
            for basis in getattr(node, "basis", ()):  # a hand-over has none
                found.setdefault(basis, []).append(f"{tree.id}/{name}")
    return found


def of_ends(trees: Iterable[Tree], kinds: Sequence[str]) -> Iterator[Line]:
    """Yield the outcomes of some kinds, with what is to be done."""
    for place, outcome in _outcomes(trees):
        if outcome.kind in kinds:
            yield Line(f"{place}: {outcome.title}", (labels.KINDS[outcome.kind], *outcome.do))


def about_law(texts: Iterable[TreeText]) -> Iterator[Line]:
    """Yield the sentences that may state a law, rather one too many than one too few."""
    return _with(_OF_LAW, texts)


def in_te_reo(texts: Iterable[TreeText], terms: Iterable[Term]) -> Iterator[Line]:
    """Yield the sentences with te reo Māori: a word of the glossary, or one with a macron."""
    words = "|".join(re.escape(term.term) for term in terms if term.language == "mi")
    return _with(re.compile(rf"\b(?:{words or '(?!)'}|kai|kuia|marae)\b|[āēīōū]", re.IGNORECASE), texts)


def _with(pattern: re.Pattern[str], texts: Iterable[TreeText]) -> Iterator[Line]:
    """Yield the sentences in which something stands, each once, with the places it stands at."""
    found: dict[str, dict[str, None]] = {}
    for text in texts:
        for sentence in sentences(text.text):
            if pattern.search(sentence):
                found.setdefault(sentence, {})[f"{text.place} {text.key}"] = None
    yield from (Line(sentence, (", ".join(places),)) for sentence, places in found.items())


def of_terms(terms: Iterable[Term], language: str) -> Iterator[Line]:
    """Yield the words of a language with what they mean here."""
    for term in terms:
        if term.language == language == "mi":
            yield Line(f": {term.meaning}", (term.source,), term.term)
        elif term.language == language:
            yield Line(f"{term.term}: {term.meaning}", (term.source,))


def said_where_unsafe(trees: Iterable[Tree]) -> Iterator[Line]:
    """Yield what is said where somebody may be in danger or may not be told yet."""
    for place, outcome in _outcomes(trees):
        if outcome.kind == "urgent" or outcome.tell != "now":
            when = f"Said to: {outcome.say_to}. When: {outcome.tell.replace('_', ' ')}."
            said = (outcome.say, outcome.say_short, outcome.say_again)
            yield Line(f"{place}: {outcome.title}", (when, *said))


def of_replies(replies: Mapping[str, Reply]) -> Iterator[Line]:
    """Yield what people often ask, with what is answered."""
    for name, reply in replies.items():
        yield Line(f"replies/{name}: {reply.question}", (reply.answer,))


def of_contacts(contacts: Mapping[str, Contact]) -> Iterator[Line]:
    """Yield who can be rung, with how sure the number is."""
    for name, contact in contacts.items():
        who = f"{contact.name} {contact.phone or ''}"
        yield Line(who, (how_sure(contact), contact.note or "", f"contacts/{name}"))


def _outcomes(trees: Iterable[Tree]) -> Iterator[tuple[str, Outcome]]:
    """Yield the outcomes of trees with their places. A hand-over is none."""
    for tree in trees:
        for name, outcome in tree.outcomes.items():
            if isinstance(outcome, Outcome):
                yield f"{tree.id}/{name}", outcome
