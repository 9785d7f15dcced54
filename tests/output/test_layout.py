"""The drawing of a graph: nothing overlaps, lines go down and pass beside what they do not join."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpup_assistant.output.graph.graph import Graph, graph_of
from dpup_assistant.output.graph.layout import Box, Drawing, lay_out
from dpup_assistant.output.graph.measure import estimate
from tests.output.graphs import NASTY, any_graph, random_graph
from tests.shipped import TREES

GRAPHS = st.integers(1, 14).flatmap(
    lambda nodes: st.builds(
        any_graph,
        st.just(nodes),
        st.lists(st.tuples(st.integers(0, nodes - 1), st.integers(0, nodes - 1)), max_size=30),
        st.sampled_from([("Is it?",), NASTY]),
    )
)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.x + other.width
        and other.x < one.x + one.width
        and one.y < other.y + other.height
        and other.y < one.y + one.height
    )


def holds(drawing: Drawing) -> None:
    """Everything that must be so of any drawing."""
    nodes = {name: box for name, (_, box) in drawing.nodes.items()}
    boxes = [*nodes.values(), *drawing.labels.values()]
    for one, other in combinations(boxes, 2):
        assert not overlap(one, other), (one, other)
    for box in boxes:
        assert box.x >= 0 and box.x + box.width <= drawing.width
        assert box.y >= 0 and box.y + box.height <= drawing.height
    for edge in drawing.graph.edges:
        end = edge.pair if edge.pair in nodes else edge.target
        line = drawing.way(edge.pair)
        assert nodes[edge.source].y < nodes[end].y
        assert line[0][1] == nodes[edge.source].y + nodes[edge.source].height
        assert line[-1][1] == nodes[end].y
        assert nodes[end].x < line[-1][0] < nodes[end].x + nodes[end].width
        for (x1, y1), (x2, y2) in pairwise(line):
            assert (x1 == x2) != (y1 == y2), "straight across or straight down"
            assert y1 <= y2
            piece = Box(min(x1, x2), y1, abs(x2 - x1), y2 - y1, ())
            assert not [box for box in boxes if overlap(piece, box)]


@given(GRAPHS)
@settings(max_examples=150, deadline=None)
def test_nothing_overlaps_and_every_line_goes_down_beside_all_else(graph: Graph) -> None:
    drawing = lay_out(graph, estimate)
    holds(drawing)
    assert drawing == lay_out(graph, estimate), "the same graph, the same drawing"


@pytest.mark.parametrize("tree", TREES)
def test_every_shipped_tree_is_drawn_whole(tree: str) -> None:
    graph = graph_of(TREES[tree], {})
    drawing = lay_out(graph, estimate)
    holds(drawing)
    assert list(drawing.nodes) == list(graph.nodes), "with no line that goes back up"
    assert drawing.labels.keys() == {edge.pair for edge in graph.edges}


def test_a_loop_ends_at_a_mention_of_where_it_comes_back_to() -> None:
    drawing = lay_out(any_graph(3, [(0, 1), (1, 2), (2, 0), (1, 1)]), estimate)
    for pair in (("n2", "n0"), ("n1", "n1")):
        node, _ = drawing.nodes[pair]
        assert (node.id, node.word, node.title) == (pair[1], "Goes to", f"{int(pair[1][1]) + 1} Is it?")


def test_a_large_and_tangled_graph_is_drawn_with_mentions_for_what_is_too_far() -> None:
    graph = random_graph(3000, 1)
    drawing = lay_out(graph, estimate)
    assert graph.nodes.keys() <= drawing.nodes.keys()
    assert drawing.lines.keys() == {edge.pair for edge in graph.edges}
