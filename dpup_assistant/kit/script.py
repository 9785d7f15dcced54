"""A paragraph of the script: words to say, with the blanks to pick in their places."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from dpup_assistant.kit.labels import LINE_LENGTH
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, outline, painter_for
from dpup_assistant.kit.picker import Picker
from dpup_assistant.kit.qt_numbers import PLAIN_TEXT
from dpup_assistant.kit.script_lines import Piece, Placed, place_pieces
from dpup_assistant.kit.script_mark import mark
from dpup_assistant.kit.type_table import TIGHT_WORDS, TYPE
from dpup_assistant.kit.wrapped import LEAST


@dataclass(frozen=True, slots=True)
class BlankPart:
    """A blank in a paragraph: a picker, or, where `picker` is false, the words in bold."""

    blank_id: str
    label: str
    text: str
    options: tuple[str, ...] = ()
    picker: bool = True


class ScriptParagraph(QLabel):
    """A paragraph to say. A label whose name is the whole text, with a button for each blank.

    Roles: script, reply. Signals: picked(str, str), a blank's id and the words picked for it.
    """

    picked = Signal(str, str)

    def __init__(self, role: str = "script", parent: QWidget | None = None) -> None:
        """Make it empty."""
        super().__init__(parent)
        self._role = role
        self._parts: tuple[str | BlankPart, ...] = ()
        self._pieces: list[Piece] = []
        self._pickers: list[Picker] = []
        self._layouts: dict[int, tuple[list[Placed], int]] = {}  # by width in px
        self._mark: tuple[int, int] | None = None
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        look().changed.connect(self._restyle)

    def set_parts(self, parts: Sequence[str | BlankPart]) -> None:
        """Show other words and blanks. The same ones change nothing, so the focus stays where it is."""
        parts = tuple(parts)
        if parts == self._parts:
            return
        self._parts, self._mark = parts, None
        self.setText("".join(part if isinstance(part, str) else part.text for part in parts))
        self._fill_pickers()
        self._restyle()

    def set_mark(self, span: tuple[int, int] | None) -> None:
        """Mark the words from one place in the text up to another: those being read now. None marks none."""
        self._mark = span
        self.update()

    def marked(self) -> str:
        """Return the words that are marked."""
        return self.text()[slice(*self._mark)] if self._mark else ""

    def pickers(self) -> list[Picker]:
        """Return the pickers shown, in the order of the words."""
        return [picker for picker in self._pickers if not picker.isHidden()]

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        return self._layout(width)[1]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which a line is as long as it may be."""
        width = self._longest() + 2 * CLEAR
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size. Words break at any width, so none is too narrow."""
        return QSize(LEAST + 2 * CLEAR, round(look().pitch(self._role)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put words and buttons in their places for the new width."""
        super().resizeEvent(event)
        self._settle()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the words between the buttons, and the marked ones again on their own ground."""
        painter = painter_for(self)
        painter.translate(CLEAR, 0)
        self._paint_words(painter, "text")
        if self._mark:
            shape = mark(self._layout(self.width())[0], self.text(), self._mark, self._measure)
            outline(painter, shape, look().colour("picked"), look().colour("primary"))
            painter.setClipPath(shape)
            self._paint_words(painter, "on_picked")
        painter.end()

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        painter.setPen(look().colour(ink))
        fonts = [look().font(self._role), look().font(self._bold())]
        metrics = look().metrics(self._role)
        for placed in self._layout(self.width())[0]:
            if placed.piece.picker is None:
                painter.setFont(fonts[placed.piece.bold])
                above = (placed.rect.height() - metrics.height()) / 2
                baseline = round(placed.rect.top() + above + metrics.ascent())
                painter.drawText(QPointF(placed.rect.left(), baseline), placed.piece.text)

    def _restyle(self) -> None:
        """Measure the words afresh."""
        self._layouts.clear()
        self._pieces = self._cut()
        self.updateGeometry()
        self._settle()

    def _settle(self) -> None:
        """Put the pickers in their places for the width there is."""
        for placed in self._layout(self.width())[0]:
            if placed.piece.picker is not None:
                placed.piece.picker.setGeometry(placed.rect.adjusted(0, -CLEAR, 2 * CLEAR, CLEAR))
        self.update()

    def _layout(self, width: int) -> tuple[list[Placed], int]:
        if width not in self._layouts:
            room = max(1, min(width - 2 * CLEAR, self._longest()))
            self._layouts[width] = place_pieces(self._pieces, room, look().pitch(self._role), self._measure)
        return self._layouts[width]

    def _measure(self, text: str, bold: bool) -> float:
        return look().metrics(self._bold() if bold else self._role).horizontalAdvance(text)

    def _longest(self) -> int:
        return look().type_px(TYPE[self._role].size * 4 / 3 * LINE_LENGTH)

    def _bold(self) -> str:
        return f"{self._role}_bold"

    def _fill_pickers(self) -> None:
        blanks = [part for part in self._parts if isinstance(part, BlankPart) and part.picker]
        while len(self._pickers) < len(blanks):
            picker = Picker(self._bold(), self)
            picker.picked.connect(self.picked)
            self._pickers.append(picker)
        for picker, blank in zip(self._pickers, blanks, strict=False):
            picker.set_blank(blank.blank_id, blank.label, blank.text, blank.options)
        for place, picker in enumerate(self._pickers):
            picker.setVisible(place < len(blanks))

    def _cut(self) -> list[Piece]:
        """Cut the paragraph into pieces that stay whole: words, the spaces between, and blanks."""
        pieces: list[Piece] = []
        pickers = iter(self._pickers)
        for part in self._parts:
            if isinstance(part, str):
                pieces += self._words(part, bold=False)
            elif part.picker:
                picker = next(pickers)
                pieces.append(Piece(part.text, True, picker.natural_width(), picker))
            elif len(part.text.split()) <= TIGHT_WORDS:
                pieces.append(Piece(part.text, True, self._measure(part.text, True)))
            else:
                pieces += self._words(part.text, bold=True)
        return pieces

    def _words(self, text: str, bold: bool) -> list[Piece]:
        return [Piece(word, bold, self._measure(word, bold)) for word in re.findall(r"\s+|\S+", text)]
