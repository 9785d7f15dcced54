"""The keys that work on every page, and the digits that pick an option."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.page import Page

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window


def window_keys(window: Window) -> dict[str, Callable[[], object]]:
    """Return what each key does, wherever the keyboard is in the worker's window."""
    return {
        "Alt+Left": window.back,
        "F2": window.open_danger,
        "F7": window.pages.ten_seconds,
        "F8": window.pages.toggle_show_them,
        "Esc": lambda: close_page(window),
        "Ctrl++": lambda: window.step_text_size(1),
        "Ctrl+=": lambda: window.step_text_size(1),
        "Ctrl+-": lambda: window.step_text_size(-1),
        "Ctrl+0": lambda: window.step_text_size(0),
    }


def close_page(window: Window) -> None:
    """Close a page that was opened over another. A walk loses no answer by it."""
    if window.page is window.home.page and isinstance(window.page, Page):
        window.back()
    else:
        window.close_opened()


def add_keys(shown: QWidget, keys: dict[str, Callable[[], object]], *, repeat: bool = False) -> None:
    """Have each key, such as "F2" or "Ctrl+0", do something wherever the keyboard is in the window.

    They work while `shown` is; with `repeat` a key that is held down goes on.
    """
    for key, act in keys.items():
        shortcut = QShortcut(QKeySequence(key), shown)
        shortcut.setAutoRepeat(repeat)
        shortcut.activated.connect(act)


class DigitKeys:
    """The keys 1 to 9. They are switched off where a digit picks nothing, so that fields take them."""

    def __init__(self, window: QWidget, press: Callable[[int], object]) -> None:
        """Have a digit do `press`."""
        self._shortcuts = [QShortcut(QKeySequence(str(digit)), window) for digit in range(1, 10)]
        for digit, shortcut in enumerate(self._shortcuts, 1):
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda digit=digit: press(digit))
        self.switch(on=False)

    def switch(self, *, on: bool) -> None:
        """Switch them on or off."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(on)
