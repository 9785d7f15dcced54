"""The worker's own paper: what to do, write down and ask, and what it rests on. Never handed over."""

from collections.abc import Iterable, Sequence
from datetime import date

from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.rests_on import good_practice, the_law
from dpup_assistant.output.sheet import (
    Block,
    Columns,
    Line,
    Mark,
    Part,
    PenLines,
    Points,
    Say,
    Sheet,
    line_of,
    plain,
)
from dpup_assistant.output.text import contact_text, version_lines

_TWICE = 2  # as long: beyond that two columns take more room than one


def worker_sheet(explanation: Explanation, today: date) -> Sheet:
    """Return the worker's checklist; `today` tells whether its review is overdue."""
    te_reo = explanation.te_reo
    do = Part(labels.DO, _points(explanation.do, te_reo, "box"), "square-check-big")
    instead = Part(labels.INSTEAD, _points(explanation.instead, te_reo, "box"), "list-plus")
    first = (instead, do) if explanation.kind == "stop" else (do, instead)
    ask = (explanation.ask, *(contact_text(line.contact) for line in explanation.contacts))
    parts = (
        *first,
        Part(labels.LATER, _later(explanation.later, te_reo), "clock"),
        Part(labels.RECORD, (*_points((explanation.record,), te_reo, "box"), PenLines(2)), "notebook-pen"),
        Part(labels.ASK, _say(ask, te_reo), "users"),
        Part(labels.NOTE, _say((explanation.note,) if explanation.note else (), te_reo), "building-2"),
        Part(labels.REASONS, _points(explanation.reasons, te_reo), "route"),
        Part(labels.RESTS_ON, _basis(explanation), "scale"),
    )
    overdue = labels.OVERDUE.format(date=in_words(explanation.review_by))
    return Sheet(
        over=explanation.tree_title,
        title=explanation.title,
        intro=_lines((overdue,) if explanation.review_by < today else (), te_reo),
        parts=tuple(part for part in parts if part.blocks),
        foot=(*version_lines(explanation), labels.BASED_ON_DPUP),
        size=12,
        band=labels.NOT_TO_HAND_OVER,
    )


def _lines(texts: Sequence[str], te_reo: Iterable[str]) -> tuple[Line, ...]:
    return tuple(line_of(text, te_reo) for text in texts)


def _say(texts: Sequence[str], te_reo: Iterable[str]) -> tuple[Block, ...]:
    return (Say(_lines(texts, te_reo)),) if texts else ()


def _points(texts: Sequence[str], te_reo: Iterable[str], mark: Mark = "bullet") -> tuple[Block, ...]:
    return (Points(_lines(texts, te_reo), mark),) if texts else ()


def _later(texts: Sequence[str], te_reo: Iterable[str]) -> tuple[Block, ...]:
    """Return what is for later, with a line to write the day on. Nothing reminds anybody: it is paper."""
    return (*_points(texts, te_reo, "box"), PenLines(1)) if texts else ()


def _basis(explanation: Explanation) -> tuple[Block, ...]:
    """Return the law beside good practice; above it where one is so long that a column would stay empty."""
    law = the_law([line.basis for line in explanation.law], explanation.te_reo)
    practice = good_practice([line.basis for line in explanation.good_practice], explanation.te_reo)
    shorter, longer = sorted(map(_letters, (law, practice)))
    return (Columns(law, practice),) if longer <= _TWICE * shorter else (*law, *practice)


def _letters(blocks: Sequence[Block]) -> int:
    return sum(len(plain(line)) for block in blocks if isinstance(block, Say) for line in block.lines)
