"""The worker's own note, to paste into a case system so that nobody writes it twice."""

from collections.abc import Iterator, Sequence

from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.resources import Basis
from dpup_assistant.output import labels

_GAP = "____"  # what only a pen or the case system may hold


def note_text(explanation: Explanation) -> str:
    """Return what was decided, why, what it rests on, and gaps for what is to be written down.

    It holds nothing that was said to anybody, so no name and no word that was picked for a blank.
    """
    return "\n\n".join("\n".join(lines) for lines in _parts(explanation) if lines)


def _parts(explanation: Explanation) -> Iterator[Sequence[str]]:
    """Yield the lines of each part."""
    yield (explanation.tree_title, f"{labels.KINDS[explanation.kind]}: {explanation.title}")
    yield _list(labels.REASONS, explanation.reasons)
    yield _list(labels.NOTE_LAW, [_line(line.basis) for line in explanation.law])
    yield _list(labels.GOOD_PRACTICE, [_line(line.basis) for line in explanation.good_practice])
    yield (labels.RECORD, explanation.record, _GAP)
    yield [f"{label}: {_GAP}" for label in (labels.WHO, labels.DATE, labels.WRITTEN_BY)]
    whose = labels.NOTE_FROM.format(tree=explanation.tree, version=explanation.version)
    yield [f"{whose} {labels.GUIDANCE}"]


def _list(title: str, lines: Sequence[str]) -> Sequence[str]:
    """Return lines under their title, each once; none without lines."""
    return (title, *(f"- {line}" for line in dict.fromkeys(lines))) if lines else ()


def _line(basis: Basis) -> str:
    """Return where a law stands, or what good practice is called and where it stands; and if it is unsure.

    A law's place says enough. The place of good practice, such as DPUP guideline, does not.
    """
    words = basis.citation if basis.kind == "law" else f"{basis.name} ({basis.citation})"
    return ". ".join(filter(None, (words, labels.UNSURE_BASIS.get(basis.confidence))))
