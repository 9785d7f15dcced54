"""The drawing of a graph: where each node, label and line lies, top to bottom. It has no colours yet."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from dpup_assistant.output.graph.columns import columns
from dpup_assistant.output.graph.graph import JUMP, QUESTION, Edge, Graph, Node, Pair
from dpup_assistant.output.graph.layers import Layers, Link, Name, Size, forward, layers
from dpup_assistant.output.graph.measure import Measure, lines
from dpup_assistant.output.graph.orders import untangle
from dpup_assistant.output.graph.rails import Point, Rails, rails, straightened

QUESTION_WIDTH, OUTCOME_WIDTH = 246.0, 254.0  # px, as all measures here
HEIGHT = 64.0  # of a node with up to two lines
TITLE, WORD, LABEL = 15.0, 13.0, 14.0  # sizes of words
TITLE_LINE, WORD_LINE, LABEL_LINE = 19.0, 18.0, 18.0  # heights of lines
BEFORE_QUESTION, BEFORE_OUTCOME = 38.0, 54.0  # from a node's left edge to its words
AFTER, POINT = 10.0, 24.0  # from the words to the right edge, and how far a pointed one is pointed
BESIDE = 10.0  # from a line to its label
MARGIN = 24.0  # round the drawing
_GAP = 18.0  # between neighbours in a rank
_ROOM = 5.0  # on each side of a line that passes
_WIDEST_LABEL = 170.0
_MOST_LINES, _MOST_LABEL_LINES = 5, 10  # of a title, and of a label


@dataclass(frozen=True, slots=True)
class Box:
    """Something with an area, and its words in lines."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A graph laid out."""

    graph: Graph
    width: float
    height: float
    nodes: Mapping[Name, tuple[Node, Box]]
    """By id. By the pair of nodes: what stands at the end of a line that would lead back up or too far."""
    labels: Mapping[Pair, Box]
    lines: Mapping[Pair, Sequence[Point]]
    """From a node down to the next, or to where the line joins a trunk."""
    trunks: Mapping[Name, Sequence[Point]]
    """What lines from higher up join in, by the node that it leads to, from the top down to it."""

    def way(self, pair: Pair) -> list[Point]:
        """Return the whole line from one node to another."""
        own = self.lines[pair]
        end = pair if pair in self.nodes else pair[1]
        return straightened([*own, *(point for point in self.trunks.get(end, ()) if point[1] > own[-1][1])])


def lay_out(graph: Graph, measure: Measure) -> Drawing:
    """Return the drawing of a graph, the same for the same graph. `measure` tells how wide words are."""
    shown, level, links = _downwards(graph)
    words = {name: title_lines(node, measure) for name, node in shown.items()}
    said = {
        link: tuple(lines(edge.label, LABEL, _WIDEST_LABEL, _MOST_LABEL_LINES, measure))
        for link, edge in links.items()
    }
    made = layers(
        level,
        list(links),
        lambda name: _size(shown[name], words[name]),
        lambda link: _label_size(said[link], measure),
        _ROOM,
    )
    untangle(made)
    x = [MARGIN + each for each in columns(made, _GAP)]
    ways = rails(made, x)
    y = [MARGIN + ways.tops[rank] for rank in made.rank]
    boxes = {name: (shown[name], _box(made, point, x, y, words[name])) for name, point in made.nodes.items()}
    labels = {links[link].pair: _beside(made, point, x, y, said[link]) for link, point in made.labels.items()}
    routes = {links[link].pair: _line(made, ways, link) for link in links}
    trunks = {
        name: _trunk(made, ways, point) for name, point in made.nodes.items() if _has_trunk(made, point)
    }
    return Drawing(
        graph,
        max(each.x + each.width for each in (*(box for _, box in boxes.values()), *labels.values())) + MARGIN,
        ways.bottoms[-1] + 2 * MARGIN,
        boxes,
        labels,
        routes,
        trunks,
    )


def title_lines(node: Node, measure: Measure) -> tuple[str, ...]:
    """Return a node's title in lines that fit into it."""
    if node.kind == QUESTION:
        room = QUESTION_WIDTH - BEFORE_QUESTION - AFTER
    else:
        room = OUTCOME_WIDTH - BEFORE_OUTCOME - (POINT if node.is_pointed else AFTER)
    return tuple(lines(node.title, TITLE, room, _MOST_LINES, measure))


def _downwards(graph: Graph) -> tuple[dict[Name, Node], dict[Name, int], dict[Link, Edge]]:
    """Return what is shown, the level of each from 0 at the top, and the links down, each with its edge.

    In place of a line back up, or of one that is too long, stands a jump: the name of the node it leads to.
    """
    level, kept = forward(list(graph.nodes), [edge.pair for edge in graph.edges])
    shown: dict[Name, Node] = dict(graph.nodes.items())
    down = set(kept)
    links: dict[Link, Edge] = {}
    for edge in graph.edges:
        if edge.pair not in down:
            shown[edge.pair] = _jump(graph.nodes[edge.target])
            level[edge.pair] = level[edge.source] + 1
        links[edge.source, edge.target if edge.pair in down else edge.pair] = edge
    return shown, level, links


def words_height(node: Node, words: Sequence[str]) -> float:
    """Return the height of a node's short word and title."""
    return (WORD_LINE if node.word else 0) + len(words) * TITLE_LINE


def _jump(node: Node) -> Node:
    """Return what stands at the end of a line to a node that cannot be drawn to."""
    title = f"{node.number} {node.title}" if node.number else node.title
    return Node(node.id, JUMP, title)


def _size(node: Node, words: Sequence[str]) -> Size:
    half = (QUESTION_WIDTH if node.kind == QUESTION else OUTCOME_WIDTH) / 2
    return Size(half, half, max(HEIGHT, words_height(node, words) + 20))


def _label_size(words: Sequence[str], measure: Measure) -> Size:
    widest = max(measure(line, LABEL, True) for line in words)  # bold where it is marked
    return Size(_ROOM, BESIDE + widest, len(words) * LABEL_LINE + 4)


def _box(made: Layers, point: int, x: Sequence[float], y: Sequence[float], words: tuple[str, ...]) -> Box:
    left, right, height = made.sizes[point]
    return Box(x[point] - left, y[point], left + right, height, words)


def _beside(made: Layers, point: int, x: Sequence[float], y: Sequence[float], words: tuple[str, ...]) -> Box:
    """Return where a label lies, to the right of its line."""
    _, right, height = made.sizes[point]
    return Box(x[point] + BESIDE, y[point], right - BESIDE, height, words)


def _has_trunk(made: Layers, node: int) -> bool:
    return any(made.trunk[point] for point in made.above[node])


def _line(made: Layers, ways: Rails, link: Link) -> list[Point]:
    """Return the line from a node past its label to the next node or a trunk."""
    node, label = made.nodes[link[0]], made.labels[link]
    (end,) = made.below[label]
    bottom = ways.tops[made.rank[node]] + made.sizes[node].height
    return straightened(
        [
            *_piece(made, ways, node, label, bottom),
            *_piece(made, ways, label, end, ways.tops[made.rank[label]]),
        ]
    )


def _trunk(made: Layers, ways: Rails, node: int) -> list[Point]:
    """Return the trunk that comes to a node, from its top."""
    points = list(_up(made, node))[::-1]
    pieces = (
        _piece(made, ways, upper, lower, ways.tops[made.rank[upper]]) for upper, lower in pairwise(points)
    )
    return straightened([point for piece in pieces for point in piece])


def _up(made: Layers, node: int) -> Iterator[int]:
    """Yield a node and the points of its trunk above it."""
    point: int | None = node
    while point is not None:
        yield point
        point = next((other for other in made.above[point] if made.trunk[other]), None)


def _piece(made: Layers, ways: Rails, upper: int, lower: int, start: float) -> list[Point]:
    points = ways.piece(upper, lower, start, ways.tops[made.rank[lower]])
    return [(x, y + MARGIN) for x, y in points]
