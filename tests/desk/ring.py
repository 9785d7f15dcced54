"""How much of a widget's picture changes, and how strongly, when it gets the keyboard."""

from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.kit.theme import contrast
from tests.desk.seen import place

STRONG = 3.0  # WCAG 1.4.11


def changed_by_focus(widget: QWidget, elsewhere: QWidget) -> int:
    """Returns how many px of a widget change at 3:1 or more when it gets the keyboard.

    `elsewhere` has the keyboard before; it stands where nothing scrolls.
    """
    window = widget.window()
    _focus(widget)  # once before, so that it is scrolled to
    around = place(widget, window)
    _focus(elsewhere)
    before = _picture(window, around)
    _focus(widget)
    after = _picture(window, around)
    pairs = Counter((old, new) for old, new in zip(before, after, strict=True) if old != new)
    return sum(count for (old, new), count in pairs.items() if _contrast(old, new) >= STRONG)


def _focus(widget: QWidget) -> None:
    widget.setFocus()
    QApplication.processEvents()


def _picture(window: QWidget, part: QRect) -> "memoryview[int]":
    image = window.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(image.constBits())).cast("I")


def _contrast(one: int, other: int) -> float:
    return contrast(QColor.fromRgb(one).name(), QColor.fromRgb(other).name())
