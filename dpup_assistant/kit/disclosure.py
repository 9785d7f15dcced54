"""A button that opens and closes what stands under it, and the block of the two."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.accessible import expose_as, tell_opened
from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, painter_for
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_PAD, _ICON, _CHEVRON = 16, 22, 20  # px


class Disclosure(Control):
    """A button that says whether what it opens is open. Signals: toggled(bool).

    With an icon the chevron stands at the right end, without one it stands before the words.
    """

    def __init__(self, text: str = "", icon: str | None = None, parent: QWidget | None = None) -> None:
        """Take the words, which are its accessible name too, and an icon's name."""
        super().__init__(parent)
        self._icon, self.framed = icon, True
        self._words = Wrapped("side" if icon else "strong")
        self.setCheckable(True)
        expose_as(self, "opener")
        self.toggled.connect(self._tell)
        self.setText(text)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take other words; they become the accessible name."""
        self._words.set(self._words.role, text)
        self.setAccessibleName(text)
        self.refresh()

    def text(self) -> str:
        """Return the words."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which the words stand on one line."""
        return self._words.natural_width() + self._left() + self._right()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        room = max(width - self._left() - self._right(), 1)
        return max(TARGET, self._words.height(room) + look().space(20))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, icon, words and chevron."""
        fill, edge, ink = self._roles()
        if fill:
            draw_box(painter, box, self.radius, look().colour(fill), look().colour(edge))
        pad, chevron, middle = look().space(_PAD), look().type_px(_CHEVRON), box.center().y()
        open_or_closed = "chevron-down" if self.isChecked() else "chevron-right"
        at = box.right() - pad - chevron if self._icon else box.left() + pad
        draw_icon(painter, open_or_closed, look().colour(ink), chevron, at, middle - chevron / 2)
        if self._icon:
            icon = look().type_px(_ICON)
            draw_icon(painter, self._icon, look().colour(ink), icon, box.left() + pad, middle - icon / 2)
        room = max(round(box.width()) - self._left() - self._right(), 1)
        top = middle - self._words.height(room) / 2
        self._words.draw(painter, box.left() + self._left(), top, room, look().colour(ink))

    def _roles(self) -> tuple[str, str, str]:
        """Return the roles of fill, edge and words; no fill inside an open block."""
        if self.isDown():
            return "primary", "primary", "on_primary"
        if self.isChecked() and not self.framed:
            return "", "", "text"
        return ("soft", "primary", "text") if self.underMouse() else ("surface", "edge", "text")

    def _left(self) -> int:
        return look().space(_PAD) + look().type_px(_ICON if self._icon else _CHEVRON) + look().space(10)

    def _right(self) -> int:
        return look().space(_PAD) + (look().type_px(_CHEVRON) + look().space(10) if self._icon else 0)

    def _tell(self) -> None:
        tell_opened(self)
        self.update()


class Fold(QWidget):
    """A disclosure with what it opens, in one block. Closed at first. Signals: toggled(bool).

    Kinds: `side`, sunk when open (Why we ask); `reply`, white with a coloured border when open.
    """

    toggled = Signal(bool)

    def __init__(
        self, text: str = "", icon: str | None = None, kind: str = "side", parent: QWidget | None = None
    ) -> None:
        """Take the words of the button and its icon. What is opened goes into `body`."""
        super().__init__(parent)
        self._kind = kind
        self.head = Disclosure(text, icon)
        self.head.framed = False
        self._inside = QWidget()
        self.body = Column(self._inside, 8, (20 if kind == "side" else 46, 0, 20, 24))
        layout = Column(self)
        layout.addWidget(self.head)
        layout.addWidget(self._inside)
        self._inside.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.head.toggled.connect(self._show)

    def set_text(self, text: str) -> None:
        """Take other words for the button."""
        self.head.setText(text)

    def set_open(self, opened: bool) -> None:
        """Open or close it."""
        self.head.setChecked(opened)

    def is_open(self) -> bool:
        """Return whether it is open."""
        return self.head.isChecked()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the open block."""
        if not self.is_open():
            return
        painter, colour = painter_for(self), look().colour
        box = QRectF(self.rect()).adjusted(CLEAR, CLEAR, -CLEAR, -CLEAR)
        if self._kind == "reply":
            draw_box(painter, box, 10, colour("surface"), colour("primary"))
        else:
            draw_box(painter, box, 12, colour("raised"), colour("edge") if look().high_contrast else None)
        painter.end()

    def _show(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self.update()
        self.toggled.emit(opened)
