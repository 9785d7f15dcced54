"""Something that happened: a mark on the line of time and, beside it, a card that opens."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.accessible import expose_as, tell_opened
from dpup_assistant.kit.control import Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, painter_for
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.wrapped import Wrapped

_PAD, _CHEVRON, _LEAST = 18, 20, 64  # px
_YEAR, _MARK, _ICON, _GAP = 62, 44, 22, 14  # px: what a year takes, the mark, the icon on it, what follows
_CARD = 200  # px at text size 1 that a card needs beside its mark; with less it stands below it


class EventHead(Control):
    """When something happened, and what it was. Pressing it opens the rest. Signals: toggled(bool)."""

    radius = 10

    def __init__(self, when: str, title: str) -> None:
        """Take the words; its accessible name is both."""
        super().__init__()
        self._when, self._title = Wrapped("said", when), Wrapped("card", title)
        self.setCheckable(True)
        self.setAccessibleName(f"{when}: {title}")
        expose_as(self, "opener")
        self.toggled.connect(self._tell)

    def natural_width(self) -> int:
        """Return the width in px at which no words wrap."""
        return max(self._when.natural_width(), self._title.natural_width()) + self._beside_words()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        return max(_LEAST, self._words_height(width) + look().space(20))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the words and the chevron; the card is painted round it and what it opens."""
        down, colour = self.isDown(), look().colour
        if down or self.underMouse():
            draw_box(painter, box.adjusted(2, 2, -2, -2), 8, colour("primary" if down else "soft"))
        ink, width, chevron = "on_primary" if down else "text", round(box.width()), look().type_px(_CHEVRON)
        room, left = max(width - self._beside_words(), 1), box.left() + look().space(_PAD)
        top = box.center().y() - self._words_height(width) / 2
        self._when.draw(painter, left, top, room, colour("on_primary" if down else "primary"))
        self._title.draw(painter, left, top + self._when.height(room), room, colour(ink))
        right, name = box.right() - look().space(_PAD) - chevron, "down" if self.isChecked() else "right"
        draw_icon(painter, f"chevron-{name}", colour(ink), chevron, right, box.center().y() - chevron / 2)

    def _words_height(self, width: int) -> int:
        room = max(width - self._beside_words(), 1)
        return self._when.height(room) + self._title.height(room)

    def _beside_words(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(_CHEVRON) + look().space(10)

    def _tell(self) -> None:
        tell_opened(self)
        self.update()


class TimelineEvent(QWidget):
    """A mark with its icon, a year before it where one begins, and a card. What opens goes into `body`."""

    def __init__(self, when: str, title: str, icon: str, year: str = "") -> None:
        """Take the words, the icon's name, and the year that begins with it ("" for none)."""
        super().__init__()
        self._icon, self._year = icon, Wrapped("block", year)
        self.head, self._inside = EventHead(when, title), QWidget()
        self.body = Column(self._inside, 8, (_PAD, 4, _PAD, 18))
        self._column = Column(self)
        self._column.addWidget(self.head)
        self._column.addWidget(self._inside)
        self._inside.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.head.toggled.connect(self._show)
        look().changed.connect(self._measure)
        self._measure()

    def mark(self) -> QRectF:
        """Return where its mark stands, in px of this widget."""
        size, head = look().type_px(_MARK), self.head.geometry()
        top = look().space(_GAP) if self._is_below() else head.center().y() - size / 2
        return QRectF(CLEAR + look().type_px(_YEAR), top, size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the year, the mark and the card."""
        painter, colour, mark, opened = painter_for(self), look().colour, self.mark(), self.head.isChecked()
        year = look().type_px(_YEAR)
        top = mark.center().y() - self._year.height(year) / 2
        self._year.draw(painter, CLEAR, top, year, colour("text"))
        ground, ink = ("primary", "on_primary") if opened else ("surface", "primary")
        draw_box(painter, mark, mark.width() / 2, colour(ground), colour("primary"))
        icon = look().type_px(_ICON)
        at = mark.center()
        draw_icon(painter, self._icon, colour(ink), icon, at.x() - icon / 2, at.y() - icon / 2)
        margins = self._column.contentsMargins()
        card = QRectF(self.rect()).adjusted(margins.left() + CLEAR, margins.top() + CLEAR, -CLEAR, -CLEAR)
        draw_box(painter, card, 10, colour("surface"), colour("primary" if opened else "edge"))
        painter.end()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size at which no words of the card wrap."""
        width = self._indent() + self.head.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the card below its mark where there is no room beside it."""
        super().resizeEvent(event)
        self._measure()

    def _show(self, opened: bool) -> None:
        self._inside.setVisible(opened)
        self.update()

    def _indent(self) -> int:
        return look().type_px(_YEAR) + look().type_px(_MARK) + look().space(_GAP)

    def _is_below(self) -> bool:
        return self.width() < self._indent() + look().type_px(_CARD)

    def _measure(self) -> None:
        below = look().type_px(_MARK) + 2 * look().space(_GAP) if self._is_below() else 0
        self._column.setContentsMargins(0 if below else self._indent(), below, 0, 0)
        self.update()
