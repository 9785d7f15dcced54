"""The picture of a graph: painted as far as it is seen, with the walk, the selection and the faults on it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from dpup_assistant.kit.canvas import Canvas
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import painter_for, ring
from dpup_assistant.output.graph.graph import Pair, pairs
from dpup_assistant.studio.graph.painter import READABLE, GraphPainter
from dpup_assistant.studio.graph.parts import LabelPart, NodePart, Parts, StrokePart, marked_lines

_BADGE = 26.0  # px, how high and wide the mark of faults is


class Faults(NamedTuple):
    """How many faults a node has."""

    errors: int
    warnings: int


class GraphCanvas(Canvas):
    """Shows a drawing.

    Signals:
        node_clicked(str): a node was clicked, by its id.
    """

    node_clicked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.parts: Parts | None = None
        self.way: Sequence[str] = ()
        self._pairs: frozenset[Pair] = frozenset()
        self._marked: list[StrokePart] = []
        self._selected: str | None = None
        self._shown: list[NodePart] = []
        self._note = ""
        self.faults: Mapping[str, Faults] = {}
        self._painter = GraphPainter()
        self.clicked.connect(self._click)

    def draw(self, parts: Parts, start: str) -> None:
        """Show a drawing. What was in the middle stays in its place; at first, the node `start` is shown."""
        before, self.parts = self.parts, parts
        size = QSizeF(parts.drawing.width, parts.drawing.height)
        kept = _kept(before, parts, self.seen(), self._selected) if before else None
        if before and kept:
            self.change_picture(size, before.nodes[kept].area.topLeft(), parts.nodes[kept].area.topLeft())
        else:
            first = parts.nodes.get(start) or next(iter(parts.nodes.values()))
            self.open_picture(size, first.area)
        self.mark(self.way)

    def say(self, note: str) -> None:
        """Take what is told as long as there is nothing to show."""
        self._note = note
        self.update()

    def mark(self, way: Sequence[str]) -> None:
        """Mark a walk: its nodes, and the lines from each to the next."""
        self.way, self._pairs = way, pairs(way)
        self._marked = marked_lines(self.parts.drawing, self._pairs) if self.parts else []
        self.update()

    def select(self, name: str | None) -> None:
        """Put a ring round a node, and bring it into sight."""
        self._selected = name
        if self.parts and name in self.parts.nodes:
            self.show_area(self.parts.nodes[name].area)
        self.update()

    def show_faults(self, faults: Mapping[str, Faults]) -> None:
        """Put a mark on each node that has faults."""
        self.faults = faults
        self.update()

    def paint_picture(self, painter: QPainter, seen: QRectF, zoom: float) -> None:
        """Paint lines, the marked ones over them, then labels and nodes."""
        if not self.parts:
            return
        if self._painter.generation != look().generation:
            self._painter = GraphPainter()
        nodes: list[NodePart] = []
        labels: list[LabelPart] = []
        for part in self.parts.seen(seen):
            if isinstance(part, StrokePart):
                self._painter.stroke(painter, part)
            elif isinstance(part, LabelPart):
                labels.append(part)
            else:
                nodes.append(part)
        for line in self._marked:
            if line.area.intersects(seen):
                self._painter.stroke(painter, line)
        for label in labels if zoom >= READABLE else ():
            self._painter.label(painter, label, label.pair in self._pairs)
        for node in nodes:
            self._painter.node(painter, node, node.name in self.way, zoom)
        self._shown = nodes

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the picture, and over it what is as large at every zoom."""
        super().paintEvent(event)
        painter = painter_for(self)
        parts = self.parts.nodes if self.parts else {}
        if self._selected in parts:
            ring(painter, self.on_screen(parts[self._selected].area), 10 * self.scale, look().colour("focus"))
        for node in self._shown:
            if node.name in self.faults:
                self._badges(painter, self.on_screen(node.area), self.faults[node.node.id])
        if not self.parts:
            edge = look().space(24)
            painter.setFont(look().font("body"))
            painter.setPen(look().colour("text"))
            place = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            painter.drawText(place, Qt.TextFlag.TextWordWrap, self._note)
        painter.end()

    def _badges(self, painter: QPainter, area: QRectF, faults: Faults) -> None:
        """Paint how many errors a node has, round, and how many warnings, square."""
        size = _BADGE * min(max(self.scale, 0.4), 1.5)
        place = QRectF(area.right() - size * 0.6, area.top() - size * 0.5, size, size)
        for count, role, radius in ((faults.errors, "error", size / 2), (faults.warnings, "warn", 3)):
            if count:
                painter.setPen(QPen(look().colour("page"), 2))
                painter.setBrush(look().colour(role))
                painter.drawRoundedRect(place, radius, radius)
                if self.scale >= READABLE:
                    font = look().font_of(10.5, bold=True)
                    font.setPixelSize(round(size * 0.55))
                    painter.setFont(font)
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(min(count, 99)))
                place.translate(-size * 1.15, 0)

    def _click(self, place: QPointF) -> None:
        for part in self.parts.seen(QRectF(place, QSizeF(1, 1))) if self.parts else ():
            if isinstance(part, NodePart) and part.area.contains(place):
                self.node_clicked.emit(part.node.id)
                return


def _kept(before: Parts, after: Parts, seen: QRectF, selected: str | None) -> str | None:
    """Return the node that is to stay where it is: the selected one if it is seen, else the middle one."""
    there = [
        part
        for part in before.seen(seen)
        if isinstance(part, NodePart) and part.name == part.node.id and part.name in after.nodes
    ]
    middle = seen.center()
    nearest = min(
        [part for part in there if part.name == selected] or there,
        key=lambda part: (part.area.center() - middle).manhattanLength(),
        default=None,
    )
    return nearest.node.id if nearest else None
