"""What every button of the kit shares: it paints itself, wraps its words and shows the focus."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, painter_for, ring, visible_box
from dpup_assistant.kit.qt_numbers import KEY_ENTER, KEY_RETURN
from dpup_assistant.kit.wrapped import LEAST

TARGET = 48  # px: the least height of what can be pressed


class Control(QPushButton):
    """A button that a subclass paints. It acts on release, and on Space and Enter.

    A subclass gives `natural_width`, `content_height` and `paint`, all for its visible box: round it `clear`
    px stay free for the ring, none where such buttons touch and have it inside. Its words live in the
    accessible name, so a wrapped label never breaks a name.
    """

    ring_role = "focus"
    radius = 8
    clear = CLEAR
    enter_presses = True  # as Space does; a tick is set by Space alone

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make it as wide as its place allows."""
        super().__init__(parent)
        self._heights: dict[int, int] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        look().changed.connect(self.refresh)

    def natural_width(self) -> int:
        """Return the width in px at which nothing wraps."""
        raise NotImplementedError

    def content_height(self, width: int) -> int:
        """Return the height in px of the visible box for its width."""
        raise NotImplementedError

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the visible box."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Measure and paint afresh, after other words or another look."""
        self._heights.clear()
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size below which words would be lost."""
        return QSize(LEAST + 2 * CLEAR, TARGET + 2 * CLEAR)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which nothing wraps."""
        width = self.natural_width()
        return QSize(width + 2 * self.clear, self.content_height(width) + 2 * self.clear)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Return that words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height in px for a width in px, both with the clear margin."""
        if width not in self._heights:  # a layout asks many times over
            self._heights[width] = self.content_height(max(width - 2 * self.clear, 1)) + 2 * self.clear
        return self._heights[width]

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the control, and its ring when it has the focus."""
        painter, box = painter_for(self), visible_box(self)
        self.paint(painter, box)
        if self.hasFocus():
            self.paint_ring(painter, box)
        painter.end()

    def paint_ring(self, painter: QPainter, box: QRectF) -> None:
        """Paint the ring of the focus, outside the box."""
        ring(painter, box, self.radius, look().colour(self.ring_role))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter press a button as Space does."""
        if self.enter_presses and event.key() in (KEY_RETURN, KEY_ENTER):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)
