"""Fields: words to search for, a number to step through. Nothing else is ever typed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.icons import draw_icon
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import CLEAR, box, painter_for, ring, visible_box

_HEIGHT = 56  # px


class _Edit(QLineEdit):
    """A line to type in, with a magnifying glass."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrame(False)
        look().changed.connect(self._refresh)
        self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the box, its icon, and the words over it."""
        painter, colour = painter_for(self), look().colour
        rect, size = visible_box(self), look().type_px(24)
        box(painter, rect, 8, colour("surface"), colour("edge"))
        draw_icon(
            painter, "search", colour("muted"), size, CLEAR + look().space(20), (self.height() - size) / 2
        )
        if self.hasFocus():
            ring(painter, rect, 8, colour("focus"))
        painter.end()
        super().paintEvent(event)

    def _refresh(self) -> None:
        palette = look().palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        self.setPalette(palette)
        self.setFont(look().font("option"))
        self.setTextMargins(
            CLEAR + look().space(20) + look().type_px(24) + look().space(12), 0, look().space(16), 0
        )
        self.setMinimumWidth(look().type_px(96))  # Qt would want more in large text than a narrow page has
        self.setFixedHeight(max(_HEIGHT, look().type_px(30) + look().space(20)) + 2 * CLEAR)


class SearchField(QWidget):
    """A labelled field for words to search for. Signals: textChanged(str), returnPressed."""

    textChanged = Signal(str)  # noqa: N815  # Qt's own name for it
    returnPressed = Signal()  # noqa: N815  # Qt's own name for it

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        """Take the label that stands above the field."""
        super().__init__(parent)
        self.label, self.edit = Text(label), _Edit()
        self.edit.setAccessibleName(label)
        self.label.setBuddy(self.edit)
        self.setFocusProxy(self.edit)
        layout = Column(self, 2)
        layout.addWidget(self.label)
        layout.addWidget(self.edit)
        self.edit.textChanged.connect(self.textChanged)
        self.edit.returnPressed.connect(self.returnPressed)

    def text(self) -> str:
        """Return what is typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Empty the field, so that nothing brings the words back."""
        self.edit.setText("")  # `clear` could be undone


class NumberField(QWidget):
    """A number that two buttons step through. Signals: changed(int)."""

    changed = Signal(int)

    def __init__(
        self,
        label: str,
        words: Callable[[int], str],
        least: int,
        most: int,
        step: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        """Take the label above it, what words a number ("5 minutes"), its bounds and the step."""
        super().__init__(parent)
        self._words, self._least, self._most, self._step = words, least, most, step
        self.value = least
        self._value, self._less, self._more = (
            Text(role="strong"),
            Button(self.tr("Less"), "minus"),
            Button(self.tr("More"), "plus"),
        )
        for button, steps in ((self._less, -1), (self._more, 1)):
            button.setAccessibleName(f"{button.text()}: {label}")
            button.clicked.connect(lambda _checked=False, steps=steps: self._go(steps))
        layout = Column(self, 4)
        layout.addWidget(Text(label))
        row = Flow(gap=14)
        for widget in (self._less, self._value, self._more):
            row.addWidget(widget)
        layout.addLayout(row)
        self.set_value(least)

    def set_value(self, value: int) -> None:
        """Show a number, brought within the bounds; `changed` is not emitted."""
        self.value = min(max(value, self._least), self._most)
        self._value.setText(self._words(self.value))
        for button in (self._less, self._more):
            button.setAccessibleDescription(self._value.text())

    def _go(self, steps: int) -> None:
        before = self.value
        self.set_value(self.value + steps * self._step)
        if self.value != before:
            self.changed.emit(self.value)
