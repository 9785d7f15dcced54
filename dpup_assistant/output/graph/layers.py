"""The layers of a drawing: which node stands above which, and where lines pass between others.

A drawing has ranks, numbered from the top: nodes stand in the even ones, the labels of the lines that leave
them in the odd ones below. All lines to one node that come from higher up join in a trunk, which has a point
in every rank that it passes; so the size of a drawing grows with its nodes and not with its lines. Source of
the method: Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system structures"
(1981).

Ready-made layouts do not draw this: fast-sugiyama keeps one distance between all points, and knows neither
the sizes of nodes nor labels nor trunks; Graphviz is on no desk.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

Name = str | tuple[str, str]
Link = tuple[Name, Name]  # from a node to one that it leads to
MOST_POINTS = 30_000  # of trunks; what would need more jumps instead


class Size(NamedTuple):
    """How much room something takes, in px, to the left and right of the line that leads to it."""

    left: float
    right: float
    height: float


@dataclass(slots=True)
class Layers:
    """Points in ranks, each joined to points of the next rank only. A point is a number, from 0."""

    sizes: list[Size] = field(default_factory=list)
    rank: list[int] = field(default_factory=list)
    trunk: list[bool] = field(default_factory=list)
    """Whether it is a point of a trunk."""
    below: list[list[int]] = field(default_factory=list)
    above: list[list[int]] = field(default_factory=list)
    ranks: list[list[int]] = field(default_factory=list)
    """The points of each rank, from left to right."""
    nodes: dict[Name, int] = field(default_factory=dict)
    labels: dict[Link, int] = field(default_factory=dict)

    def add(self, rank: int, size: Size, trunk: bool = False) -> int:
        """Add a point at the right end of a rank and return it."""
        self.ranks += [[] for _ in range(rank + 1 - len(self.ranks))]
        point = len(self.sizes)
        self.ranks[rank].append(point)
        self.sizes.append(size)
        self.rank.append(rank)
        self.trunk.append(trunk)
        self.below.append([])
        self.above.append([])
        return point

    def join(self, upper: int, lower: int) -> None:
        """Lead from a point to one of the next rank."""
        self.below[upper].append(lower)
        self.above[lower].append(upper)


def forward(nodes: Sequence[Name], links: Sequence[Link]) -> tuple[dict[Name, int], list[Link]]:
    """Return the level of each node, from 0 at the top, and the links that lead downwards.

    A link that would lead back up, in a loop, is left out, and so is the longest of those that would make
    the drawing too large. A node stands below all that lead to it. No recursion: trees may be deep.
    """
    kept = _without_loops(nodes, links)
    level = dict.fromkeys(nodes, 0)
    waiting = dict.fromkeys(nodes, 0)
    targets: dict[Name, list[Name]] = {node: [] for node in nodes}
    for source, target in kept:
        waiting[target] += 1
        targets[source].append(target)
    todo = [node for node in nodes if not waiting[node]]
    for node in todo:
        for target in targets[node]:
            level[target] = max(level[target], level[node] + 1)
            waiting[target] -= 1
            if not waiting[target]:
                todo.append(target)
    return level, _short_enough(kept, level)


def layers(
    level: Mapping[Name, int],
    links: Sequence[Link],
    node_size: Callable[[Name], Size],
    label_size: Callable[[Link], Size],
    room: float,
) -> Layers:
    """Return the layers of nodes and of the links between them. A trunk has so much `room` on each side."""
    made = Layers()
    first: dict[Name, int] = {}
    for source, target in links:
        first[target] = min(first.get(target, level[source]), level[source])
    for node, its_level in level.items():
        made.nodes[node] = made.add(2 * its_level, node_size(node))
    trunks: dict[Name, list[int]] = {}
    for link in links:
        source, target = link
        label = made.labels[link] = made.add(2 * level[source] + 1, label_size(link))
        made.join(made.nodes[source], label)
        if target not in trunks:
            ranks = range(2 * first[target] + 2, 2 * level[target])
            trunks[target] = [made.add(rank, Size(room, room, 0), trunk=True) for rank in ranks]
            trunks[target].append(made.nodes[target])
            for upper, lower in pairwise(trunks[target]):
                made.join(upper, lower)
        made.join(label, trunks[target][2 * (level[source] - first[target])])
    return made


def _without_loops(nodes: Sequence[Name], links: Sequence[Link]) -> list[Link]:
    """Return the links but for those that come back to where the search in depth has come from."""
    targets: dict[Name, list[Name]] = {node: [] for node in nodes}
    for source, target in links:
        targets[source].append(target)
    is_open: dict[Name, bool] = {}
    back: set[Link] = set()
    for root in nodes:
        todo = [] if root in is_open else [(root, iter(targets[root]))]
        is_open.setdefault(root, True)
        while todo:
            node, rest = todo[-1]
            for target in rest:
                if is_open.get(target):
                    back.add((node, target))
                elif target not in is_open:
                    is_open[target] = True
                    todo.append((target, iter(targets[target])))
                    break
            else:
                is_open[node] = False
                todo.pop()
    return [link for link in links if link not in back]


def _short_enough(links: Sequence[Link], level: Mapping[Name, int]) -> list[Link]:
    """Return the links without the longest, where their trunks would have more points than can be drawn."""
    longest: dict[Name, int] = {}
    for source, target in links:
        longest[target] = max(longest.get(target, 0), level[target] - level[source])
    points = 0
    limit = 0
    for limit in sorted(longest.values()):
        points += 2 * (limit - 1)
        if points > MOST_POINTS:
            break
    else:
        return list(links)
    return [link for link in links if level[link[1]] - level[link[0]] <= max(limit - 1, 1)]
