"""Putting the rows of a sheet into columns, each row whole if it can be."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dpup_assistant.kit.sheet_pieces import Strip, height_of

Row = Sequence[Strip]


@dataclass(slots=True)
class Column:
    """What stands in one column, and how much room is left under it, in points."""

    room: float
    strips: list[Strip] = field(default_factory=list)

    def put(self, strips: Row) -> None:
        """Put strips under those that are there."""
        self.strips += strips
        self.room -= height_of(strips)


def flow(rows: Sequence[Row], between: Strip, height: Callable[[int], float], whole: bool) -> list[Column]:
    """Return rows in columns, one after the other, with `between` between two rows of a column.

    `height` tells how high a column is, by its number from 0. A row that is higher than a column goes on in
    the next, and where `whole` is False each row that does not fit.
    """
    columns = [Column(height(0))]
    for row in rows:
        rest = list(row)
        while rest:
            column, following = columns[-1], height(len(columns))
            lead = [between] if column.strips else []
            room = column.room - height_of(lead)
            if height_of(rest) <= room:
                count = len(rest)
            elif whole and height_of(rest) <= following:
                count = 0
            else:
                count = _cut(rest, room, forced=not lead)
            if count:
                column.put([*lead, *rest[:count]])
            rest = rest[count:]
            if rest:
                columns.append(Column(following))
    return columns


def _cut(row: Row, room: float, *, forced: bool) -> int:
    """Return how many strips of a row stand in `room` points, the last one such that a page may end there.

    Where there is none it is 0, or, `forced`, as many as there is room for, and one at least.
    """
    fitting = [count for count in range(1, len(row) + 1) if height_of(row[:count]) <= room]
    ending = [count for count in fitting if row[count - 1].ends]
    if ending or not forced:
        return max(ending, default=0)
    return max(fitting, default=1)
