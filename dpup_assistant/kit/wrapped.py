"""Words laid out in lines: broken anywhere when a word is wider than the line, balanced where asked."""

import re
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import solid
from dpup_assistant.kit.type_table import TYPE

LEAST = 24  # px: words break at any width, and Qt measures no height for less than a least width
_NEW_LINE = "\N{LINE SEPARATOR}"  # what the layout breaks at; it never leaves this file
_ENDLESS = 1 << 20  # px, or letters
_IN_A_WORD = re.compile(r"[\w-]\w")
_TWO_SENTENCES = re.compile(r"(.*?[.?!]) ([^.?!]+[.?!]?)")


class Wrapped:
    """A text in the type of a role. It is shaped once, and keeps its heights for the widths it was asked."""

    def __init__(self, role: str, text: str = "", balanced: bool = False) -> None:
        """Take a role of the table of type; `balanced`: lines of like length, as some roles have anyway."""
        self.role, self.text = role, text
        self._balanced = balanced
        self._layout = QTextLayout()
        self._layout.setTextOption(_break_anywhere())
        self._layout.setCacheEnabled(True)
        self._colour: QColor | None = None
        self._heights: dict[int, int] = {}
        self._natural = self._width = self._generation = -1

    def set(self, role: str, text: str) -> None:
        """Take other words, or the type of another role."""
        if (role, text) != (self.role, self.text):
            self.role, self.text = role, text
            self._generation = -1

    def natural_width(self) -> int:
        """Return the width of the text where no line is broken, in px."""
        self._freshen()
        if self._natural < 0:
            self._natural = 0
            if self.text:
                self._lay_out(self.text, _ENDLESS)
                self._natural = self._longest_line() + 1
                self._width = _ENDLESS
        return self._natural

    def height(self, width: int) -> int:
        """Return the height in px of the text in lines of at most `width` px."""
        self._freshen()
        if not self.text:
            return 0
        if width not in self._heights:
            self._heights[width] = ceil(look().pitch(self.role) * self._count_lines(width))
        return self._heights[width]

    def width(self, width: int) -> int:
        """Return the width in px of the longest line, in lines of at most `width` px."""
        self._fit(width)
        return self._longest_line()

    def draw(self, painter: QPainter, x: float, y: float, width: int, colour: QColor) -> None:
        """Paint the text in a colour, its top left corner at x, y, in lines of at most `width` px."""
        if self._colour is not colour:  # comparing colours would load the namespace `Qt`
            self._dye(colour)
        self._fit(width)
        self._layout.draw(painter, QPointF(x, y))

    def _freshen(self) -> None:
        """Forget what was laid out for other words or another look."""
        if self._generation != look().generation:
            self._generation = look().generation
            self._layout.setFont(look().font(self.role))
            self._heights.clear()
            self._natural = self._width = -1

    def _dye(self, colour: QColor) -> None:
        """Give the layout its colour. A painter's pen would load the namespace `Qt` too, see `qt_numbers`."""
        self._colour = colour
        whole = QTextLayout.FormatRange()
        whole.start, whole.length = 0, _ENDLESS
        whole.format.setForeground(solid(colour))
        self._layout.setFormats([whole])
        self._width = -1  # Qt forgets the lines

    def _fit(self, width: int) -> None:
        """Lay the text out in lines of at most `width` px."""
        self._freshen()
        if self._width == width or (self._width == _ENDLESS and self._natural <= width):
            return
        lines = self._lay_out(self.text, width)
        if lines > 1 and self._is_balanced() and not self._break_between_sentences(width):
            self._balance(lines, width)
        self._width = width

    def _count_lines(self, width: int) -> int:
        """Return how many lines of at most `width` px there are. Balancing keeps their number."""
        if self.natural_width() <= width:
            return self.text.count("\n") + 1
        if width < LEAST:  # asked for by layouts that have no place yet
            return len(self.text)
        lines = self._lay_out(self.text, width)
        self._width = -1 if self._is_balanced() else width
        return lines

    def _is_balanced(self) -> bool:
        return self._balanced or TYPE[self.role].balanced

    def _break_between_sentences(self, width: int) -> bool:
        """Put each of two sentences on a line of its own. False where there are no two that fit."""
        sentences = _TWO_SENTENCES.fullmatch(self.text)
        return sentences is not None and self._lay_out(_NEW_LINE.join(sentences.groups()), width) == 2

    def _balance(self, lines: int, width: int) -> None:
        """Take the narrowest width that keeps the number of lines, and all words whole that can be."""
        low, high = width / lines, float(width)
        while high - low > 2:
            middle = (low + high) / 2
            if self._lay_out(self.text, middle) > lines or self._breaks_a_word():
                low = middle
            else:
                high = middle
        self._lay_out(self.text, high)

    def _breaks_a_word(self) -> bool:
        """Return whether a line ends inside a word, or at the hyphen in it."""
        lines = (self._layout.lineAt(place) for place in range(1, self._layout.lineCount()))
        return any(_IN_A_WORD.match(self._layout.text(), line.textStart() - 1) for line in lines)

    def _lay_out(self, text: str, width: float) -> int:
        """Break the text into lines of at most `width` px. Return how many."""
        layout, pitch = self._layout, look().pitch(self.role)
        self._width = -1
        text = text.replace("\n", _NEW_LINE)
        if layout.text() != text:
            layout.setText(text)
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, round(count * pitch + (pitch - line.height()) / 2)))
            count += 1
        layout.endLayout()
        return count

    def _longest_line(self) -> int:
        lines = [self._layout.lineAt(place) for place in range(self._layout.lineCount())]
        return max((ceil(line.naturalTextWidth()) for line in lines), default=0)


def _break_anywhere() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
