"""A picture that is larger than its place: it is dragged about, made larger and smaller."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import fill, inner_ring, painter_for
from dpup_assistant.kit.qt_numbers import STRONG_FOCUS

LEAST, MOST = 0.05, 4.0  # how many px of the screen a px of the picture may take, at text size 1
_STEP = 1.25  # of larger and smaller
_WHEEL = 1.0015  # of the wheel's eighths of a degree
_LINE = 0.5  # px of the screen by eighths of a degree of the wheel
_KEY = 80  # px of the screen by an arrow key
_EDGE = 48  # px of the screen that stay between what is shown and the rim
_KEYS = {
    Qt.Key.Key_Left: QPointF(_KEY, 0),
    Qt.Key.Key_Right: QPointF(-_KEY, 0),
    Qt.Key.Key_Up: QPointF(0, _KEY),
    Qt.Key.Key_Down: QPointF(0, -_KEY),
}


class Canvas(QWidget):
    """Shows a part of a picture; one that inherits from it paints the picture. A picture for screen readers.

    The mouse drags it, the wheel moves it, and with Ctrl makes it larger and smaller; so do arrows, + and -.

    Signals:
        clicked(QPointF): it was clicked, at a place in the picture.
    """

    clicked = Signal(QPointF)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._size, self._first = QSizeF(), QRectF()
        self._zoom, self._corner = 1.0, QPointF()  # the place in the picture that is at the top left
        self._pressed: QPointF | None = None
        self._is_dragged = self._is_opened = False
        self.setProperty("focusPolicy", STRONG_FOCUS)
        expose_as(self, "picture")
        look().changed.connect(self._restyle)
        self._text_size = look().text_size

    def paint_picture(self, painter: QPainter, seen: QRectF, zoom: float) -> None:
        """Paint the part `seen` of the picture, in its own px, of which each is `zoom` px on the screen."""
        raise NotImplementedError

    def open_picture(self, size: QSizeF, first: QRectF) -> None:
        """Take another picture. It is shown in its own size, with its part `first` in sight."""
        self._size, self._first, self._is_opened = size, first, False
        self.update()

    def change_picture(self, size: QSizeF, before: QPointF, after: QPointF) -> None:
        """Take the picture anew. What stood at the place `before` stands at `after`, and stays in sight."""
        self._size = size
        self._put(self._corner + after - before)

    def bigger(self) -> None:
        """Make the picture larger, from the middle of what is shown."""
        self._zoom_by(_STEP, QRectF(self.rect()).center())

    def smaller(self) -> None:
        """Make the picture smaller."""
        self._zoom_by(1 / _STEP, QRectF(self.rect()).center())

    def fit(self) -> None:
        """Show all of the picture."""
        self._zoom = self._fitting()
        self._put(QPointF())

    def pan(self, step: QPointF) -> None:
        """Move the picture by so many px of the screen."""
        self._put(self._corner - step / self.scale)

    def show_area(self, area: QRectF) -> None:
        """Bring an area of the picture into sight."""
        if not self._is_opened:
            return
        edge = _EDGE / self.scale
        seen = self.seen().adjusted(edge, edge, -edge, -edge)
        x = min(area.left() - seen.left(), 0) or max(area.right() - seen.right(), 0)
        y = min(area.top() - seen.top(), 0) or max(area.bottom() - seen.bottom(), 0)
        if x or y:
            self._put(self._corner + QPointF(x, y))

    @property
    def scale(self) -> float:
        """How many px of the screen a px of the picture takes."""
        return self._zoom * look().type_px(1000) / 1000

    def seen(self) -> QRectF:
        """Return the part of the picture that is shown."""
        return QRectF(self._corner, QSizeF(self.size()) / self.scale)

    def on_screen(self, area: QRectF) -> QRectF:
        """Return where an area of the picture is on the screen, in px of this widget."""
        return QRectF((area.topLeft() - self._corner) * self.scale, area.size() * self.scale)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what is seen."""
        if not self._is_opened:
            self._open()
        painter = painter_for(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        fill(painter, QRectF(self.rect()), look().colour("page"))
        painter.save()
        painter.scale(self.scale, self.scale)
        painter.translate(-self._corner)
        self.paint_picture(painter, self.seen(), self.scale)
        painter.restore()
        if self.hasFocus():
            inner_ring(painter, QRectF(self.rect()), 0, look().colour("focus"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the picture in sight."""
        super().resizeEvent(event)
        self._put(self._corner)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Move the picture; with Ctrl, make it larger or smaller."""
        turned = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_by(_WHEEL ** turned.y(), event.position())
        else:
            step = QPointF(event.pixelDelta()) if not event.pixelDelta().isNull() else QPointF(turned) * _LINE
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not step.x():
                step = step.transposed()
            self.pan(step)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._is_dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Drag the picture."""
        if self._pressed is None:
            return
        step = event.position() - self._pressed
        if self._is_dragged or step.manhattanLength() >= QApplication.startDragDistance():
            self._is_dragged, self._pressed = True, event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pan(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End a drag, or tell a click."""
        if self._pressed is not None and not self._is_dragged:
            self.clicked.emit(self._corner + event.position() / self.scale)
        self._pressed = None
        self.unsetCursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the picture by arrows, make it larger and smaller by + and -."""
        key = Qt.Key(event.key())
        if key in _KEYS:
            self.pan(_KEYS[key])
        elif event.text() == "+":
            self.bigger()
        elif event.text() == "-":
            self.smaller()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        """Show the picture for the first time."""
        self._is_opened = True
        self._zoom = 1
        seen = QSizeF(self.size()) / self.scale
        first = self._first
        top = 0 if first.bottom() < seen.height() else first.center().y() - seen.height() / 2
        self._put(QPointF(first.center().x() - seen.width() / 2, top))

    def _fitting(self) -> float:
        """Return how large the picture can be so that all of it is seen, but not larger than it is."""
        if self._size.isEmpty():
            return 1
        unit = self.scale / self._zoom
        whole = min(self.width() / self._size.width(), self.height() / self._size.height()) / unit
        return min(max(whole, LEAST), 1)

    def _zoom_by(self, factor: float, around: QPointF) -> None:
        """Make the picture larger or smaller. What is at a place of the widget stays there."""
        fixed = self._corner + around / self.scale
        self._zoom = min(max(self._zoom * factor, LEAST), MOST)
        self._put(fixed - around / self.scale)

    def _put(self, corner: QPointF) -> None:
        """Show the picture from a corner on, as far as there is more of it; a small one in the middle."""
        seen = QSizeF(self.size()) / self.scale
        self._corner = QPointF(
            _within(corner.x(), self._size.width(), seen.width()),
            _within(corner.y(), self._size.height(), seen.height()),
        )
        self.update()

    def _restyle(self) -> None:
        """Keep the middle in the middle where the text size is another one."""
        grown, self._text_size = look().text_size / self._text_size, look().text_size
        half = QPointF(self.width(), self.height()) / 2 / self.scale
        self._put(self._corner + half * grown - half)


def _within(start: float, length: float, seen: float) -> float:
    """Return where what is seen may start along a picture's length."""
    if length <= seen:
        return (length - seen) / 2
    return min(max(start, 0), length - seen)
