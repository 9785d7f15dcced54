"""A sheet as one self-contained web page: no script, nothing fetched, readable at 320 px and on paper."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from html import escape
from unicodedata import bidirectional

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
from dpup_assistant.output.sheet_style import STYLE

_NOTHING_FROM_ELSEWHERE = "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
_INSIDE = re.compile(r"<svg[^>]*>(.*)</svg>", re.DOTALL)
_LINES_A_PAGE = 30  # pen lines that are enough for any page; what does not fit is cut off
_PEN = '<span class="pen"></span>'


def sheet_html(sheet: Sheet, draw: Draw, fonts: Mapping[str, bytes] | None = None) -> str:
    """Return a sheet as a page of HTML, with its icons in it. Every text of the sheet stays text.

    `fonts` are those that the names of languages need, by any name of their own; they go into the page too.
    """
    classes = f"{'two' if sheet.columns == 2 else 'one'}{'' if _has_icons(sheet) else ' bare'}"
    parts = "\n".join(_part(part, draw) for part in sheet.parts)
    lines = "".join(f"<p>{escape(line)}</p>" for line in sheet.foot)
    foot = f"<footer>{lines}</footer>\n" if lines else ""
    return f"""<!DOCTYPE html>
<html lang="en-NZ">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="{_NOTHING_FROM_ELSEWHERE}">
<title>{escape(sheet.title)}</title>
<!-- Icons: Lucide, ISC licence -->
<style>
:root {{ --size: {sheet.size}; }}{STYLE}{_faces(fonts or {})}</style>
</head>
<body class="{classes}">
<main>
{_head(sheet)}
<div class="parts">
{parts}
</div>
</main>
{foot}</body>
</html>
"""


def _faces(fonts: Mapping[str, bytes]) -> str:
    """Return the style that has the names of languages in their own fonts, after the page's."""
    if not fonts:
        return ""
    faces = "".join(
        f'@font-face {{ font-family: "{name}"; font-weight: bold; '
        f"src: url(data:font/sfnt;base64,{b64encode(font).decode()}); }}\n"
        for name, font in fonts.items()
    )
    families = ", ".join((*(f'"{name}"' for name in fonts), '"Noto Sans"', "sans-serif"))
    return f"{faces}.languages b {{ font-family: {families}; }}\n"


def _has_icons(sheet: Sheet) -> bool:
    return any(part.icon for part in sheet.parts)


def _head(sheet: Sheet) -> str:
    """Return what stands above the parts: the band, the title, the line for the date, the first words."""
    band = f'<p class="band">{escape(sheet.band)}</p>' if sheet.band else ""
    over = f"<p>{escape(sheet.over)}</p>" if sheet.over else ""
    keep = f'<div class="keep"><p><b>{escape(sheet.keep)}</b></p>{_pens((labels.DATE,))}</div>'
    intro = f'<div class="intro">{_paragraphs(sheet.intro)}</div>' if sheet.intro else ""
    title = f"<div>{over}<h1>{escape(sheet.title)}</h1></div>"
    return f"{band}<header>{title}{keep if sheet.keep else ''}{intro}</header>"


def _part(part: Part, draw: Draw) -> str:
    grows = any(isinstance(block, PenLines) and block.fill for block in part.blocks)
    title = f"{_icon(part.icon, draw)}<h2>{escape(part.title)}</h2>"
    blocks = f"<div>{_blocks(part.blocks, draw)}</div>"
    return f'<section class="part{" grow" if grows else ""}">{title}{blocks}</section>'


def _blocks(blocks: Iterable[Block], draw: Draw) -> str:
    return "".join(_block(block, draw) for block in blocks)


def _block(block: Block, draw: Draw) -> str:
    match block:
        case Say(lines):
            return _paragraphs(lines)
        case Points():
            return _points(block)
        case Pens(names):
            return _pens(names)
        case PenLines(count, fill):
            empty = "<div></div>" * (_LINES_A_PAGE if fill else count)
            return f'<div class="lines{" fill" if fill else ""}">{empty}</div>'
        case Languages(names):
            items = (f"<li><b>{_run(name)}</b>{escape(english)}</li>" for name, english in names)
            return f'<ul class="languages" role="list">{"".join(items)}</ul>'
        case Cells():
            return _table(block)
        case Tag(text, icon):
            return f"<h3>{_icon(icon, draw)}<span>{escape(text)}</span></h3>"
        case Columns(left, right):
            sides = (f"<div>{_blocks(side, draw)}</div>" for side in (left, right) if side)
            return f'<div class="columns">{"".join(sides)}</div>'


def _points(points: Points) -> str:
    """Return a list. A box to tick is drawn, and says nothing to a screen reader, which cannot tick it."""
    if points.mark == "box":
        items = (f'<li><span class="box"></span><span>{line_html(line)}</span></li>' for line in points.lines)
        return f'<ul class="boxes" role="list">{"".join(items)}</ul>'
    tag = "ol" if points.mark == "number" else "ul"
    return f"<{tag}>{''.join(f'<li>{line_html(line)}</li>' for line in points.lines)}</{tag}>"


def _table(cells: Cells) -> str:
    head = "".join(f'<th scope="col">{escape(column)}</th>' for column in cells.columns)
    rows = (
        f'<th scope="row">{line_html(first)}</th>{"".join(f"<td>{line_html(cell)}</td>" for cell in rest)}'
        for first, *rest in cells.rows
    )
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _pens(names: Iterable[str]) -> str:
    places = (f"<span><span>{escape(name)}</span>{_PEN}</span>" for name in names)
    return f'<p class="pens">{"".join(places)}</p>'


def _paragraphs(lines: Iterable[Line]) -> str:
    return "".join(f"<p>{line_html(line)}</p>" for line in lines)


def line_html(line: Line) -> str:
    """Return a line, its markup escaped and its languages marked."""
    return "".join(map(_run, line))


def _run(run: Run) -> str:
    """Return a stretch of text. One in another language says so, and one from right to left says that too."""
    text = escape(run.text)
    if run.language:
        way = ' dir="rtl"' if runs_left(run.text) else ""
        text = f'<span lang="{escape(run.language)}"{way}>{text}</span>'
    if not run.bold:
        return text
    return f'<b class="number">{text}</b>' if is_number(run) else f"<b>{text}</b>"


def runs_left(text: str) -> bool:
    """Return whether a text is read from right to left: whether its first letter is."""
    return next((way in ("R", "AL") for way in map(bidirectional, text) if way in ("L", "R", "AL")), False)


def _icon(name: str, draw: Draw) -> str:
    """Return an icon for the eye only: its word stands beside it."""
    inside = icon_lines(name, draw)
    return f'<svg viewBox="0 0 24 24" aria-hidden="true">{inside}</svg>' if inside else ""


def icon_lines(name: str, draw: Draw) -> str:
    """Return what an icon's SVG holds, to be put into another; "" where there is none."""
    inside = _INSIDE.search(draw(name)) if name else None
    return inside[1].strip() if inside else ""
