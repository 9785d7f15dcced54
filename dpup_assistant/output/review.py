"""The document for those who review the decisions: all that these state, to be ticked off."""

from collections.abc import Iterable, Sequence
from html import escape

from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output import labels
from dpup_assistant.output import review_lines as lines
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.review_lines import Line
from dpup_assistant.output.text import as_sentence

_HOW = (
    "Tick what holds. For the rest, write down the place that stands with it, such as share/told. "
    "Tick on paper: this page does not keep ticks when it is closed."
)
_SIGNED = "Looked at by (name and role): ____________________ On: ____________________"
_STYLE = """
body { font: 16px/1.45 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111; }
li { margin: 0 0 .8em; list-style: none; break-inside: avoid; } ul { padding: 0; }
small { display: block; color: #444; white-space: pre-line; }
label { display: flex; gap: .7em; align-items: baseline; }
h2, h3 { break-after: avoid; }
@media print { body { font-size: 11pt; margin: 0; } h2 { break-before: page; } }
"""


def review_page(trees: Sequence[Tree], resources: Resources) -> str:
    """Return the document as one HTML page, with a part for each reviewer."""
    texts = list(lines.all_texts(trees, resources.replies))
    terms = list(resources.glossary.values())
    parts: dict[str, dict[str, Iterable[Line]]] = {
        "For a privacy lawyer": {
            "The law, one statement at a time": lines.of_basis(resources, "law", trees),
            "What you have to do, and what you must not do": lines.of_ends(trees, ("must", "stop")),
            "What the decisions say about the law, word for word": lines.about_law(texts),
            "Good practice": lines.of_basis(resources, "good_practice", trees),
            "Our words": lines.of_terms(terms, "en"),
        },
        "For a reviewer of te reo Māori and tikanga": {
            "Te reo Māori": lines.of_terms(terms, "mi"),
            "Where the decisions use te reo Māori": lines.in_te_reo(texts, terms),
        },
        "For people with lived experience": {
            "Words for people who may be in danger": lines.said_where_unsafe(trees),
            "What people ask, and what we say": lines.of_replies(resources.replies),
        },
        "For whoever looks after the phone numbers": {
            "Numbers to ring": lines.of_contacts(resources.contacts),
        },
    }
    checked = min((basis.checked for basis in resources.basis.values()), default=None)
    looked = f" {labels.REVIEWED.format(date=in_words(checked))}" if checked else ""
    contents = "".join(f'<li><a href="#part{n}">{escape(who)}</a></li>' for n, who in enumerate(parts))
    body = "".join(_part(f"part{n}", who, sections) for n, (who, sections) in enumerate(parts.items()))
    return (
        '<!DOCTYPE html>\n<html lang="en-NZ"><head><meta charset="utf-8"><title>For reviewers</title>'
        f"<style>{_STYLE}</style></head><body><h1>For reviewers</h1>"
        f"<p>{escape(f'{labels.NOT_ADVICE}{looked} {labels.NO_LAWYER}')}</p><p>{_HOW}</p>"
        f"<ul>{contents}</ul>{_covered(trees)}{body}<p>{escape(labels.ATTRIBUTION)}</p></body></html>\n"
    )


def _covered(trees: Sequence[Tree]) -> str:
    """Return the decisions that the document is about, for a tick holds for one version only."""
    versions = (labels.VERSION.format(title=as_sentence(tree.title), version=tree.version) for tree in trees)
    rows = (f"<li>{escape(f'{tree.id}: {line}')}</li>" for tree, line in zip(trees, versions, strict=True))
    return f"<h2>The decisions</h2><ul>{''.join(rows)}</ul>"


def _part(name: str, who: str, sections: dict[str, Iterable[Line]]) -> str:
    """Return what one reviewer is to look at."""
    body = "".join(
        f"<h3>{escape(title)}</h3><ul>{''.join(map(_item, each))}</ul>" for title, each in sections.items()
    )
    return f'<h2 id="{name}">{escape(who)}</h2><p>{_SIGNED}</p>{body}'


def _item(line: Line) -> str:
    """Return a line with a box to tick, and smaller lines under it."""
    term = f'<span lang="mi">{escape(line.term)}</span>' if line.term else ""
    small = "".join(f"<small>{escape(words)}</small>" for words in line.under if words)
    return f'<li><label><input type="checkbox"><span>{term}{escape(line.text)}{small}</span></label></li>'
