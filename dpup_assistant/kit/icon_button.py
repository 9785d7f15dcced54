"""A button with an icon alone, in the trainer's window; its words are its name and its tooltip."""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from dpup_assistant.kit.control import Control
from dpup_assistant.kit.hint import show_hint
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR
from dpup_assistant.kit.paint import box as draw_box

_SIZE, _ICON = 40, 20  # px


class IconButton(Control):
    """A square button with an icon. Signals: clicked."""

    def __init__(self, name: str, icon: str, framed: bool = True) -> None:
        """Take its name for screen readers and the tooltip, an icon's name, and whether it has a border.

        Without a border it is smaller, and what is kept clear round it can be pressed, too.
        """
        super().__init__()
        self._icon, self._framed = icon, framed
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Take another name."""
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        """Show the name to a mouse that rests on it."""
        return show_hint(self, event, self.accessibleName()) or super().event(event)

    def natural_width(self) -> int:
        """Return its width in px."""
        icon = look().type_px(_ICON)
        if self._framed:
            return max(_SIZE, icon + look().space(20))
        return max(_SIZE - 2 * CLEAR, icon + look().space(4))

    def content_height(self, _width: int) -> int:
        """Return its height in px, the same as its width."""
        return self.natural_width()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return its size: it is never smaller."""
        side = self.natural_width() + 2 * CLEAR
        return QSize(side, side)

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box and icon."""
        fill, edge, ink = ("surface", "edge", "text") if self._framed else (None, None, "text")
        if self.isDown():
            fill, edge, ink = "primary", "primary", "on_primary"
        elif self.underMouse():
            fill, edge = "soft", "primary"
        colour, size = look().colour, look().type_px(_ICON)
        draw_box(painter, box, self.radius, colour(fill) if fill else None, colour(edge) if edge else None)
        left, top = box.center().x() - size / 2, box.center().y() - size / 2
        draw_icon(painter, self._icon, colour(ink), size, left, top)
