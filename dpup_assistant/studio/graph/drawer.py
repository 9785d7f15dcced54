"""Laying out the graph of a tree: at once where it is small, else beside the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import View, mapping
from dpup_assistant.output.graph.graph import Graph
from dpup_assistant.output.graph.layout import lay_out
from dpup_assistant.output.graph.measure import estimate
from dpup_assistant.output.graph.of_text import graph_of_text
from dpup_assistant.studio.graph.parts import Parts

SMALL = 300  # nodes; these take a frame or two


class _Job(NamedTuple):
    """What to draw: a tree's text as it was read, and the titles of the trees it may go on in."""

    data: Mapping[str, Data]
    titles: Mapping[str, str]


class GraphDrawer(QObject):
    """Lays out the tree that was given last.

    Signals:
        drawn(object): its Parts. Nothing is told where its graph is the one that was drawn last, or empty.
    """

    drawn = Signal(object)
    _ended = Signal(object)

    def __init__(self, parent: QObject) -> None:
        """Make it idle."""
        super().__init__(parent)
        self._last: Graph | None = None
        self._waiting: _Job | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._is_busy = False
        self._ended.connect(self._take)

    def draw(self, data: dict[str, Data], titles: Mapping[str, str]) -> None:
        """Draw a tree, however much of its text is wrong. What was given before is forgotten."""
        job = _Job(data, titles)
        if self._is_busy:
            self._waiting = job
        elif len(mapping(data, "questions")) + len(mapping(data, "outcomes")) <= SMALL:
            self._tell(_draw(job, self._last))
        else:
            self._begin(job)

    def _begin(self, job: _Job) -> None:
        if not self._pool:
            pool = self._pool = ThreadPoolExecutor(1, "drawing")
            self.destroyed.connect(lambda: pool.shutdown(wait=False, cancel_futures=True))
        self._is_busy, self._waiting = True, None
        self._pool.submit(_draw, job, self._last).add_done_callback(self._end)

    def _end(self, job: Future[Parts | None]) -> None:
        with suppress(RuntimeError):  # the window was closed meanwhile
            self._ended.emit(job)

    def _take(self, job: Future[Parts | None]) -> None:
        self._is_busy = False
        self._tell(job.result())  # what broke on the other thread breaks here, where it is told
        if self._waiting:
            self._begin(self._waiting)

    def _tell(self, parts: Parts | None) -> None:
        if parts:
            self._last = parts.drawing.graph
            self.drawn.emit(parts)


def _draw(job: _Job, last: Graph | None) -> Parts | None:
    """Return a tree drawn, or None where its graph is the last one, or has no nodes."""
    graph = graph_of_text(View(dict(job.data)), job.titles)
    return Parts(lay_out(graph, estimate)) if graph.nodes and graph != last else None
