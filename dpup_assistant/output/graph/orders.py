"""The order of the points in each rank of a drawing, so that few lines cross."""

from bisect import bisect_right, insort
from collections.abc import Sequence

from dpup_assistant.output.graph.layers import Layers

MOST_SWEEPS = 24
MOST_WORK = 120_000  # points looked at in all sweeps: a large drawing gets fewer of them


def untangle(layers: Layers) -> None:
    """Put the points of each rank in an order with few crossings.

    Each sweep puts the points of a rank in the order of the middles of those that they join above, or below,
    by turns; the best order of all counts. Source: Gansner, Koutsofios, North and Vo, "A technique for
    drawing directed graphs" (1993).
    """
    sweeps = min(MOST_SWEEPS, 2 + MOST_WORK // (len(layers.sizes) + 1))
    place = [0.0] * len(layers.sizes)
    for rank in layers.ranks:
        _number(rank, place)
    best, fewest = [list(rank) for rank in layers.ranks], crossings(layers, place)
    for sweep in range(sweeps):
        if not fewest:
            break
        if sweep % 2:
            _sort(layers.ranks[-2::-1], layers.below, place)
        else:
            _sort(layers.ranks[1:], layers.above, place)
        count = crossings(layers, place)
        if count < fewest:
            best, fewest = [list(rank) for rank in layers.ranks], count
    layers.ranks = best


def crossings(layers: Layers, place: Sequence[float]) -> int:
    """Return how many pairs of lines cross, from the place of each point in its rank."""
    return sum(_crossings(rank, layers.below, place) for rank in layers.ranks)


def _sort(ranks: Sequence[list[int]], joined: Sequence[Sequence[int]], place: list[float]) -> None:
    """Put the points of each rank in the order of the middles of those that they are joined to."""
    for rank in ranks:
        if len(rank) > 1:
            middle = {
                point: _middle([place[other] for other in joined[point]], place[point]) for point in rank
            }
            rank.sort(key=middle.__getitem__)
            _number(rank, place)


def _middle(places: list[float], otherwise: float) -> float:
    """Return the median of places; a statistics module's takes twice as long for the few there are."""
    if len(places) < 2:
        return places[0] if places else otherwise
    places.sort()
    half = len(places) // 2
    return places[half] if len(places) % 2 else (places[half - 1] + places[half]) / 2


def _number(rank: Sequence[int], place: list[float]) -> None:
    for index, point in enumerate(rank):
        place[point] = index


def _crossings(upper: Sequence[int], below: Sequence[Sequence[int]], place: Sequence[float]) -> int:
    """Return how many lines cross between a rank and the next."""
    if len(upper) < 2:
        return 0
    crossed = 0
    ended: list[float] = []  # where the lines from points further left end
    for point in upper:
        ends = [place[other] for other in below[point]]
        for end in ends:
            crossed += len(ended) - bisect_right(ended, end)
        for end in ends:
            insort(ended, end)
    return crossed
