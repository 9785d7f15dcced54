"""A graph as DOT, for Graphviz. Source: Graphviz's DOT language."""

from collections.abc import Sequence
from textwrap import wrap

from dpup_assistant.output.graph.graph import MISSING, QUESTION, Graph, Node, pairs
from dpup_assistant.output.graph.node_look import Colours, node_look

_LINE = 28  # letters, of a title or a label


def graph_dot(graph: Graph, colours: Colours, way: Sequence[str] = ()) -> str:
    """Return a graph as DOT, top to bottom. The nodes of `way` and the lines between them are marked."""
    marked, theme = pairs(way), colours.theme
    on_way = f'color="{theme["primary"]}" penwidth=4 fontcolor="{theme["primary"]}"'
    lines = [
        f"digraph {_quoted(graph.title)} {{",
        f'  graph [rankdir=TB nodesep=0.4 bgcolor="{theme["page"]}" fontname="sans-serif"]',
        '  node [fontname="sans-serif" fontsize=11 margin="0.2,0.1" style=filled]',
        f'  edge [fontname="sans-serif" fontsize=10 color="{theme["edge"]}" fontcolor="{theme["text"]}"]',
    ]
    for node in graph.nodes.values():
        lines.append(f"  {_quoted(node.id)} [{_looks(node, colours, node.id in way)}]")
    for edge in graph.edges:
        looks = f"label={_text(edge.label)} {on_way if edge.pair in marked else ''}".rstrip()
        lines.append(f"  {_quoted(edge.source)} -> {_quoted(edge.target)} [{looks}]")
    return "\n".join([*lines, "}"]) + "\n"


def _looks(node: Node, colours: Colours, is_marked: bool) -> str:
    """Return a node's words, shape and colours: a question round, an outcome square, a hand-over pointed."""
    look = node_look(node, colours, is_marked)
    shape = 'shape=hexagon margin="0,0.1"' if node.is_pointed else "shape=box"
    extra = {QUESTION: ",rounded", MISSING: ",dashed"}.get(node.kind, "")
    title = f"{node.number} {node.title}" if node.number else node.title
    words = _text(node.word, title) if node.word else _text(title)
    return (
        f'label={words} {shape} style="filled{extra}" fillcolor="{look.fill}" color="{look.line}" '
        f'fontcolor="{look.words}" penwidth={look.line_width:g}'
    )


def _text(*parts: str) -> str:
    """Return texts as a label, each on lines of its own."""
    lines = (line for part in parts for line in wrap(part, _LINE) or [""])
    return '"' + "\\n".join(map(_inside, lines)) + '"'


def _quoted(name: str) -> str:
    return f'"{_inside(name)}"'


def _inside(text: str) -> str:
    """Return a text as it stands inside quotes. Graphviz reads &amp; and the like in labels."""
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;").replace("\n", " ")
