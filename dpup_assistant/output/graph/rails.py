"""The lines of a drawing: down, across and down again, between the ranks, with room for every turn."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from dpup_assistant.output.graph.channels import Net, tracks
from dpup_assistant.output.graph.layers import Layers

Point = tuple[float, float]
RADIUS = 12.0  # px, of a corner
LEAN = 24.0  # px; a line that stands nearer than this to a node's middle goes straight down into it
_TRACK = 14.0  # px between horizontal pieces
_TURN = 14.0  # px from a rank to the nearest of them
_ARROW = 12.0  # px more above a node
_STRAIGHT = 10.0  # px between two ranks where every line is straight


@dataclass(frozen=True, slots=True)
class Rails:
    """Where the ranks and the lines between them lie, in px."""

    tops: Sequence[float]
    bottoms: Sequence[float]
    """Of each rank."""
    across: Mapping[tuple[int, int], float]
    """The y of the piece of each line, upper and lower point, that runs across."""
    leaves: Sequence[float]
    enters: Sequence[float]
    """The x at which lines leave each point, and that at which they come to it."""

    def piece(self, upper: int, lower: int, start: float, end: float) -> list[Point]:
        """Return the line from a point, at the height `start`, to one of the next rank, down to `end`."""
        out, into = self.leaves[upper], self.enters[lower]
        if out == into:
            return [(out, start), (out, end)]
        y = self.across[upper, lower]
        return [(out, start), (out, y), (into, y), (into, end)]


def rails(layers: Layers, x: Sequence[float]) -> Rails:
    """Return where the ranks lie and where lines run, from the x of each point."""
    boxes = set(layers.nodes.values())
    leaves = [_lean(x, point, layers.below[point]) if point in boxes else x[point] for point in range(len(x))]
    enters = [_lean(x, point, layers.above[point]) if point in boxes else x[point] for point in range(len(x))]
    across: dict[tuple[int, int], float] = {}
    tops: list[float] = []
    bottoms: list[float] = []
    y = 0.0
    for number, rank in enumerate(layers.ranks):
        tops.append(y)
        y += max((layers.sizes[point].height for point in rank), default=0)
        bottoms.append(y)
        lines = [list(net) for net in _nets(layers, number)]
        nets = [
            Net(tuple(leaves[upper] for upper, _ in net), tuple(enters[lower] for _, lower in net))
            for net in lines
        ]
        track = tracks(nets)
        for net, its_track in zip(lines, track, strict=True):
            across |= dict.fromkeys(net, y + _TURN + its_track * _TRACK)
        y += _room(nets, track) + (_ARROW if number % 2 else 0)
    return Rails(tops, bottoms, across, leaves, enters)


def straightened(points: Sequence[Point]) -> list[Point]:
    """Return a line without the points at which it does not turn."""
    kept: list[Point] = []
    for point in points:
        if kept and point == kept[-1]:
            continue
        if len(kept) > 1 and kept[-2][0] == kept[-1][0] == point[0]:
            kept[-1] = point
        else:
            kept.append(point)
    return kept


def corners(points: Sequence[Point]) -> Iterator[tuple[Point, Point, Point]]:
    """Yield each corner of a line: where its curve begins, the corner itself, and where the curve ends."""
    for before, corner, after in zip(points, points[1:], points[2:], strict=False):
        radius = min(RADIUS, _length(before, corner) / 2, _length(corner, after) / 2)
        yield _towards(corner, before, radius), corner, _towards(corner, after, radius)


def _lean(x: Sequence[float], point: int, others: Sequence[int]) -> float:
    """Return the x at which a node's lines leave or enter: where the nearest is straight, or its middle."""
    nearest = min((x[other] for other in others), key=lambda other: abs(other - x[point]), default=x[point])
    return nearest if abs(nearest - x[point]) <= LEAN else x[point]


def _nets(layers: Layers, rank: int) -> Iterator[list[tuple[int, int]]]:
    """Yield the lines from a rank to the next, those together that share the node or trunk at an end."""
    if rank % 2 == 0:
        for point in layers.ranks[rank]:
            if layers.below[point]:
                yield [(point, other) for other in layers.below[point]]
    elif rank + 1 < len(layers.ranks):
        for point in layers.ranks[rank + 1]:
            if layers.above[point]:
                yield [(other, point) for other in layers.above[point]]


def _room(nets: Sequence[Net], track: Sequence[int]) -> float:
    """Return the height between two ranks, in px."""
    bent = [its_track for net, its_track in zip(nets, track, strict=True) if not net.is_straight]
    return 2 * _TURN + max(bent) * _TRACK if bent else _STRAIGHT


def _length(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _towards(start: Point, end: Point, distance: float) -> Point:
    """Return the point so far from one towards another, straight across or down."""
    part = distance / (_length(start, end) or 1)
    return start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part
