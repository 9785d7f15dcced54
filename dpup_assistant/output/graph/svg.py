"""A drawn graph as SVG: one self-contained picture, its words as text, nothing run and nothing fetched."""

from collections.abc import Mapping, Sequence
from html import escape

from dpup_assistant.output import labels
from dpup_assistant.output.graph.graph import QUESTION, Node, pairs
from dpup_assistant.output.graph.layout import (
    BEFORE_OUTCOME,
    BEFORE_QUESTION,
    LABEL,
    LABEL_LINE,
    POINT,
    TITLE,
    TITLE_LINE,
    WORD,
    WORD_LINE,
    Box,
    Drawing,
    words_height,
)
from dpup_assistant.output.graph.node_look import Colours, NodeLook, node_look
from dpup_assistant.output.graph.rails import corners
from dpup_assistant.output.graph.strokes import ARROW, Stroke, marked_strokes, strokes
from dpup_assistant.output.sheet import Draw
from dpup_assistant.output.sheet_html import icon_lines

TILE, ICON = 44.0, 26.0  # px
_FONT = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"


def graph_svg(drawing: Drawing, colours: Colours, draw: Draw, way: Sequence[str] = ()) -> str:
    """Return a drawing as SVG. The nodes of `way`, and the lines from each to the next, are marked."""
    marked = pairs(way)
    width, height = round(drawing.width), round(drawing.height)
    parts = [
        *(_stroke(stroke, colours.theme) for stroke in strokes(drawing)),
        *(_stroke(stroke, colours.theme) for stroke in marked_strokes(drawing, marked)),
        *(
            _node(node, box, colours, draw, node.id in way and name == node.id)
            for name, (node, box) in drawing.nodes.items()
        ),
        *(_label(box, colours.theme, pair in marked) for pair, box in drawing.labels.items()),
    ]
    body = "\n".join(parts)
    return f"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" \
viewBox="0 0 {width} {height}" role="img" aria-labelledby="title desc" font-family="{_FONT}">
<title id="title">{escape(drawing.graph.title)}</title>
<desc id="desc">{escape(_described(drawing, way))}</desc>
<!-- Icons: Lucide, ISC licence -->
<rect width="{width}" height="{height}" fill="{colours.theme["page"]}"/>
{body}
</svg>
"""


def _described(drawing: Drawing, way: Sequence[str]) -> str:
    titles = ", ".join(drawing.graph.nodes[name].title for name in way)
    return f"{labels.GRAPH_HOW} {labels.WALK_MARKED.format(way=titles)}" if way else labels.GRAPH_HOW


def _stroke(stroke: Stroke, theme: Mapping[str, str]) -> str:
    """Return a line with its arrowhead."""
    colour = theme[{"plain": "edge", "missing": "error", "marked": "primary"}[stroke.look]]
    width = 4 if stroke.look == "marked" else 2
    dashes = ' stroke-dasharray="7 5"' if stroke.look == "missing" else ""
    path = ["M{:g} {:g}".format(*stroke.points[0])]
    for (x1, y1), (x2, y2), (x3, y3) in corners(stroke.points):
        path.append(f"L{x1:g} {y1:g}Q{x2:g} {y2:g} {x3:g} {y3:g}")
    x, y = stroke.points[-1]
    path.append(f"L{x:g} {y - ARROW if stroke.has_head else y:g}")
    line = f'<path d="{"".join(path)}" fill="none" stroke="{colour}" stroke-width="{width}"{dashes}/>'
    half = ARROW / 2 + width / 2
    head = f'<path d="M{x - half:g} {y - ARROW:g}h{2 * half:g}L{x:g} {y:g}z" fill="{colour}"/>'
    return line + head if stroke.has_head else line


def _label(box: Box, theme: Mapping[str, str], is_marked: bool) -> str:
    colour, weight = (theme["primary"], ' font-weight="bold"') if is_marked else (theme["text"], "")
    text = _text(box.lines, box.x, box.y + LABEL_LINE - 4, LABEL_LINE)
    return f'<g fill="{colour}" font-size="{LABEL:g}"{weight}>{text}</g>'


def _node(node: Node, box: Box, colours: Colours, draw: Draw, is_marked: bool) -> str:
    """Return a node: its shape, its icon or number, its words, and its whole title for who points at it."""
    look = node_look(node, colours, is_marked)
    tile = f'<rect x="{box.x:g}" y="{box.y:g}" width="{TILE:g}" height="{box.height:g}" fill="{look.tile}"/>'
    first = _number(node, box) if node.kind == QUESTION else _icon(look, box, draw)
    return (
        f'<g fill="{look.words}" font-size="{TITLE:g}"><title>{escape(node.title)}</title>{_shape(look, box)}'
        f"{tile if look.tile else ''}{first}{_words(node, box, look)}</g>"
    )


def _shape(look: NodeLook, box: Box) -> str:
    dashes = ' stroke-dasharray="7 5"' if look.is_dashed else ""
    drawn = f'fill="{look.fill}" stroke="{look.line}" stroke-width="{look.line_width:g}"{dashes}'
    if look.shape == "pointed":
        flat, half = box.width - POINT, box.height / 2
        path = f"M{box.x:g} {box.y:g}h{flat:g}l{POINT:g} {half:g}l{-POINT:g} {half:g}h{-flat:g}z"
        return f'<path d="{path}" {drawn}/>'
    corner = ' rx="10"' if look.shape == "round" else ""
    place = f'x="{box.x:g}" y="{box.y:g}" width="{box.width:g}" height="{box.height:g}"'
    return f"<rect {place}{corner} {drawn}/>"


def _number(node: Node, box: Box) -> str:
    x, y = box.x + BEFORE_QUESTION / 2, box.y + box.height / 2 + 5
    return f'<text x="{x:g}" y="{y:g}" text-anchor="middle" font-weight="bold">{node.number or ""}</text>'


def _icon(look: NodeLook, box: Box, draw: Draw) -> str:
    """Return a node's icon, for the eye only: its word stands beside it."""
    x, y = box.x + (TILE - ICON) / 2, box.y + (box.height - ICON) / 2
    drawn = icon_lines(look.icon or "", draw).replace("currentColor", look.on)
    lines = 'fill="none" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<g transform="translate({x:g} {y:g}) scale({ICON / 24:.4g})" stroke="{look.on}" {lines}>{drawn}</g>'
    )


def _words(node: Node, box: Box, look: NodeLook) -> str:
    """Return the short word and the title, in the middle of the node's height."""
    x = box.x + (BEFORE_QUESTION if node.kind == QUESTION else BEFORE_OUTCOME)
    y = box.y + (box.height - words_height(node, box.lines)) / 2
    word = ""
    if node.word:
        y += WORD_LINE
        word = (
            f'<text x="{x:g}" y="{y - 5:g}" font-size="{WORD:g}" font-weight="bold" fill="{look.word}">'
            f"{escape(node.word)}</text>"
        )
    return word + _text(box.lines, x, y + TITLE_LINE - 5, TITLE_LINE)


def _text(lines: Sequence[str], x: float, y: float, step: float) -> str:
    """Return lines of text, the first on the line at y."""
    spans = (f'<tspan x="{x:g}" y="{y + step * n:g}">{escape(line)}</tspan>' for n, line in enumerate(lines))
    return f"<text>{''.join(spans)}</text>"
