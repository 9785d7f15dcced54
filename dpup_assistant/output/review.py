"""The document for those who review the decisions: all that these state, to be ticked off."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape

from dpup_assistant.engine.resources import Basis, Contact, Resources, Term
from dpup_assistant.engine.tree import Outcome, Tree
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.text import how_sure
from dpup_assistant.output.tree_texts import TreeText, tree_texts

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_OF_LAW = re.compile(
    r"\b(?:laws?|lawful\w*|legal\w*|acts? of|the act|section|must|crimes?|offences?|court|duty|rights?)\b",
    re.I,
)
_HOW_SURE = {
    "to_review": "Not seen in a source. Nothing rests on it as a fact",
    "partly": "Seen in part, in an older version or in a summary. Worded generally",
    "checked": "Held against the source named",
}
_STYLE = """
body { font: 16px/1.45 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111; }
li { margin: 0 0 .8em; list-style: none; break-inside: avoid; } ul { padding: 0; }
small { display: block; color: #444; } label { display: flex; gap: .7em; align-items: baseline; }
@media print { body { font-size: 11pt; margin: 0; } h2 { break-before: page; } }
"""


def review_page(trees: Sequence[Tree], resources: Resources) -> str:
    """Return the document as one HTML page: law, good practice, te reo Māori, safety and numbers."""
    texts = [text for tree in trees for text in tree_texts(tree)]
    resting = _resting(trees)
    parts = [
        ("The law, one statement at a time", _by_confidence(resources.basis, "law", resting)),
        ("What you have to do, and what you must not do", _ends(trees, ("must", "stop"))),
        ("What the decisions say about the law, word for word", _sentences(texts, _OF_LAW)),
        ("Good practice", _by_confidence(resources.basis, "good_practice", resting)),
        ("Te reo Māori", _terms(resources.glossary.values())),
        ("Where the decisions speak te reo Māori", _sentences(texts, _of_reo(resources.glossary.values()))),
        ("Words for people who may be in danger", _said_where_unsafe(trees)),
        ("Numbers to ring", _contacts(resources.contacts)),
    ]
    body = "".join(f"<h2>{escape(title)}</h2><ul>{''.join(lines)}</ul>" for title, lines in parts)
    checked = min((basis.checked for basis in resources.basis.values()), default=None)
    looked = f" {labels.REVIEWED.format(date=in_words(checked))}" if checked else ""
    return (
        f'<!DOCTYPE html><html lang="en-NZ"><head><meta charset="utf-8"><title>For reviewers</title>'
        f"<style>{_STYLE}</style></head><body><h1>For reviewers</h1>"
        f"<p>{escape(labels.NOT_ADVICE)}{looked} {escape(labels.NO_LAWYER)}</p>"
        f"<p>Tick what holds. Name the rest by the words in front of it, such as share/told.</p>"
        f"{body}<p>{escape(labels.ATTRIBUTION)}</p></body></html>\n"
    )


def _line(text: str, *under: str) -> str:
    """Return a line with a box to tick, and smaller lines under it."""
    small = "".join(f"<small>{escape(words)}</small>" for words in under if words)
    return f'<li><label><input type="checkbox"><span>{escape(text)}{small}</span></label></li>'


def _resting(trees: Iterable[Tree]) -> dict[str, list[str]]:
    """Return the places that rest on each law or piece of good practice, by its id."""
    found: dict[str, list[str]] = {}
    for tree in trees:
        for name, node in (*tree.questions.items(), *tree.outcomes.items()):
            for basis in getattr(node, "basis", ()):
                found.setdefault(basis, []).append(f"{tree.id}/{name}")
    return found


def _by_confidence(
    basis: Mapping[str, Basis], kind: str, resting: Mapping[str, Sequence[str]]
) -> Iterator[str]:
    """Yield the lines of law or of good practice, the least sure first."""
    for confidence, words in _HOW_SURE.items():
        for name, each in basis.items():
            if each.kind == kind and each.confidence == confidence:
                beyond = f"Goes further: {each.beyond.law_asks} {each.beyond.why}" if each.beyond else ""
                source = f"{words}: {each.source}, {in_words(each.checked)}."
                places = ", ".join(resting.get(name, ())) or "no decision yet"
                yield _line(f"{each.citation}: {each.plain}", beyond, source, f"{name}: {places}")


def _ends(trees: Iterable[Tree], kinds: Sequence[str]) -> Iterator[str]:
    for tree in trees:
        for name, outcome in tree.outcomes.items():
            if isinstance(outcome, Outcome) and outcome.kind in kinds:
                yield _line(f"{tree.id}/{name}: {outcome.title}", labels.KINDS[outcome.kind], *outcome.do)


def _sentences(texts: Iterable[TreeText], pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the sentences in which something stands, each once, with the places it stands at."""
    found: dict[str, list[str]] = {}
    for text in texts:
        for sentence in _SENTENCE.split(text.text):
            if pattern.search(sentence):
                places = found.setdefault(sentence, [])
                place = f"{text.place} {text.key}"
                if place not in places:
                    places.append(place)
    yield from (_line(sentence, ", ".join(places)) for sentence, places in found.items())


def _terms(terms: Iterable[Term]) -> Iterator[str]:
    for term in terms:
        if term.language == "mi":
            yield _line(f"{term.term}: {term.meaning}", term.source)


def _of_reo(terms: Iterable[Term]) -> re.Pattern[str]:
    words = "|".join(re.escape(term.term) for term in terms if term.language == "mi")
    return re.compile(rf"\b(?:{words or '(?!)'}|kaumātua|Māori|marae)\b|[āēīōū]", re.I)


def _said_where_unsafe(trees: Iterable[Tree]) -> Iterator[str]:
    """Yield what is said where somebody may be in danger or may not be told yet."""
    for tree in trees:
        for name, outcome in tree.outcomes.items():
            if isinstance(outcome, Outcome) and (outcome.kind == "urgent" or outcome.tell != "now"):
                when = f"Said to: {outcome.say_to}. When: {outcome.tell.replace('_', ' ')}."
                said = (outcome.say, outcome.say_short, outcome.say_again)
                yield _line(f"{tree.id}/{name}: {outcome.title}", when, *said)


def _contacts(contacts: Mapping[str, Contact]) -> Iterator[str]:
    for name, contact in contacts.items():
        yield _line(f"{contact.name} {contact.phone or ''}", how_sure(contact), contact.note or "", name)
