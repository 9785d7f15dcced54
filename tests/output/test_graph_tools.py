"""Mermaid itself and Graphviz itself draw our graphs, with every word as it was written."""

import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from dpup_assistant.kit.theme import KINDS, LIGHT
from dpup_assistant.output.graph.dot import graph_dot
from dpup_assistant.output.graph.graph import Edge, Graph, Node, graph_of
from dpup_assistant.output.graph.mermaid import graph_mermaid
from dpup_assistant.output.graph.node_look import Colours
from tests.other_tools import NODE_MODULES, tool
from tests.output.graphs import NASTY, any_graph
from tests.shipped import TREES

COLOURS = Colours(LIGHT, KINDS["light"])
TITLES = {tree.id: tree.title for tree in TREES.values()}
KEYWORDS = ("end", "graph", "style", "default", "node", "strict", "subgraph", "click", "o", "x", "whānau_1")


def keywords() -> Graph:
    """A graph whose ids mean something to Mermaid or to Graphviz."""
    nodes = {name: Node(name, kind, name) for name, kind in zip(KEYWORDS, 6 * ("go", "more"), strict=False)}
    return Graph('A "title": {of} it', nodes, tuple(Edge(KEYWORDS[0], name, name) for name in KEYWORDS[1:]))


GRAPHS = {
    **{name: graph_of(tree, TITLES) for name, tree in TREES.items()},
    "nasty": any_graph(len(NASTY) + 1, [(number, number + 1) for number in range(len(NASTY))], NASTY),
    "keywords": keywords(),
}


def words(node: Node) -> str:
    return " ".join(filter(None, (node.word, str(node.number or ""), node.title)))


@pytest.fixture(scope="module")
def in_mermaid() -> dict[str, dict[str, list[str]]]:
    """What Mermaid draws of each graph, its first line of answers marked."""
    script = Path(__file__).parents[1] / "node/mermaid.mjs"
    node = tool("node", NODE_MODULES / "mermaid", NODE_MODULES / "jsdom")
    texts = [graph_mermaid(graph, COLOURS, graph.edges[0].pair) for graph in GRAPHS.values()]
    done = subprocess.run([node, script], input=json.dumps(texts), capture_output=True, text=True, check=True)
    return dict(zip(GRAPHS, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("name", GRAPHS)
def test_mermaid_draws_every_node_and_answer_with_its_words(
    name: str, in_mermaid: dict[str, dict[str, list[str]]]
) -> None:
    graph, drawn = GRAPHS[name], in_mermaid[name]
    assert sorted(" ".join(each.split()) for each in drawn["nodes"]) == sorted(
        map(words, graph.nodes.values())
    )
    assert sorted(drawn["edges"]) == sorted(edge.label for edge in graph.edges)
    assert not drawn["scripts"] and drawn["marked"] == 2


@pytest.mark.parametrize("name", GRAPHS)
def test_graphviz_draws_every_node_and_answer_with_its_words(name: str) -> None:
    graph = GRAPHS[name]
    text = graph_dot(graph, COLOURS, graph.edges[0].pair)
    done = subprocess.run([tool("dot"), "-Tsvg"], input=text, capture_output=True, text=True, check=True)
    assert not done.stderr
    drawn: dict[str, list[str]] = {"node": [], "edge": []}
    for group in ElementTree.fromstring(done.stdout).iter("{http://www.w3.org/2000/svg}g"):
        if group.get("class") in drawn:
            lines = [each.text or "" for each in group.iter("{http://www.w3.org/2000/svg}text")]
            drawn[group.get("class", "")].append(bare(" ".join(lines)))
    assert sorted(drawn["node"]) == sorted(bare(words(node)) for node in graph.nodes.values())
    assert sorted(drawn["edge"]) == sorted(bare(edge.label) for edge in graph.edges)


def bare(text: str) -> str:
    """A text without its spaces: a long word is broken into lines."""
    return "".join(text.split())
