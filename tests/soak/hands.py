"""Hands at the window: they press what it shows, by the names on it."""

import random

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from dpup_assistant.desk.window import Window

SEED = 1  # the same every time
ROUNDS = 6  # of events, after which a window has made ready what it makes when idle


class Hands:
    """Presses buttons, and counts what was pressed, so that no way is left out unseen."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.chance = random.Random(SEED)
        self.done: dict[str, int] = {}
        self.trees_are_there = False
        window.library.ready.connect(self._note_ready)

    def wait_for_trees(self) -> None:
        """Lets the window load its trees, and keep what is good of them."""
        while not self.trees_are_there:
            self.let_it_do()

    def _note_ready(self) -> None:
        self.trees_are_there = True

    def hide(self) -> None:
        """Hides the screen, from where any key leads back to the first page."""
        self.press_named("Hide screen")
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Space)
        self.let_it_do()

    def rest(self) -> None:
        """Leaves the window as it always is between two people, whatever was done before."""
        self.hide()
        for _ in range(ROUNDS):
            self.let_it_do()

    def shown(self, kind: type[QAbstractButton], inside: QWidget | None = None) -> list[QAbstractButton]:
        """Returns what can be pressed of a kind, on the page unless told where."""
        where = inside or self.window.page
        assert where
        return [each for each in where.findChildren(kind) if each.isVisible() and each.isEnabled()]

    def press_named(self, begins: str, inside: QWidget | None = None) -> bool:
        """Presses a button whose name begins so. Returns whether there is one."""
        buttons = self.shown(QAbstractButton, inside or self.window)
        found = [each for each in buttons if each.accessibleName().startswith(begins)]
        if found:
            self.count(begins.strip(": "))
            self.press(self.chance.choice(found))
        return bool(found)

    def press(self, button: QAbstractButton) -> None:
        """Presses a button."""
        button.click()
        self.let_it_do()

    def let_it_do(self) -> None:
        """Lets the window do what it has begun, painting included, and do away with what it dropped."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def count(self, way: str) -> None:
        """Counts something that was done."""
        self.done[way] = self.done.get(way, 0) + 1
