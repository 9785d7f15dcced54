"""Where each point of a drawing stands from left to right, so that lines are straight and nothing overlaps.

Source: Brandes and Köpf, "Fast and simple horizontal coordinate assignment" (2001), with the blocks set side
by side by longest paths. Points are put in columns four times, towards each corner; the middle of the four
keeps every distance that all of them keep.
"""

from collections.abc import Sequence
from itertools import pairwise

from dpup_assistant.output.graph.layers import Layers


def columns(layers: Layers, gap: float) -> list[float]:
    """Return the x of each point, the leftmost edge at 0. Neighbours in a rank are at least `gap` apart."""
    barred = _barred(layers)
    four: list[list[float]] = []
    for upwards in (False, True):
        for mirrored in (False, True):
            ranks = [rank[::-1] if mirrored else rank for rank in layers.ranks]
            joined = layers.below if upwards else layers.above
            root = _blocks(ranks[::-1] if upwards else ranks, joined, layers, barred)
            x = _side_by_side(ranks, root, layers, gap, mirrored)
            four.append([-each for each in x] if mirrored else x)
    x = _middle(four, layers)
    for point in layers.nodes.values():
        if not layers.above[point] and len(layers.ranks[layers.rank[point]]) == 1:
            x[point] = _over(x, layers.below[point]) if layers.below[point] else x[point]
    return x


def _over(x: Sequence[float], points: Sequence[int]) -> float:
    """Return the middle over points."""
    return round((min(x[point] for point in points) + max(x[point] for point in points)) / 2)


def _barred(layers: Layers) -> set[tuple[int, int]]:
    """Return the lines, upper and lower point, that must bend so that trunks stay straight.

    They cross a piece of a trunk, or join one from the side.
    """
    barred: set[tuple[int, int]] = set()
    above = [_trunk_over(layers, point) for point in range(len(layers.sizes))]
    for upper, lower in pairwise(layers.ranks):
        place = {point: index for index, point in enumerate(upper)}
        least, begun = -1, 0
        for index, point in enumerate(lower):
            over = above[point]
            if over is None and index < len(lower) - 1:
                continue
            most = len(upper) if over is None else place[over]
            for each in lower[begun : index + 1]:
                for other in layers.above[each]:
                    is_trunk = other == above[each]
                    if not is_trunk and not least < place[other] < most:
                        barred.add((other, each))
            least, begun = most, index + 1
        barred |= {
            (other, point)
            for point in lower
            if (over := above[point]) is not None
            for other in layers.above[point]
            if other != over
        }
    return barred


def _trunk_over(layers: Layers, point: int) -> int | None:
    """Return the point above a point of a trunk in the same trunk, if there is one."""
    if not layers.trunk[point]:
        return None
    return next((other for other in layers.above[point] if layers.trunk[other]), None)


def _blocks(
    ranks: Sequence[Sequence[int]],
    joined: Sequence[Sequence[int]],
    layers: Layers,
    barred: set[tuple[int, int]],
) -> list[int]:
    """Return for each point the first of the block that it stands in one column with."""
    root = list(range(len(layers.sizes)))
    for before, rank in pairwise(ranks):
        place = {point: index for index, point in enumerate(before)}
        least = -1
        for point in rank:
            others = sorted(
                (
                    other
                    for other in joined[point]
                    if (other, point) not in barred and (point, other) not in barred
                ),
                key=place.__getitem__,
            )
            half = len(others) // 2
            for other in others[half - 1 + len(others) % 2 : half + 1] if others else ():
                if root[point] == point and place[other] > least:
                    root[point] = root[other]
                    least = place[other]
    return root


def _side_by_side(
    ranks: Sequence[Sequence[int]], root: Sequence[int], layers: Layers, gap: float, mirrored: bool
) -> list[float]:
    """Return the x of each point, its block as far left as those before it allow, then drawn to the right."""
    apart: dict[int, dict[int, float]] = {}
    before: dict[int, int] = dict.fromkeys(root, 0)
    for rank in ranks:
        for one, other in pairwise(rank):
            left, right = layers.sizes[one], layers.sizes[other]
            room = gap + (left.left + right.right if mirrored else left.right + right.left)
            to = apart.setdefault(root[one], {})
            if root[other] not in to:
                before[root[other]] += 1
            to[root[other]] = max(to.get(root[other], 0), room)
    x = dict.fromkeys(before, 0.0)
    todo = [block for block, count in before.items() if not count]
    for block in todo:
        for other, room in apart.get(block, {}).items():
            x[other] = max(x[other], x[block] + room)
            before[other] -= 1
            if not before[other]:
                todo.append(other)
    for block in reversed(todo):
        if block in apart:
            x[block] = max(x[block], min(x[other] - room for other, room in apart[block].items()))
    return [x[block] for block in root]


def _middle(four: list[list[float]], layers: Layers) -> list[float]:
    """Return the middle of four drawings, each set to the edge of the narrowest that it leans to."""
    edges = [
        (
            min(x - size.left for x, size in zip(each, layers.sizes, strict=True)),
            max(x + size.right for x, size in zip(each, layers.sizes, strict=True)),
        )
        for each in four
    ]
    left, right = min(edges, key=lambda edge: edge[1] - edge[0])
    for index, (its_left, its_right) in enumerate(edges):
        shift = right - its_right if index % 2 else left - its_left
        four[index] = [x + shift for x in four[index]]
    middles = [sum(sorted(xs)[1:3]) / 2 for xs in zip(*four, strict=True)]
    least = min(x - size.left for x, size in zip(middles, layers.sizes, strict=True))
    return [round(x - least) for x in middles]
