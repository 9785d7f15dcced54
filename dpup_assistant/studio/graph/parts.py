"""The parts of a drawn graph by where they lie, so that only those that are seen are painted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from dpup_assistant.output.graph.graph import Node, Pair
from dpup_assistant.output.graph.layers import Name
from dpup_assistant.output.graph.layout import Box, Drawing
from dpup_assistant.output.graph.rails import Point, corners
from dpup_assistant.output.graph.strokes import ARROW, Stroke, marked_strokes, strokes

_MOST_POINTS = 24  # of a piece of a line
_CELL = 1000.0  # px, the width and height of the cells that the picture is cut into
_MOST_CELLS = 40  # beside each other; what is wider is looked at for all of them
_WIDE = -1  # the column of cells for that


class NodePart(NamedTuple):
    """A node and where it lies."""

    area: QRectF
    name: Name
    node: Node
    box: Box


class LabelPart(NamedTuple):
    """A label and where it lies."""

    area: QRectF
    pair: Pair
    box: Box


class StrokePart(NamedTuple):
    """A line and where it lies."""

    area: QRectF
    stroke: Stroke


Part = NodePart | LabelPart | StrokePart


class Parts:
    """All parts of a drawing."""

    def __init__(self, drawing: Drawing) -> None:
        """Sort the parts by the cells that they lie in."""
        self.nodes = {
            name: NodePart(_area(box), name, node, box) for name, (node, box) in drawing.nodes.items()
        }
        self._cells: dict[tuple[int, int], list[Part]] = {}
        self.drawing = drawing
        lines = _lines(strokes(drawing))
        labels = [LabelPart(_area(box), pair, box) for pair, box in drawing.labels.items()]
        parts: list[Part] = [*lines, *labels, *self.nodes.values()]
        for part in parts:
            columns, rows = _cells(part.area)
            for column in columns if len(columns) <= _MOST_CELLS else (_WIDE,):
                for row in rows:
                    self._cells.setdefault((column, row), []).append(part)

    def seen(self, area: QRectF) -> Iterator[Part]:
        """Yield the parts that lie in an area, each once."""
        told: set[int] = set()
        columns, rows = _cells(area)
        for row in rows:
            for column in (_WIDE, *columns):
                for part in self._cells.get((column, row), ()):
                    if id(part) not in told and part.area.intersects(area):
                        told.add(id(part))
                        yield part


def _cells(area: QRectF) -> tuple[range, range]:
    """Return the columns and rows of the cells that an area touches."""
    return (
        range(max(int(area.left() // _CELL), 0), int(area.right() // _CELL) + 1),
        range(max(int(area.top() // _CELL), 0), int(area.bottom() // _CELL) + 1),
    )


def marked_lines(drawing: Drawing, marked: frozenset[Pair]) -> list[StrokePart]:
    """Return the lines of marked pairs."""
    return _lines(marked_strokes(drawing, marked))


def path_of(stroke: Stroke) -> QPainterPath:
    """Return a line as a path with round corners, up to its arrowhead."""
    path = QPainterPath()
    path.moveTo(*stroke.points[0])
    for (x1, y1), (x2, y2), (x3, y3) in corners(stroke.points):
        path.lineTo(x1, y1)
        path.quadTo(x2, y2, x3, y3)
    x, y = stroke.points[-1]
    path.lineTo(x, y - ARROW if stroke.has_head else y)
    return path


def _lines(found: Iterable[Stroke]) -> list[StrokePart]:
    """Return lines as parts, long ones in pieces."""
    return [StrokePart(_round(piece.points), piece) for stroke in found for piece in _pieces(stroke)]


def _pieces(stroke: Stroke) -> Iterator[Stroke]:
    """Yield a line in pieces of few points, cut where it runs straight down."""
    points = list(stroke.points)
    while len(points) > _MOST_POINTS:
        place = next((n for n in range(_MOST_POINTS // 2, len(points) - 1) if _goes_down(points, n)), None)
        if place is None:
            break
        (x, y), (_, lower) = points[place : place + 2]
        cut = (x, (y + lower) / 2)
        yield Stroke([*points[: place + 1], cut], stroke.look, False)
        points = [cut, *points[place + 1 :]]
    yield Stroke(points, stroke.look, stroke.has_head)


def _goes_down(points: Sequence[Point], place: int) -> bool:
    return points[place][0] == points[place + 1][0]


def _area(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _round(points: Sequence[Point]) -> QRectF:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRectF(min(xs) - 6, min(ys) - 2, max(xs) - min(xs) + 12, max(ys) - min(ys) + 4)
