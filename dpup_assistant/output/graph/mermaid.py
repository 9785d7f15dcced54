"""A graph as Mermaid text, for documents and for the places that draw it, such as Git hosts.

Source: Mermaid's flowchart syntax, version 11.
"""

import json
import string
from collections.abc import Sequence

from dpup_assistant.output.graph.graph import MISSING, QUESTION, Graph, Node, pairs
from dpup_assistant.output.graph.node_look import Colours, node_look

# Any other mark of ASCII could mean something, even inside quotes; so it is given by its number.
_PLAIN = str.maketrans({mark: f"#{ord(mark)};" for mark in string.punctuation if mark not in ",?!'()"})


def graph_mermaid(graph: Graph, colours: Colours, way: Sequence[str] = ()) -> str:
    """Return a graph as Mermaid text, top to bottom. The nodes of `way` and the lines between are marked."""
    marked = pairs(way)
    numbers = [str(number) for number, edge in enumerate(graph.edges) if edge.pair in marked]
    lines = [
        "---",
        f"title: {json.dumps(graph.title, ensure_ascii=False)}",
        "---",
        "flowchart TD",
        *(f"  {_id(node.id)}{_shape(node)}:::{node.kind}" for node in graph.nodes.values()),
        *(f'  {_id(edge.source)} -->|"{_escaped(edge.label)}"| {_id(edge.target)}' for edge in graph.edges),
    ]
    for node in {node.kind: node for node in graph.nodes.values()}.values():
        look = node_look(node, colours)
        dashes = ",stroke-dasharray:7 5" if node.kind == MISSING else ""
        lines.append(f"  classDef {node.kind} fill:{look.fill},stroke:{look.line},color:{look.words}{dashes}")
    if numbers:
        mark = f"stroke:{colours.theme['primary']},stroke-width:4px"
        lines += [f"  classDef marked {mark}", f"  class {','.join(map(_id, way))} marked"]
        lines.append(f"  linkStyle {','.join(numbers)} {mark}")
    return "\n".join(lines) + "\n"


def _id(name: str) -> str:
    """Return a node's id as one that means nothing else to Mermaid, as `end` or `style` would."""
    return f"n_{name}"


def _shape(node: Node) -> str:
    """Return a node's words in its shape: a question round, an outcome square, a hand-over with points."""
    title = _escaped(f"{node.number} {node.title}" if node.number else node.title)
    words = f"{_escaped(node.word)}<br/>{title}" if node.word else title
    if node.kind == QUESTION:
        return f'("{words}")'
    return f'{{{{"{words}"}}}}' if node.is_pointed else f'["{words}"]'


def _escaped(text: str) -> str:
    """Return a text as it stands inside quotes."""
    return " ".join(text.split()).translate(_PLAIN)
