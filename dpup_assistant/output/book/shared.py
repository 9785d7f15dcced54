"""What a decision rests on and shares with others, in the document for sign-off: each once."""

from collections.abc import Iterable, Iterator

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.resources import Basis
from dpup_assistant.engine.words import NAME, agency_words, choices
from dpup_assistant.output.book import words
from dpup_assistant.output.book.book import Row, Section
from dpup_assistant.output.book.material import Material
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.review_lines import HOW_SURE
from dpup_assistant.output.tree_texts import tree_texts


def blanks(material: Material) -> Iterator[Section]:
    """Yield the words that the worker picks, then those of the agency that the scripts name."""
    for name, blank in material.tree.blanks.items():
        default, *options = choices(material.tree, name, material.agency)
        rows = (
            *material.said(words.IN_SCRIPT, f"{{{name}}}"),
            *material.row(words.UNTIL_PICKED, default),
            *material.each(words.CAN_BE, options),
        )
        yield Section(material.name(f"Word/{name}"), material.line(blank.label), rows)
    own = tuple(
        row
        for name, text in agency_words(material.resources, material.agency).items()
        if name in _named(material)
        for row in material.row(f"{{{name}}}", text)
    )
    if own:
        title = material.line(words.AGENCY_WORDS)
        note = material.row("", words.FROM_AGENCY)
        yield Section(material.name("Agency"), title, (*own, *note))


def rests_on(material: Material, names: Iterable[str]) -> Iterator[Section]:
    """Yield the law, then the good practice, that nodes name, in the order of basis.yaml."""
    places: dict[str, list[str]] = {}
    for node in names:
        for basis in getattr(material.tree.node(node), "basis", ()):  # a hand-over has none
            places.setdefault(basis, []).append(material.name(node))
    for kind, part in words.BASIS.items():
        for name, each in material.resources.basis.items():
            if name in places and each.kind == kind:
                rows = tuple(_basis(material, each, places[name]))
                yield Section(
                    material.name(f"{part}/{name}"), material.line(each.name), rows, words.KIND[kind]
                )


def replies(material: Material) -> Iterator[Section]:
    """Yield the answers that the decision shares with others."""
    for name in _shared(material):
        reply = material.resources.replies[name]
        rows = tuple(material.said(words.SAY, reply.answer))
        yield Section(material.name(f"Reply/{name}"), material.line(reply.question), rows)


def _basis(material: Material, basis: Basis, places: list[str]) -> Iterator[Row]:
    yield from material.row(words.CITATION, basis.citation)
    yield from material.row(words.ASKS, basis.plain)
    if basis.beyond:
        yield from material.row(words.LAW_ASKS, basis.beyond.law_asks)
        yield from material.row(words.WHY_FURTHER, basis.beyond.why)
    yield from material.row(words.HOW_SURE, f"{HOW_SURE[basis.confidence]}.")
    yield from material.row(words.SOURCE, f"{basis.source}, {in_words(basis.checked)}.")
    yield from material.row(words.NAMED_AT, ", ".join(places))


def _shared(material: Material) -> dict[str, None]:
    """Return the ids of the shared replies, in the order in which the outcomes name them."""
    outcomes = (each for each in material.tree.outcomes.values() if not isinstance(each, HandOver))
    asked = (asked for outcome in outcomes for asked in outcome.if_asked if isinstance(asked, str))
    return {name: None for name in asked if name in material.resources.replies}


def _named(material: Material) -> set[str]:
    """Return the names in braces that the scripts and the shared answers hold."""
    shared = [material.resources.replies[name].answer for name in _shared(material)]
    said = (*shared, *(text.text for text in tree_texts(material.tree)))
    return {name for text in said for name in NAME.findall(text)}
