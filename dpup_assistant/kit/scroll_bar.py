"""A scroll bar that is seen: a thumb in the colour of borders, no arrows, nothing that fades."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, fill, painter_for

_WIDTH, _LEAST_THUMB = 16, 32  # px


class ScrollBar(QScrollBar):
    """An upright scroll bar. Its thumb is dragged; a press beside it scrolls by a page."""

    def __init__(self, ground: str = "page", thumb: str = "edge") -> None:
        """Take the roles of what it stands on and of its thumb."""
        super().__init__()
        self.set_colours(ground, thumb)
        self._held: float | None = None  # where in the thumb the mouse holds it, in px
        look().have_follow(self)

    def set_colours(self, ground: str, thumb: str) -> None:
        """Take the roles, or `#RRGGBB`, of what it stands on and of its thumb."""
        self._ground, self._thumb = ground, thumb
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return its width; the height is its place's."""
        return QSize(_WIDTH, 3 * _LEAST_THUMB)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the thumb, or scroll by a page."""
        top, height = self._place()
        y = event.position().y()
        if top <= y < top + height:
            self._held = y - top
        else:
            self.setValue(self.value() + (self.pageStep() if y > top else -self.pageStep()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the thumb."""
        free = self.height() - self._place()[1]
        if self._held is not None and free > 0:
            part = (event.position().y() - self._held) / free
            self.setValue(round(self.minimum() + part * (self.maximum() - self.minimum())))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the thumb."""
        self._held = None

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint ground and thumb; no thumb where there is nothing to scroll."""
        painter = painter_for(self)
        fill(painter, QRectF(self.rect()), look().colour(self._ground))
        if self.maximum() > self.minimum():
            top, height = self._place()
            thumb = QRectF(1, top + 3, self.width() - 4, height - 6)
            box(painter, thumb, 6, look().colour(self._thumb))
        painter.end()

    def _place(self) -> tuple[float, float]:
        """Return the thumb's top and height in px."""
        scrolled = self.maximum() - self.minimum()
        height = max(_LEAST_THUMB, self.height() * self.pageStep() / max(scrolled + self.pageStep(), 1))
        part = (self.value() - self.minimum()) / scrolled if scrolled else 0.0
        return part * (self.height() - height), height
