"""Words with a smaller line under them, pressed as a whole to read more of them."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.paint import box as draw_box

_CHEVRON, _GAP = 18, 2  # px


class LeadingWords(Control):
    """Looks like words with a link under them; where it is disabled, like words alone. Signals: clicked.

    Both are labels of their own, so they are read where nothing is pressed, too.
    """

    radius = 6

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._words, self._link = Text(), Text(role="small")
        for label in (self._words, self._link):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column, self._row = Column(self, 2, (0, CLEAR, 0, CLEAR)), QHBoxLayout()
        self._row.setSpacing(0)
        self._row.addWidget(self._link)
        self._row.addStretch(1)
        self._column.addWidget(self._words)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self._show_link()
        self.refresh()

    def set_words(self, words: str, link: str, name: str) -> None:
        """Take the words, the line under them, and the name for screen readers."""
        self._words.setText(words)
        self._link.setText(link)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"{words} {link}")
        self.refresh()

    def refresh(self) -> None:
        """Measure and paint afresh; right of the link stays room for the chevron."""
        self._row.setContentsMargins(0, 0, _chevron(), 0)
        super().refresh()

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        return max(self._words.sizeHint().width(), self._link.sizeHint().width() + _chevron()) - 2 * CLEAR

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px, as it is laid out: higher than the least of a target."""
        return self._column.totalHeightForWidth(width + 2 * CLEAR) - 2 * CLEAR

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px; the layout keeps it, and knows when it changes."""
        return self._column.totalHeightForWidth(width)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint what shows that it can be pressed: a chevron after the link, and a ground under the mouse."""
        if not self.isEnabled():
            return
        colour, chevron, link = look().colour, look().type_px(_CHEVRON), QRectF(self._link.geometry())
        if self.isDown() or self.underMouse():
            draw_box(painter, QRectF(self.rect()), self.radius, colour("soft"), colour("primary"), 1)
        top = link.bottom() - (look().pitch("small") + chevron) / 2
        draw_icon(painter, "chevron-right", colour("primary"), chevron, link.right() - CLEAR + _GAP, top)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look like a link or not."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._show_link()

    def _show_link(self) -> None:
        self._link.set_colour("primary" if self.isEnabled() else None)


def _chevron() -> int:
    """Return the place in px that the chevron takes."""
    return look().type_px(_CHEVRON) + _GAP
