"""A paragraph in large print, for the person to read from the other side of a desk."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from dpup_assistant.kit.big_lines import Line, Run, lines_of
from dpup_assistant.kit.look import look
from dpup_assistant.kit.qt_numbers import PLAIN_TEXT
from dpup_assistant.kit.wrapped import LEAST

POINTS = (24, 28, 32, 36, 40, 48)  # as the system has them, whatever the worker's text size
_PITCH = 1.5  # from line to line, as a multiple of the size


@dataclass(frozen=True, slots=True)
class BigStyle:
    """How large print looks: its size in points, its colours, and whether it stands on its head."""

    points: int = 28
    white_on_black: bool = False
    turned: bool = False

    @property
    def ink(self) -> QColor:
        """The colour of the words."""
        return QColor("#FFFFFF" if self.white_on_black else "#000000")

    @property
    def ground(self) -> QColor:
        """The colour behind the words."""
        return QColor("#000000" if self.white_on_black else "#FFFDF7")

    @property
    def thumb(self) -> QColor:
        """The colour of the scroll bar's thumb: seen, and quieter than the words."""
        return QColor("#93A1A3" if self.white_on_black else "#7A7364")

    @property
    def em(self) -> int:
        """The size of the words in px."""
        return QFontInfo(self.font(bold=False)).pixelSize()

    def font(self, *, bold: bool) -> QFont:
        """Return the font of the words."""
        return look().font_of(self.points, bold=bold)


class BigParagraph(QLabel):
    """A paragraph, flush left for its reader. A label for screen readers, with the whole text as its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._runs: tuple[Run, ...] = ()
        self._style = BigStyle()
        self._lines: dict[int, list[Line]] = {}  # by width in px
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        look().changed.connect(self._measure)
        self._measure()

    def set_words(self, runs: Sequence[Run], style: BigStyle) -> None:
        """Show these words, plain and bold, in this style."""
        self._runs, self._style = tuple(runs), style
        self.setText("".join(words for words, _ in runs))
        self._measure()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        return ceil(len(self._lines_for(width)) * self._pitch)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which no line is broken."""
        width = ceil(sum(self._advance(*run) for run in self._runs)) + 1
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size. Words break at any width, so none is too narrow."""
        return QSize(LEAST, round(self._pitch))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the lines; turned round, so that they are read from behind the screen."""
        painter = QPainter(self)
        painter.setPen(self._style.ink)
        if self._style.turned:
            painter.translate(self.width(), self.height())
            painter.rotate(180)
        plain = self._metrics[False]
        for number, line in enumerate(self._lines_for(self.width())):
            above = (self._pitch - plain.height()) / 2
            x, baseline = 0.0, round(number * self._pitch + above + plain.ascent())
            for words, bold in line:
                painter.setFont(self._fonts[bold])
                painter.drawText(QPointF(x, baseline), words)
                x += self._advance(words, bold)
        painter.end()

    def _measure(self) -> None:
        """Measure afresh, for other words, another size or another screen."""
        self._fonts = [self._style.font(bold=bold) for bold in (False, True)]
        self._metrics = [QFontMetricsF(font) for font in self._fonts]
        self._pitch = self._style.em * _PITCH
        self._lines.clear()
        self.updateGeometry()
        self.update()

    def _lines_for(self, width: int) -> list[Line]:
        if width not in self._lines:  # a layout asks many times over
            self._lines[width] = lines_of(self._runs, max(width, LEAST), self._advance)
        return self._lines[width]

    def _advance(self, words: str, bold: bool) -> float:
        return self._metrics[bold].horizontalAdvance(words)
