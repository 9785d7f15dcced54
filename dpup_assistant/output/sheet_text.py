"""A sheet as plain text, for a message, a printer without fonts, or a reader that likes it plain."""

from collections.abc import Iterable, Iterator
from textwrap import indent, wrap

from dpup_assistant.output import labels
from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Columns,
    Languages,
    Line,
    PenLines,
    Pens,
    Points,
    Say,
    Sheet,
    Tag,
    plain,
)

_WIDTH = 72  # letters a line
_INSET = "  "
_PEN = "_" * 24
_PEN_LINE = "_" * (_WIDTH - len(_INSET))
_LINES_TO_FILL = 4  # where paper would be filled with lines


def sheet_text(sheet: Sheet) -> str:
    """Return a sheet as lines of at most 72 letters. Only a word longer than that makes a longer one."""
    head = [sheet.band, sheet.over, sheet.title]
    if sheet.keep:
        head += [sheet.keep, f"{labels.DATE}: {_PEN}"]
    above = ["\n".join(_wrapped(line)) for line in head if line]
    intro = ["\n".join(_wrapped(plain(line))) for line in sheet.intro]
    parts = ["\n".join([part.title, *_set_in(_blocks(part.blocks))]) for part in sheet.parts]
    foot = "\n".join(line for each in sheet.foot for line in _wrapped(each))
    return "\n\n".join(filter(None, ["\n".join(above), *intro, *parts, foot])) + "\n"


def _set_in(lines: Iterable[str]) -> Iterator[str]:
    return (indent(line, _INSET) for line in lines)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        yield from _block(block)


def _block(block: Block) -> Iterator[str]:
    """Yield a block's lines."""
    match block:
        case Say(lines):
            for place, line in enumerate(lines):
                yield from ([""] if place else [])  # where a paragraph ends cannot be seen otherwise
                yield from _wrapped(plain(line))
        case Points(lines, mark):
            yield from _points(lines, {"bullet": "- ", "box": "[ ] "}.get(mark, ""))
        case Pens(names):
            yield from (f"{name}: {_PEN}" for name in names)
        case PenLines(count, fill):
            yield from [f"\n{_PEN_LINE}"] * (max(count, _LINES_TO_FILL) if fill else count)
        case Languages(names):
            for name, english in names:
                yield from (name.text, f"{_INSET}{english}")
        case Cells(columns, rows):
            for cells in (columns, *(map(plain, row) for row in rows)):
                yield from _wrapped(" | ".join(cells))
        case Tag(text):
            yield text
        case Columns(left, right):
            yield from _blocks(left)
            yield from ([""] if left and right else [])
            yield from _blocks(right)


def _points(lines: Iterable[Line], mark: str) -> Iterator[str]:
    """Yield a list, each point after its mark; no mark stands for numbers."""
    for place, line in enumerate(lines, 1):
        before = mark or f"{place}. "
        yield from _wrapped(plain(line), before)


def _wrapped(text: str, before: str = "") -> list[str]:
    """Return a text in lines that leave room to be set in, the first after what stands `before` it."""
    return wrap(
        text,
        _WIDTH - len(_INSET),
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_long_words=False,
        break_on_hyphens=False,
    )
