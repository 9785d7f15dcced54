"""Words on a page that nothing can be done with: headings, paragraphs, list items."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.qt_numbers import PLAIN_TEXT
from dpup_assistant.kit.type_table import TYPE
from dpup_assistant.kit.wrapped import LEAST, Wrapped

LINE_LENGTH = 36  # em at most, about 68 letters


class Text(QLabel):
    """A paragraph in the type and colour of a role (`type_table`). It wraps, and is never cut off.

    Before its first line may stand an icon, or a short marker such as a number; the words then hang beside
    it. A marker of "" keeps the place free. Its name for screen readers is its text.
    """

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        *,
        balanced: bool = False,
        icon: str | None = None,
        icon_size: int = 20,
        marker: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Take the words, their role, and what stands before them; `icon_size` is px at text size 1."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        self._words = Wrapped(role, text, balanced)
        self._icon, self._icon_size = icon, icon_size
        self._marker = None if marker is None else Wrapped(_bold(role), marker)
        self._colour: str | None = None
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(True)
        super().setText(text)
        self._name()
        look().changed.connect(self._refresh)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words."""
        if text != self._words.text:
            self._words.set(self._words.role, text)
            super().setText(text)
            self._name()
            self._refresh()

    def set_role(self, role: str) -> None:
        """Take the type and colour of another role."""
        self._words.set(role, self._words.text)
        self._refresh()

    def set_icon(self, icon: str | None) -> None:
        """Take another icon before the words, or none."""
        self._icon = icon
        self._refresh()

    def set_colour(self, role: str | None) -> None:
        """Take another colour than the role's own: a role of the theme, `#RRGGBB`, or None to go back."""
        self._colour = role
        self.update()

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px."""
        if width not in self._heights:  # a layout asks many times over
            icon = look().type_px(self._icon_size) if self._icon else 0
            self._heights[width] = max(icon, self._words.height(self._room(width)) + self._over_line())
        return self._heights[width]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which the words stand on one line, as far as a line may be long."""
        width = min(self._words.natural_width(), self._longest()) + self._hang() + 2 * CLEAR
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size. Words break at any width, so none is too narrow."""
        width = min(LEAST, self._words.natural_width()) + self._hang() + 2 * CLEAR
        return QSize(width, round(look().pitch(self._words.role)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint icon or marker, and the words."""
        painter, colour = QPainter(self), self._ink()
        top = max(0, (self.height() - self.heightForWidth(self.width())) // 2)
        if self._icon:
            size = look().type_px(self._icon_size)
            line = max(look().pitch(self._words.role), size)
            draw_icon(painter, self._icon, colour, size, CLEAR, top + (line - size) / 2)
        elif self._marker:
            self._marker.draw(painter, CLEAR + look().type_px(4), top, self._hang(), colour)
        lower = top + self._over_line() / 2
        self._words.draw(painter, CLEAR + self._hang(), lower, self._room(self.width()), colour)
        painter.end()

    def _name(self) -> None:
        """Give a text of several lines a name without line breaks; else the text is the name."""
        text = self._words.text
        self.setAccessibleName(" ".join(text.split()) if "\n" in text else "")

    def _ink(self) -> QColor:
        return look().colour(self._colour or TYPE[self._words.role].colour)

    def _hang(self) -> int:
        """Return how far the words stand in, in px."""
        if self._icon or self._marker:
            return look().type_px(self._icon_size) + look().space(10)
        return 0

    def _over_line(self) -> int:
        """Return how much higher the icon is than a line of the words, in px."""
        size = look().type_px(self._icon_size) if self._icon else 0
        return max(0, size - round(look().pitch(self._words.role)))

    def _room(self, width: int) -> int:
        return max(1, min(width - 2 * CLEAR - self._hang(), self._longest()))

    def _em(self) -> int:
        return round(look().type_px(TYPE[self._words.role].size * 4 / 3))

    def _longest(self) -> int:
        return self._em() * LINE_LENGTH

    def _refresh(self) -> None:
        self._heights.clear()
        self.updateGeometry()
        self.update()


class Heading(Text):
    """A heading. Roles `page` and `first` are the one heading of a page for screen readers.

    `setFocus` from code works on it, though it is no tab stop; it shows no ring.
    """

    def __init__(
        self, text: str = "", role: str = "page", *, icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the words and the role: page, first, block or side."""
        super().__init__(text, role, icon=icon, parent=parent)
        if role in ("page", "first"):
            expose_as(self, "heading")
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words; they become the accessible name."""
        super().setText(text)
        self.setAccessibleName(text)


def _bold(role: str) -> str:
    """Return the bold role that goes with a role."""
    return {"body": "strong", "small": "small_strong", "small_text": "small_strong"}.get(role, role)
