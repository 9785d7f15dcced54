"""A sheet as the values that the PDF's template lays out (resources/sheet.typ)."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dpup_assistant.output import labels
from dpup_assistant.output.sheet import (
    Block,
    Cells,
    Columns,
    Draw,
    Languages,
    Line,
    Part,
    PenLines,
    Pens,
    Points,
    Run,
    Say,
    Sheet,
    Tag,
    is_number,
)

_LONG_WORD = re.compile(r"(\S{26,})")
_PIECE = re.compile(r"[^\s/_]{1,25}(?:[/_]+|(?!\S))|\S{1,4}")  # after a slash, or else anywhere

Json = None | str | int | bool | Sequence["Json"] | Mapping[str, "Json"]


def sheet_values(sheet: Sheet, draw: Draw) -> str:
    """Return a sheet as JSON. The template shows its texts and never reads them as markup."""
    values: Json = {
        "title": sheet.title,
        "band": sheet.band,
        "over": sheet.over,
        "keep": sheet.keep,
        "date": labels.DATE,
        "intro": line_values(sheet.intro),
        "parts": [_part(part, draw) for part in sheet.parts],
        "foot": sheet.foot,
        "size": sheet.size,
        "columns": sheet.columns,
        "whole_parts": sheet.whole_parts,
        "page_of": labels.PAGE_OF,
    }
    return json.dumps(values, ensure_ascii=False)


def _part(part: Part, draw: Draw) -> Json:
    icon = draw(part.icon) if part.icon else ""
    return {"title": part.title, "icon": icon, "blocks": _blocks(part.blocks, draw)}


def _blocks(blocks: Iterable[Block], draw: Draw) -> Json:
    return [_block(block, draw) for block in blocks]


def _block(block: Block, draw: Draw) -> Json:
    match block:
        case Say(lines):
            return {"kind": "say", "lines": line_values(lines)}
        case Points(lines, mark):
            return {"kind": "points", "lines": line_values(lines), "mark": mark}
        case Pens(names):
            return {"kind": "pens", "labels": names}
        case PenLines(count, fill):
            return {"kind": "lines", "count": count, "fill": fill}
        case Languages(names):
            pairs = [{"name": _run(name), "english": english} for name, english in names]
            return {"kind": "languages", "names": pairs}
        case Cells(columns, rows):
            return {"kind": "cells", "columns": columns, "rows": [line_values(row) for row in rows]}
        case Tag(text, icon):
            return {"kind": "tag", "text": text, "icon": draw(icon) if icon else ""}
        case Columns(left, right):
            sides = [_blocks(side, draw) for side in (left, right) if side]
            return {"kind": "columns", "sides": sides}


def line_values(lines: Iterable[Line]) -> Json:
    """Return lines for a template, each a list of its stretches of text."""
    return [[piece for run in line for piece in _pieces(run)] for line in lines]


def _pieces(run: Run) -> Iterator[Json]:
    """Yield a stretch of text, its very long words in pieces, or they would leave the page."""
    for place, text in enumerate(_LONG_WORD.split(run.text)):
        if place % 2:
            yield from (_run(replace(run, text=piece), whole=True) for piece in _PIECE.findall(text))
        elif text:
            yield _run(replace(run, text=text), whole=is_number(run))


def _run(run: Run, *, whole: bool = False) -> Json:
    """Return a stretch of text. A language has a name of its own, and maybe a script or a region."""
    language, *rest = run.language.split("-")
    return {
        "text": run.text,
        "bold": run.bold,
        "whole": whole,
        "lang": language.lower(),
        "script": next((part.lower() for part in rest if len(part) == 4), None),
        "region": next((part.lower() for part in rest if len(part) == 2), None),
    }
