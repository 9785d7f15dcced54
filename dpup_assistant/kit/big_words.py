"""Large print that fills its place: in the middle of the height, scrolled where it is too tall."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.kit.big_lines import Run
from dpup_assistant.kit.big_paragraph import BigParagraph, BigStyle
from dpup_assistant.kit.paint import fill
from dpup_assistant.kit.scroll_bar import ScrollBar
from dpup_assistant.kit.scroller import Scroller

_SIDE, _LEAST_SIDE = 0.08, 16  # of the width, and px: what stays free left and right
_TOP = 24  # px that stay free above and below
_GAP = 0.9  # em between paragraphs
_PAGE = 0.85  # of what is seen, scrolled at a time: some lines stay to go on from


class _Ground(QWidget):
    """What stands behind the words."""

    style_shown = BigStyle()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it in one colour."""
        painter = QPainter(self)
        fill(painter, QRectF(self.rect()), self.style_shown.ground)
        painter.end()


class BigWords(Scroller):
    """Shows paragraphs in large print.

    Signals:
        read(float): how far it is scrolled, from 0 at the beginning of the words to 1 at their end.
    """

    read = Signal(float)

    def __init__(self) -> None:
        """Make it empty."""
        self._ground, self._bar = _Ground(), ScrollBar()
        super().__init__(self._ground)
        self.setVerticalScrollBar(self._bar)
        self._paragraphs: list[BigParagraph] = []
        self._style, self._read = BigStyle(), 0.0
        self._shown: tuple[tuple[Run, ...], ...] = ()
        self._layout = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._ground)
        self._layout.addStretch(1)
        self._layout.addStretch(1)
        self._bar.rangeChanged.connect(self._keep_place)
        self._bar.valueChanged.connect(self._note_place)

    def show_paragraphs(self, paragraphs: Sequence[Sequence[Run]], style: BigStyle) -> None:
        """Show these paragraphs, each of words plain and bold; others than before from their beginning."""
        words = tuple(map(tuple, paragraphs))
        self._read = self._read if words == self._shown else 0.0
        self._shown = words
        while len(self._paragraphs) < len(paragraphs):
            self._paragraphs.append(BigParagraph())
            self._layout.insertWidget(len(self._paragraphs), self._paragraphs[-1])
        for place, paragraph in enumerate(self._paragraphs):
            shown = place < len(paragraphs)
            paragraph.set_words(paragraphs[place] if shown else (), style)
            paragraph.setVisible(shown)
        self._dress(style)
        self._keep_place()

    def clear(self) -> None:
        """Forget the words."""
        self.show_paragraphs((), self._style)

    def go_to(self, read: float) -> None:
        """Scroll to a part of the words, from 0 to 1."""
        self._read = read
        self._keep_place()

    def go_on(self, pages: int = 0, lines: int = 0) -> bool:
        """Scroll on in the words, or, below 0, back. Return whether there was anything to scroll."""
        before = self._bar.value()
        step = round(pages * _PAGE * self.viewport().height()) + lines * self._bar.singleStep()
        self._bar.setValue(before + (-step if self._style.turned else step))
        return self._bar.value() != before

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the edges free."""
        side = max(_LEAST_SIDE, round(self.width() * _SIDE))
        self._layout.setContentsMargins(side, _TOP, side, _TOP)
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Go on in the words when the wheel is turned towards the hand, turned round as well."""
        if self._style.turned:
            self._bar.setValue(self._bar.value() + event.angleDelta().y())
        else:
            super().wheelEvent(event)

    def _dress(self, style: BigStyle) -> None:
        self._style = self._ground.style_shown = style
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.BottomToTop if style.turned else directions.TopToBottom)
        self._layout.setSpacing(round(_GAP * style.em))
        self._bar.set_colours(style.ground.name(), style.thumb.name())
        self._bar.setSingleStep(2 * style.em)
        self._ground.update()

    def _keep_place(self) -> None:
        """Be where the words were read to, after they or their place have taken another size."""
        part = 1 - self._read if self._style.turned else self._read
        self._bar.setValue(round(part * self._bar.maximum()))

    def _note_place(self, value: int) -> None:
        if self._bar.maximum() > 0:
            part = value / self._bar.maximum()
            self._read = 1 - part if self._style.turned else part
            self.read.emit(self._read)
