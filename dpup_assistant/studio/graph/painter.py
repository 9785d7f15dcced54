"""How a graph is painted: nodes, labels and lines in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen, QPolygonF

from dpup_assistant.kit.icons import icon_pixmap
from dpup_assistant.kit.look import look
from dpup_assistant.output.graph.graph import QUESTION
from dpup_assistant.output.graph.layout import (
    BEFORE_OUTCOME,
    BEFORE_QUESTION,
    LABEL,
    LABEL_LINE,
    POINT,
    TITLE,
    TITLE_LINE,
    WORD,
    WORD_LINE,
    words_height,
)
from dpup_assistant.output.graph.node_look import Colours, NodeLook, node_look
from dpup_assistant.output.graph.strokes import ARROW
from dpup_assistant.output.graph.svg import ICON, TILE
from dpup_assistant.output.kind_icons import KIND_ICONS
from dpup_assistant.studio.graph.parts import LabelPart, NodePart, StrokePart, path_of

READABLE = 0.4  # of the size at 100 %; smaller, a node shows its number or its icon alone, and large
_LARGE = 44.0  # px, of that
_ROLES = ("page", "surface", "picked", "on_picked", "edge", "text", "primary", "error")
_STROKES = {"plain": "edge", "missing": "error", "marked": "primary"}


class GraphPainter:
    """Paints the parts of a graph in the theme that the program has while it is made."""

    def __init__(self) -> None:
        """Take the colours and fonts of now."""
        self.generation = look().generation
        theme = {role: look().colour(role).name() for role in _ROLES}
        self._colours = Colours(theme, {kind: look().kind(kind) for kind in KIND_ICONS})
        self._looks: dict[tuple[str, bool], NodeLook] = {}
        self._title, self._strong = _font(TITLE), _font(TITLE, bold=True)
        self._large = _font(_LARGE, bold=True)
        self._word, self._label, self._marked = _font(WORD, bold=True), _font(LABEL), _font(LABEL, bold=True)

    def stroke(self, painter: QPainter, part: StrokePart) -> None:
        """Paint a line with its arrowhead."""
        stroke = part.stroke
        colour = look().colour(_STROKES[stroke.look])
        pen = QPen(colour, 4 if stroke.look == "marked" else 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if stroke.look == "missing":
            pen.setDashPattern([3.5, 2.5])
        painter.strokePath(path_of(stroke), pen)
        if stroke.has_head:
            x, y = stroke.points[-1]
            half = ARROW / 2 + pen.widthF() / 2
            head = QPolygonF([QPointF(x - half, y - ARROW), QPointF(x + half, y - ARROW), QPointF(x, y)])
            path = QPainterPath()
            path.addPolygon(head)
            painter.fillPath(path, colour)

    def label(self, painter: QPainter, part: LabelPart, is_marked: bool) -> None:
        """Paint the words beside a line."""
        painter.setFont(self._marked if is_marked else self._label)
        painter.setPen(look().colour("primary" if is_marked else "text"))
        for number, line in enumerate(part.box.lines):
            painter.drawText(QPointF(part.box.x, part.box.y + LABEL_LINE * (number + 1) - 4), line)

    def node(self, painter: QPainter, part: NodePart, is_marked: bool, zoom: float) -> None:
        """Paint a node, with its words where they can be read at this zoom."""
        key = part.node.kind, is_marked
        if key not in self._looks:
            self._looks[key] = node_look(part.node, self._colours, is_marked)
        its_look = self._looks[key]
        pen = QPen(QColor(its_look.line), its_look.line_width)
        if its_look.is_dashed:
            pen.setDashPattern([3.5, 2.5])
        painter.setPen(pen)
        painter.setBrush(QColor(its_look.fill))
        _shape(painter, part.area, its_look)
        if its_look.tile:
            painter.fillRect(
                QRectF(part.area.topLeft(), part.area.bottomLeft() + QPointF(TILE, 0)), QColor(its_look.tile)
            )
        if zoom >= READABLE:
            self._first(painter, part, its_look, zoom)
            self._words(painter, part, its_look)
        else:
            self._alone(painter, part, its_look, zoom)

    def _alone(self, painter: QPainter, part: NodePart, its_look: NodeLook, zoom: float) -> None:
        """Paint a node's number or icon, large."""
        if part.node.kind == QUESTION:
            painter.setFont(self._large)
            painter.setPen(QColor(its_look.words))
            painter.drawText(part.area, Qt.AlignmentFlag.AlignCenter, str(part.node.number or ""))
        else:
            left = TILE if its_look.tile else 0
            middle = part.area.adjusted(left, 0, 0, 0).center()
            self._icon(painter, middle, _LARGE, its_look.icon, its_look.word, zoom)

    def _icon(
        self, painter: QPainter, middle: QPointF, size: float, icon: str | None, colour: str, zoom: float
    ) -> None:
        """Paint an icon, so large in px of the picture."""
        if icon:
            pixmap = icon_pixmap(icon, colour, max(8, 4 * round(size * zoom / 4)))  # few sizes, each is kept
            corner = middle - QPointF(size, size) / 2
            painter.drawPixmap(QRectF(corner, QSizeF(size, size)), pixmap, QRectF(pixmap.rect()))

    def _first(self, painter: QPainter, part: NodePart, its_look: NodeLook, zoom: float) -> None:
        """Paint a question's number or another node's icon."""
        area = part.area
        if part.node.kind == QUESTION:
            painter.setFont(self._strong)
            painter.setPen(QColor(its_look.words))
            place = QRectF(area.left(), area.top(), BEFORE_QUESTION, area.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(part.node.number or ""))
        else:
            middle = QPointF(area.left() + TILE / 2, area.center().y())
            self._icon(painter, middle, ICON, its_look.icon, its_look.on, zoom)

    def _words(self, painter: QPainter, part: NodePart, its_look: NodeLook) -> None:
        node, box = part.node, part.box
        x = box.x + (BEFORE_QUESTION if node.kind == QUESTION else BEFORE_OUTCOME)
        y = part.area.center().y() - words_height(node, box.lines) / 2
        if node.word:
            y += WORD_LINE
            painter.setFont(self._word)
            painter.setPen(QColor(its_look.word))
            painter.drawText(QPointF(x, y - 5), node.word)
        painter.setFont(self._title)
        painter.setPen(QColor(its_look.words))
        for line in box.lines:
            y += TITLE_LINE
            painter.drawText(QPointF(x, y - 5), line)


def _shape(painter: QPainter, area: QRectF, its_look: NodeLook) -> None:
    if its_look.shape == "round":
        painter.drawRoundedRect(area, 10, 10)
    elif its_look.shape == "square":
        painter.drawRect(area)
    else:
        tip = QPointF(area.right(), area.center().y())
        upper, lower = QPointF(area.right() - POINT, area.top()), QPointF(area.right() - POINT, area.bottom())
        painter.drawPolygon(QPolygonF([area.topLeft(), upper, tip, lower, area.bottomLeft()]))


def _font(size: float, bold: bool = False) -> QFont:
    """Return the program's font in px of the picture."""
    font = QFont(look().font("body"))
    font.setPixelSize(round(size))
    font.setBold(bold)
    return font
