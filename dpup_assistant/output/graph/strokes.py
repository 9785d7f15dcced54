"""The lines of a drawn graph as they are painted, one over another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from dpup_assistant.output.graph.graph import MISSING, Pair
from dpup_assistant.output.graph.layout import Drawing
from dpup_assistant.output.graph.rails import Point

ARROW = 9.0  # px, how long the head of an arrow is, and how wide


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line, from its top to its end."""

    points: Sequence[Point]
    look: Literal["plain", "missing", "marked"]
    has_head: bool
    """Whether it ends at a node, with an arrowhead, and not where it joins another line."""


def strokes(drawing: Drawing) -> Iterator[Stroke]:
    """Yield all lines of a drawing."""
    for pair, points in drawing.lines.items():
        target = pair if pair in drawing.nodes else pair[1]
        node, box = drawing.nodes[target]
        yield Stroke(points, "missing" if node.kind == MISSING else "plain", points[-1][1] == box.y)
    for name, points in drawing.trunks.items():
        node, _ = drawing.nodes[name]
        yield Stroke(points, "missing" if node.kind == MISSING else "plain", True)


def marked_strokes(drawing: Drawing, marked: frozenset[Pair]) -> Iterator[Stroke]:
    """Yield the lines of marked pairs once more, each whole, to lie on top."""
    for pair in drawing.lines:
        if pair in marked:
            yield Stroke(drawing.way(pair), "marked", True)
