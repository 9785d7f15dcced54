"""A decision on the first page."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_HEIGHT, _PAD, _TOP, _CHEVRON = 78, 22, 15, 22  # px


class CardButton(Control):
    """A card with a title and a summary. Its accessible name begins with the title. Signals: clicked."""

    radius = 10

    def __init__(
        self, title: str = "", summary: str = "", main: bool = False, parent: QWidget | None = None
    ) -> None:
        """Take the words; `main` fills the card, for the decisions used most."""
        super().__init__(parent)
        self._title, self._summary = Wrapped("card"), Wrapped("muted")
        self._main = False
        self.set_card(title, summary, main)

    def set_card(self, title: str, summary: str, main: bool = False) -> None:
        """Take other words."""
        self._main = main
        self._title.set("main_card" if main else "card", title)
        self._summary.set("muted", summary)
        self.setAccessibleName(f"{title} {summary}".strip())
        self.refresh()

    def text(self) -> str:
        """Return the title."""
        return self._title.text

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        return max(self._title.natural_width(), self._summary.natural_width()) + self._beside_words()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room = max(width - self._beside_words(), 1)
        words = self._title.height(room) + self._summary.height(room)
        return max(_HEIGHT, words + 2 * look().space(_TOP))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, title, summary and the chevron. Titles of a row stand level, so from the top."""
        fill, edge, ink, second = self._roles()
        draw_box(painter, box, self.radius, look().colour(fill), look().colour(edge))
        room = max(round(box.width()) - self._beside_words(), 1)
        left, top = box.left() + look().space(_PAD), box.top() + look().space(_TOP)
        self._title.draw(painter, left, top, room, look().colour(ink))
        self._summary.draw(painter, left, top + self._title.height(room), room, look().colour(second))
        chevron = look().type_px(_CHEVRON)
        right = box.right() - look().space(_PAD) - chevron
        draw_icon(
            painter, "chevron-right", look().colour(ink), chevron, right, box.center().y() - chevron / 2
        )

    def _roles(self) -> tuple[str, str, str, str]:
        """Return the roles of fill, edge, title and summary."""
        if self._main or self.isDown():
            fill = "primary_press" if self._main and self.isDown() else "primary"
            return fill, fill, "on_primary", "on_primary"
        hover = self.underMouse()
        return ("soft" if hover else "surface"), ("primary" if hover else "edge"), "text", "muted"

    def _beside_words(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(_CHEVRON) + look().space(12)
