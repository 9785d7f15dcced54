"""What paper rests on: the law and good practice, always apart, each with its meaning and where it stands."""

from collections.abc import Iterable, Sequence

from dpup_assistant.engine.resources import Basis
from dpup_assistant.output import labels
from dpup_assistant.output.sheet import Block, Say, Tag, line_of


def the_law(rests_on: Sequence[Basis], te_reo: Iterable[str]) -> tuple[Block, ...]:
    """Return what of a basis is law, under its tag; nothing where none is."""
    return _under(Tag(labels.LAW, "scale"), [each for each in rests_on if each.kind == "law"], te_reo)


def good_practice(rests_on: Sequence[Basis], te_reo: Iterable[str]) -> tuple[Block, ...]:
    """Return what of a basis is good practice, under its tag; nothing where none is."""
    practice = [each for each in rests_on if each.kind == "good_practice"]
    return _under(Tag(labels.GOOD_PRACTICE, "hand-heart"), practice, te_reo)


def _under(tag: Tag, rests_on: Sequence[Basis], te_reo: Iterable[str]) -> tuple[Block, ...]:
    lines = tuple(line_of(_words(basis), te_reo) for basis in rests_on)
    return (tag, Say(lines)) if lines else ()


def _words(basis: Basis) -> str:
    """Return one law or piece of good practice in a line, with how sure it is where it is not."""
    unsure = labels.UNSURE_BASIS.get(basis.confidence, "")
    return " ".join(filter(None, (f"{basis.plain} ({basis.citation})", unsure)))
