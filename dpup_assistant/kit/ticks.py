"""Things to tick, and things of which one is chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.control import TARGET, Control
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box as draw_box
from dpup_assistant.kit.qt_numbers import CLICK_FOCUS, STRONG_FOCUS
from dpup_assistant.kit.wrapped import Wrapped

_HEIGHT, _BOX, _BOX_LEFT, _GAP, _PAD = 60, 32, 18, 18, 16  # px


class Tick(Control):
    """A row to tick; all of it can be pressed. A check box for screen readers. Signals: toggled(bool)."""

    radius = 10
    enter_presses = False

    def __init__(self, label: str = "", parent: QWidget | None = None) -> None:
        """Take the label, which is its accessible name too."""
        super().__init__(parent)
        self._words = Wrapped("option")
        self.setCheckable(True)
        self.setText(label)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Take another label; the tick stays as it is."""
        self._words.set("option", text)
        self.setAccessibleName(text)
        self.refresh()

    def text(self) -> str:
        """Return the label."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which the label stands on one line."""
        return self._left() + self._words.natural_width() + look().space(_PAD)

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        words = self._words.height(max(width - self._left() - look().space(_PAD), 1))
        return max(_HEIGHT, self._box_size() + 2 * look().space(14), words + 2 * look().space(14))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint the row, its box and its label."""
        colour, ticked = look().colour, self.isChecked()
        fill, edge, ink = ("picked", "primary", "on_picked") if ticked else ("surface", "edge", "text")
        if self.isDown():
            fill, edge, ink = "primary", "primary", "on_primary"
        elif self.underMouse() and not ticked:
            fill, edge = "soft", "primary"
        draw_box(painter, box, self.radius, colour(fill), colour(edge), 3 if ticked else 2)
        self._paint_tick(painter, box, ticked)
        room = max(round(box.width()) - self._left() - look().space(_PAD), 1)
        top = box.center().y() - self._words.height(room) / 2
        self._words.draw(painter, box.left() + self._left(), top, room, colour(ink))

    def _paint_tick(self, painter: QPainter, box: QRectF, ticked: bool) -> None:
        size, colour = self._box_size(), look().colour
        square = QRectF(box.left() + look().space(_BOX_LEFT), box.center().y() - size / 2, size, size)
        if not ticked:
            rim = "on_primary" if self.isDown() else "text"
            draw_box(painter, square, 4, None if self.isDown() else colour("surface"), colour(rim), 3)
            return
        fill, mark = ("on_picked", "picked") if look().high_contrast else ("primary", "on_primary")
        if self.isDown():
            fill, mark = "on_primary", "primary"
        draw_box(painter, square, 4, colour(fill))
        inset = round(size / 8)
        inner = square.adjusted(inset, inset, -inset, -inset)
        draw_icon(painter, "check", colour(mark), round(inner.width()), inner.left(), inner.top(), stroke=3)

    def _box_size(self) -> int:
        return look().space(_BOX)

    def _left(self) -> int:
        return look().space(_BOX_LEFT) + self._box_size() + look().space(_GAP)


class Choice(Control):
    """One of several, of which one is chosen. A radio button for screen readers. Signals: toggled(bool)."""

    enter_presses = False

    def __init__(self, label: str = "", icon: str | None = None, parent: QWidget | None = None) -> None:
        """Take the label, which is its accessible name too, and an icon's name. Siblings are the others."""
        super().__init__(parent)
        self._words, self._icon = Wrapped("strong", label), icon
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
        self.setSizePolicy(policy)
        self.toggled.connect(self.refresh)

    def text(self) -> str:
        """Return the label."""
        return self._words.text

    def natural_width(self) -> int:
        """Return the width in px at which the label stands on one line."""
        return self._beside_words() + self._words.natural_width()

    def content_height(self, width: int) -> int:
        """Return the height in px for a width in px."""
        return max(TARGET, self._words.height(max(width - self._beside_words(), 1)) + look().space(16))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """Paint box, icon or tick, and label."""
        colour, chosen = look().colour, self.isChecked()
        fill, edge, ink = ("picked", "primary", "on_picked") if chosen else ("surface", "edge", "text")
        if self.isDown():
            fill, edge, ink = "primary", "primary", "on_primary"
        elif self.underMouse() and not chosen:
            fill, edge = "soft", "primary"
        draw_box(painter, box, self.radius, colour(fill), colour(edge), 3 if chosen else 2)
        left, size, middle = box.left() + look().space(_PAD), look().type_px(18), box.center().y()
        icon = "check" if chosen else self._icon
        if icon:
            draw_icon(painter, icon, colour(ink), size, left, middle - size / 2)
        left += size + look().space(8)
        room = max(round(box.width()) - self._beside_words(), 1)
        self._words.draw(painter, left, middle - self._words.height(room) / 2, room, colour(ink))

    def _beside_words(self) -> int:
        return 2 * look().space(_PAD) + look().type_px(18) + look().space(8)


class Choices(QWidget):
    """A row of choices, one of them chosen. Signals: chosen(str), the id of the one a person chose."""

    chosen = Signal(str)

    def __init__(
        self, label: str, choices: Sequence[tuple[str, str, str | None]], parent: QWidget | None = None
    ) -> None:
        """Take what it is about, for screen readers, and each choice: id, label, icon's name or None."""
        super().__init__(parent)
        self.setAccessibleName(label)
        layout = Flow(self)
        self.buttons: dict[str, Choice] = {}
        for name, words, icon in choices:
            button = self.buttons[name] = Choice(words, icon)
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            button.toggled.connect(self._stop_at_chosen)
            layout.addWidget(button)

    def set_chosen(self, name: str) -> None:
        """Show one as chosen; `chosen` is not emitted."""
        self.buttons[name].setChecked(True)

    def show_only(self, names: Sequence[str]) -> None:
        """Show these choices and hide the others."""
        for name, button in self.buttons.items():
            button.setVisible(name in names)

    def _stop_at_chosen(self) -> None:
        """Have Tab come to the one that is chosen: Qt would stop at the first until one had the keyboard."""
        for button in self.buttons.values():
            button.setProperty("focusPolicy", STRONG_FOCUS if button.isChecked() else CLICK_FOCUS)
