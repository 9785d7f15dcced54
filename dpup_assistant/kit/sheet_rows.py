"""The parts of a sheet as rows: an icon in the margin, a title, and beside the icon what belongs to it."""

from collections.abc import Sequence
from dataclasses import replace

from dpup_assistant.kit.sheet_blocks import strips_of
from dpup_assistant.kit.sheet_measures import THIN, Measures
from dpup_assistant.kit.sheet_pens import pen_lines
from dpup_assistant.kit.sheet_pieces import Bar, Drawing, Strip, moved
from dpup_assistant.kit.sheet_words import LEADING, words
from dpup_assistant.output.sheet import Block, Columns, Part, PenLines, Run, Sheet


def rows_of(sheet: Sheet, width: float, measures: Measures) -> list[list[Strip]]:
    """Return a row of `width` points for each part; the words stand in where any part has an icon."""
    return [_row(part, _indent(sheet, measures), width, measures) for part in sheet.parts]


def rule_between(width: float, measures: Measures) -> Strip:
    """Return what parts two rows: room and a thin rule."""
    return Strip(measures.below + THIN, (Bar(0, measures.below, width, THIN),))


def more_pen_lines(sheet: Sheet, width: float, room: float, measures: Measures) -> list[Strip]:
    """Return lines to write on that fill the room, in points, left under a sheet that ends in such lines."""
    if not ends_in_pen_lines(sheet):
        return []
    indent, count = _indent(sheet, measures), int(room // measures.pen)
    strips = pen_lines(count + 1, width - indent, measures)[1:]
    return [_moved(strip, indent) for strip in strips]


def ends_in_pen_lines(sheet: Sheet) -> bool:
    """Return whether a sheet ends in lines to write on that fill its last page."""
    last = sheet.parts[-1].blocks[-1:] if sheet.parts else ()
    return any(isinstance(block, PenLines) and block.fill for block in last)


def _indent(sheet: Sheet, measures: Measures) -> float:
    return measures.indent if any(part.icon for part in sheet.parts) else 0.0


def _row(part: Part, indent: float, width: float, measures: Measures) -> list[Strip]:
    title = words((Run(part.title),), measures.size, width - indent, bold=True) if part.title else []
    strips = [replace(strip, ends=False) for strip in title]
    strips = [_moved(strip, indent) for strip in strips]
    strips += _under_title(part.blocks, indent, width, measures)
    if part.icon and strips:
        top = (measures.size * LEADING - measures.icon) / 2
        icon = Drawing(0, top, measures.icon, part.icon)
        strips[0] = replace(strips[0], pieces=(icon, *strips[0].pieces))
    return [Strip(measures.above, ends=False), *strips]


def _under_title(blocks: Sequence[Block], indent: float, width: float, measures: Measures) -> list[Strip]:
    """Return what stands under a title: beside the icon, but two columns take all the width."""
    if any(isinstance(block, Columns) for block in blocks):
        indent = 0
    strips = [_moved(strip, indent) for strip in strips_of(blocks, width - indent, measures)]
    if blocks and isinstance(blocks[-1], PenLines) and not blocks[-1].fill:
        strips.append(Strip(measures.below))  # else the rule would look like one more line to write on
    return strips


def _moved(strip: Strip, indent: float) -> Strip:
    return replace(strip, pieces=moved(strip.pieces, indent, 0))
