"""A bar for a count, with what may be told of it beside it."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.engine.insights import FEWEST, Told
from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, outline, painter_for
from dpup_assistant.kit.wrapped import Wrapped
from dpup_assistant.output.counts import in_words

LEAST_SCALE = 2 * FEWEST
"""The count that the longest bar stands for at least, so that a hidden one never fills its place."""
_THICK, _THIN, _RADIUS, _GAP, _STEP = 22, 16, 4, 12, 9  # px
_INDENT = 24  # px, of an outcome under its decision
_LONGEST_WORDS = Told("so_far", FEWEST)  # beside every bar their place is kept, so that lengths compare


class CountRow(QWidget):
    """The name of what was counted, and its bar below."""

    def __init__(self, name: str, told: Told, scale: int, outcome: bool = False) -> None:
        """Take the name, what may be told, and the count that a bar of full length stands for."""
        super().__init__()
        column = Column(self, 3, (_INDENT if outcome else 0, 0, 0, 0))
        column.addWidget(Text(name, "small_text" if outcome else "strong"))
        column.addWidget(_Bar(name, told, scale, outcome))


class _Bar(QWidget):
    """Filled where the count is told, hatched where it is hidden."""

    def __init__(self, name: str, told: Told, scale: int, outcome: bool) -> None:
        super().__init__()
        self._told, self._share, self._is_outcome = told, told.number / max(scale, 1), outcome
        self._words = Wrapped("small_strong", in_words(told))
        self._beside = Wrapped("small_strong", in_words(_LONGEST_WORDS))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        expose_as(self, "picture")
        self.setAccessibleName(f"{name}: {in_words(told)}")
        look().changed.connect(self._measure)
        self._measure()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the bar and the words after it."""
        painter = painter_for(self)
        words = self._words.natural_width()
        length = max(self._room() * self._share, look().type_px(_RADIUS * 2))
        thick = look().type_px(_THIN if self._is_outcome else _THICK)
        bar = QRectF(CLEAR, (self.height() - thick) / 2, length, thick)
        self._paint_bar(painter, bar)
        top = (self.height() - self._words.height(words)) / 2
        self._words.draw(painter, bar.right() + look().space(_GAP), top, words, look().colour("text"))
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: QRectF) -> None:
        colour = look().colour
        if self._told.how == "fewer":
            box(painter, bar, _RADIUS, colour("surface"))
            _hatch(painter, bar)
            box(painter, bar, _RADIUS, None, colour("edge"), 1)
        else:
            fill = "soft" if self._is_outcome and not look().high_contrast else "primary"
            box(painter, bar, _RADIUS, colour(fill), colour("primary"), 1)

    def _room(self) -> int:
        """Return how long a bar can be in px, the same for decisions and outcomes."""
        indent = 0 if self._is_outcome else look().space(_INDENT)
        return self.width() - 2 * CLEAR - indent - look().space(_GAP) - self._beside.natural_width()

    def _measure(self) -> None:
        self.setFixedHeight(max(look().type_px(_THICK), round(look().pitch("small_strong"))))
        self.update()


def _hatch(painter: QPainter, bar: QRectF) -> None:
    """Paint slanting lines inside a bar."""
    rim, lines = QPainterPath(), QPainterPath()
    rim.addRoundedRect(bar, _RADIUS, _RADIUS)
    step, left = look().type_px(_STEP), bar.left() - bar.height()
    while left < bar.right():
        lines.moveTo(QPointF(left, bar.bottom()))
        lines.lineTo(QPointF(left + bar.height(), bar.top()))
        left += step
    painter.save()
    painter.setClipPath(rim)
    outline(painter, lines, look().colour("surface"), look().colour("muted"))
    painter.restore()
