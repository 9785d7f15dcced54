"""The blocks of a sheet as strips: paragraphs, lists, tags, languages, columns."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from dpup_assistant.kit.fonts import load_language_fonts
from dpup_assistant.kit.sheet_measures import GUTTER, TALLEST, THIN, Measures
from dpup_assistant.kit.sheet_pens import pen_lines, pens
from dpup_assistant.kit.sheet_pieces import (
    Bar,
    Drawing,
    Piece,
    Square,
    Strip,
    Words,
    height_of,
    moved,
    stacked,
)
from dpup_assistant.kit.sheet_table import table
from dpup_assistant.kit.sheet_words import LEADING, one_line, words
from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Columns,
    Languages,
    Line,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Tag,
)

_HANG = {"bullet": 0.9, "number": 1.5, "box": 1.6}  # sizes of the words from the mark to the words
_BOX = 0.9  # sizes of the words: the side of an open box
_NAME, _HIGH = 1.15, 1.6  # sizes of the words: a language's own name, and its line, for scripts with tails


def strips_of(blocks: Iterable[Block], width: float, measures: Measures) -> list[Strip]:
    """Return blocks in lines of at most `width` points."""
    return spaced([_strips(block, width, measures) for block in blocks], measures.between)


def spaced(groups: Iterable[Sequence[Strip]], gap: float) -> list[Strip]:
    """Return the strips of all groups with a gap, in points, between two groups."""
    strips: list[Strip] = []
    for group in filter(None, groups):
        if strips:
            strips[-1] = replace(strips[-1], height=strips[-1].height + gap)
        strips += group
    return strips


def _strips(block: Block, width: float, measures: Measures) -> list[Strip]:
    match block:
        case Say():
            return spaced([words(line, measures.size, width) for line in block.lines], measures.between)
        case Points():
            points = enumerate(block.lines, start=1)
            return spaced([_point(block, line, n, width, measures) for n, line in points], measures.between)
        case Pens():
            return pens(block, width, measures)
        case PenLines():
            return pen_lines(block.count, width, measures)
        case Languages():
            return _languages(block, width, measures)
        case Cells():
            return table(block, width, measures)
        case Tag():
            return _tag(block, width, measures)
        case Columns():
            return _columns(block, width, measures)


def _point(block: Points, line: Line, number: int, width: float, measures: Measures) -> list[Strip]:
    """Return one point of a list, its words hanging beside its mark."""
    size, hang = measures.size, _HANG[block.mark] * measures.size
    mark: Piece
    if block.mark == "box":
        mark = Square(0, (LEADING - _BOX) / 2 * size, _BOX * size)
    else:
        text = f"{number}." if block.mark == "number" else "•"
        mark = Words(0, 0, one_line(text, size, bold=block.mark == "number"), 0)
    return _beside(mark, words(line, size, width - hang), hang)


def _tag(tag: Tag, width: float, measures: Measures) -> list[Strip]:
    """Return a small heading, which stays with what follows it, nearer to that than to what is above."""
    size, hang = measures.size, measures.size * 1.6 if tag.icon else 0.0
    strips = words((Run(tag.text),), size, width - hang, bold=True)
    if tag.icon:
        strips = _beside(Drawing(0, (LEADING - 1.15) / 2 * size, size * 1.15, tag.icon), strips, hang)
    return [Strip(measures.between, ends=False), *(replace(strip, ends=False) for strip in strips)]


def _beside(mark: Piece, strips: Sequence[Strip], hang: float) -> list[Strip]:
    """Return strips moved right by `hang`, with a mark before the first."""
    shifted = [replace(strip, pieces=moved(strip.pieces, hang, 0)) for strip in strips]
    return [replace(shifted[0], pieces=(mark, *shifted[0].pieces)), *shifted[1:]]


def _languages(block: Languages, width: float, measures: Measures) -> list[Strip]:
    """Return the names in rows of two, a rule between two rows."""
    load_language_fonts()
    room = (width - GUTTER) / 2
    cells = [_language(name, english, room, measures) for name, english in block.names]
    rows = [_side_by_side(left, right or [], room) for left, right in zip_longest(cells[::2], cells[1::2])]
    return [*(_ruled(row, width, measures.between) for row in rows[:-1]), *rows[-1:]]


def _language(name: Run, english: str, width: float, measures: Measures) -> list[Strip]:
    own = words((name,), measures.size * _NAME, width, bold=True, leading=_HIGH)
    return [*own, *words((Run(english),), measures.small, width)]


def _ruled(strip: Strip, width: float, gap: float) -> Strip:
    """Return a strip with a thin rule under it, and a gap before and after the rule."""
    rule = Bar(0, strip.height + gap, width, THIN)
    return Strip(strip.height + 2 * gap + THIN, (*strip.pieces, rule))


def _columns(block: Columns, width: float, measures: Measures) -> list[Strip]:
    """Return two columns side by side; one after the other where they are too high or one is empty."""
    room = (width - GUTTER) / 2
    left, right = (strips_of(side, room, measures) for side in (block.left, block.right))
    if left and right and max(height_of(left), height_of(right)) < TALLEST:
        return [_side_by_side(left, right, room)]
    return spaced(
        [strips_of(side, width, measures) for side in (block.left, block.right)], measures.between * 2
    )


def _side_by_side(left: Sequence[Strip], right: Sequence[Strip], width: float) -> Strip:
    """Return two columns of `width` points as one strip."""
    height = max(height_of(left), height_of(right))
    return Strip(height, stacked(left) + stacked(right, width + GUTTER))
