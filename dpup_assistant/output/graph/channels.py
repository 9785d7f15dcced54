"""The tracks of a channel: which horizontal piece of line runs above which, between two ranks of a drawing.

Lines that share an end are one net. Where two nets lie beside each other, the one stands above that makes
fewer crossings, and never so that one runs along the other. Source: Schulze, Spönemann and von Hanxleden,
"Drawing layered graphs with port constraints" (2014), section on orthogonal edges.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush

CLOSE = 8.0  # px; verticals closer than this look like one line
MOST_NETS = 300  # in a channel that is looked at pair by pair
_NEVER = 1000  # as many crossings as it is worse to run along another line


@dataclass(frozen=True, slots=True)
class Net:
    """Lines that share an end: where they come from above, and where they leave below, in px."""

    tops: tuple[float, ...]
    bottoms: tuple[float, ...]

    @property
    def left(self) -> float:
        """The left end of its horizontal piece."""
        return min(*self.tops, *self.bottoms)

    @property
    def right(self) -> float:
        """The right end of its horizontal piece."""
        return max(*self.tops, *self.bottoms)

    @property
    def is_straight(self) -> bool:
        """Whether it needs no track."""
        return self.left == self.right


def tracks(nets: Sequence[Net]) -> list[int]:
    """Return the track of each net, from 0 at the top. A straight net has track 0, and takes no room."""
    bent = sorted(
        (index for index, net in enumerate(nets) if not net.is_straight), key=lambda i: nets[i].left
    )
    if len(bent) > MOST_NETS:
        return _packed(nets, bent)
    under: dict[int, dict[int, int]] = {index: {} for index in bent}
    for one, other in _neighbours(nets, bent):
        worse = _cost(nets[one], nets[other]) - _cost(nets[other], nets[one])
        above, below = (other, one) if worse > 0 else (one, other)
        under[above][below] = abs(worse)
    track = [0] * len(nets)
    for index in _in_turn(under):
        for below in under[index]:
            track[below] = max(track[below], track[index] + 1)
    return track


def _packed(nets: Sequence[Net], bent: Sequence[int]) -> list[int]:
    """Return tracks on which no two nets touch, whatever they cross. `bent` is from the left."""
    track = [0] * len(nets)
    ends: list[tuple[float, int]] = []
    for index in bent:
        if ends and ends[0][0] + CLOSE <= nets[index].left:
            _, track[index] = heappop(ends)
        else:
            track[index] = len(ends)
        heappush(ends, (nets[index].right, track[index]))
    return track


def _neighbours(nets: Sequence[Net], bent: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of nets whose pieces across would touch on one track. `bent` is from the left."""
    open_nets: list[int] = []
    for index in bent:
        open_nets = [each for each in open_nets if nets[each].right + CLOSE > nets[index].left]
        yield from ((each, index) for each in open_nets)
        open_nets.append(index)


def _cost(upper: Net, lower: Net) -> int:
    """Return how bad it is for one net to run above another."""
    down = sum(lower.left < x < lower.right for x in upper.bottoms)
    up = sum(upper.left < x < upper.right for x in lower.tops)
    along = any(abs(x - y) < CLOSE for x in upper.bottoms for y in lower.tops)
    return down + up + _NEVER * along


def _in_turn(under: dict[int, dict[int, int]]) -> Iterator[int]:
    """Yield the nets so that each comes before those under it, letting go of as little as it can.

    What it lets go of, where nets ask to be above each other in a circle, is taken out of `under`.
    """
    over: dict[int, dict[int, int]] = {index: {} for index in under}
    for above, belows in under.items():
        for below, worse in belows.items():
            over[below][above] = worse
    free = [index for index in under if not over[index]]
    left = dict.fromkeys(under)
    while left:
        if not free:
            free.append(min(left, key=lambda index: sum(over[index].values())))
        index = free.pop(0)
        del left[index]
        for above in over.pop(index):
            under[above].pop(index, None)
        yield index
        for below in under[index]:
            if below in over:
                over[below].pop(index, None)
                if not over[below] and below in left and below not in free:
                    free.append(below)
