"""A tree as a picture: what leads to what, from top to bottom."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.trail import Trail
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, painter_for
from dpup_assistant.output.graph.graph import MISSING, QUESTION, Graph
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder
from dpup_assistant.studio.graph.canvas import Faults, GraphCanvas
from dpup_assistant.studio.graph.drawer import GraphDrawer
from dpup_assistant.studio.graph.parts import Parts
from dpup_assistant.studio.preview.preview import Preview

_WIDE = 52 * 16  # px at text size 1; from this on there is room for words beside the buttons


class GraphView(QWidget):
    """Shows the tree, the walk of the preview, the selection and the faults; a click selects a node.

    It only shows. The outline holds the same, and can be gone through by keyboard and by ear.
    """

    def __init__(self, edited: EditedTree, folder: Folder, preview: Preview) -> None:
        """Take the tree that is open, the folder whose trees it goes on in, and what walks it."""
        super().__init__()
        self._edited, self._folder = edited, folder
        self._titles = titles_of(folder.heads)
        self._is_stale = True
        self._graph = Graph("", {}, ())
        self.canvas, self._drawer = GraphCanvas(), GraphDrawer(self)
        self._walk = Text(role="strong")
        self._words = QWidget()
        column = Column(self)
        column.addWidget(self.canvas, 1)
        column.addWidget(self._foot())
        self._drawer.drawn.connect(self._show)
        self.canvas.node_clicked.connect(self._select)
        edited.read.connect(self._refresh)
        edited.judged.connect(self._mark_faults)
        edited.selected.connect(self._mark_selected)
        preview.walked.connect(self._mark_walk)
        folder.changed.connect(self._reload)
        self._mark_walk(None)
        self._mark_selected()
        self._mark_faults()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw what was edited while something else was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the words out where the picture needs their room; screen readers have them with it."""
        super().resizeEvent(event)
        self._words.setVisible(self.width() >= look().type_px(_WIDE))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the ground, and a line under the picture."""
        painter = painter_for(self)
        fill(painter, QRectF(self.rect()), look().colour("page"))
        fill(painter, QRectF(0, self.canvas.geometry().bottom() + 1, self.width(), 1), look().colour("line"))
        painter.end()

    def _foot(self) -> QWidget:
        """Return what stands under the picture: buttons, and what is to be known."""
        foot, buttons, words = QWidget(), Flow(), Column(self._words)
        for name, icon, act in (
            (self.tr("Smaller"), "zoom-out", self.canvas.smaller),
            (self.tr("Bigger"), "zoom-in", self.canvas.bigger),
            (self.tr("Fit"), "maximize", self.canvas.fit),
        ):
            button = Button(name, icon, "studio")
            button.clicked.connect(act)
            buttons.addWidget(button)
        note = self.tr("The outline holds the same, for the keyboard and for screen readers.")
        self.canvas.setAccessibleDescription(note)
        words.addWidget(self._walk)
        words.addWidget(Text(note, "muted"))
        row = Row(foot, 24, (16, 8, 16, 8))
        row.addLayout(buttons, 2)
        row.addWidget(self._words, 3)
        return foot

    def _refresh(self) -> None:
        """Draw the tree as it is now, if it is seen."""
        self._is_stale = not self.isVisible()
        if self._is_stale:
            return
        data = self._edited.data
        title = text_at(data, "title") or self._edited.tree_id
        self.canvas.setAccessibleName(self.tr("Graph of {title}").format(title=title))
        is_empty = not mapping(data, "questions") and not mapping(data, "outcomes")
        self.canvas.say(
            self.tr("There is no question to draw yet.")
            if is_empty
            else self.tr("This tree is large. Its graph takes a few seconds.")
        )
        self._drawer.draw(data, self._titles)

    def _reload(self) -> None:
        self._titles = titles_of(self._folder.heads)
        self._refresh()

    def _show(self, parts: Parts) -> None:
        self._graph = parts.drawing.graph
        self.canvas.draw(parts, self._node() or str(self._edited.part(("start",))))

    def _node(self) -> str | None:
        """Return the id of the node that is selected, if one is."""
        path = self._edited.selection
        return str(path[1]) if len(path) > 1 and path[0] in ("questions", "outcomes") else None

    def _select(self, name: str) -> None:
        """Select a node; for one that is not there, the question that names it."""
        if self._graph.nodes[name].kind == MISSING:
            name = next(edge.source for edge in self._graph.edges if edge.target == name)
        self._edited.select(("questions" if self._graph.nodes[name].kind == QUESTION else "outcomes", name))

    def _mark_selected(self) -> None:
        self.canvas.select(self._node())

    def _mark_faults(self) -> None:
        """Count the faults of each node."""
        counts = Counter(
            (str(found.fault.path[1]), found.fault.severity)
            for found in self._edited.judgement.faults
            if len(found.fault.path) > 1 and found.fault.path[0] in ("questions", "outcomes")
        )
        names = {name for name, _ in counts}
        self.canvas.show_faults({n: Faults(counts[n, "error"], counts[n, "warning"]) for n in names})

    def _mark_walk(self, trail: Trail | None) -> None:
        """Mark the walk of the preview, as far as it goes in this tree."""
        walks = [walk for walk in trail.walks if walk.tree.id == self._edited.tree_id] if trail else []
        way = [*(answer.question for answer in walks[0].answers), walks[0].node] if walks else []
        self.canvas.mark(way)
        self._walk.setText(self.tr("The walk in the preview is marked.") if len(way) > 1 else "")
        self._walk.setVisible(len(way) > 1)
