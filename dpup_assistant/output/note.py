"""The worker's own note, to paste into a case system so that nobody writes it twice."""

from collections.abc import Iterator, Sequence

from dpup_assistant.engine.explanation import BasisLine, Explanation
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
    yield _list(labels.LAW, _citations(explanation.law))
    yield _list(labels.GOOD_PRACTICE, _citations(explanation.good_practice))
    yield (labels.RECORD, explanation.record, _GAP)
    yield [f"{label}: {_GAP}" for label in (labels.WHO, labels.DATE, labels.WRITTEN_BY)]
    yield [labels.NOTE_FROM.format(tree=explanation.tree, version=explanation.version)]


def _list(title: str, lines: Sequence[str]) -> Sequence[str]:
    """Return lines under their title; none without lines."""
    return (title, *(f"- {line}" for line in lines)) if lines else ()


def _citations(rests_on: Sequence[BasisLine]) -> Sequence[str]:
    """Return where the law or good practice stands, each place once."""
    return tuple(dict.fromkeys(line.basis.citation for line in rests_on))
