"""Graphs of any shape, for tests of what is drawn of them."""

import random
from collections.abc import Sequence

from dpup_assistant.output.graph.graph import QUESTION, Edge, Graph, Node

NASTY = (
    'Say "no" [to] (all) {of} it; #1 & <script>alert(1)</script>',
    "1. A list? `code` **bold** _x_ $$y$$ %%{init: {}}%%",
    "end",
    "Whānau 👩‍👧 中文 \\N \\\" ' --> |x| ::: style",
    "W" * 1000,
    "- graph TD; subgraph a %% & &amp; &#35;",
)


def any_graph(nodes: int, links: Sequence[tuple[int, int]], words: Sequence[str] = ("Is it?",)) -> Graph:
    """A graph of so many nodes, linked as their numbers say, loops and all."""
    leads = dict.fromkeys(source for source, _ in links)
    made = {
        f"n{number}": Node(
            f"n{number}",
            QUESTION if number in leads else "check",
            words[number % len(words)],
            number + 1 if number in leads else None,
        )
        for number in range(nodes)
    }
    edges = (Edge(f"n{source}", f"n{target}", words[source % len(words)]) for source, target in links)
    return Graph("Any", made, tuple({edge.pair: edge for edge in edges}.values()))


def random_graph(nodes: int, seed: int) -> Graph:
    """A graph without loops in which each node leads to three further on, some very far."""
    pick = random.Random(seed)
    links = [
        (node, min(nodes - 1, node + 1 + int(pick.paretovariate(0.7))))
        for node in range(nodes - 1)
        for _ in "abc"
    ]
    return any_graph(nodes, links)
