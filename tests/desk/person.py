"""A person at the desk, who reads what the window shows, clicks on it and presses keys."""

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from dpup_assistant.desk.window import Window

LEFT = Qt.MouseButton.LeftButton
W = TypeVar("W", bound=QWidget)


class Person:
    """Meets a window only by what stands on the screen."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def page(self) -> QWidget:
        """The page beside the rail."""
        page = self.window.page
        assert page
        return page

    def labels(self, inside: QWidget | None = None) -> list[str]:
        """Returns the words that are shown, from top to bottom."""
        return [label.text() for label in self._shown(QLabel, inside) if label.text()]

    def names(self, inside: QWidget | None = None) -> list[str]:
        """Returns the names of the buttons that are shown, from top to bottom."""
        return [button.accessibleName() for button in self._shown(QAbstractButton, inside)]

    def reads(self, words: str, inside: QWidget | None = None) -> bool:
        """Returns whether words stand in something that is shown."""
        return any(words in shown for shown in (*self.labels(inside), *self.names(inside)))

    def heading(self) -> str:
        """Returns the window's title up to the first dash, where the page's heading stands."""
        return self.window.windowTitle().partition(" – ")[0]

    def focus(self) -> str:
        """Returns what the keyboard is on."""
        widget = QApplication.focusWidget()
        assert widget
        return widget.accessibleName() or (widget.text() if isinstance(widget, QLabel) else "")

    def button(self, name: str, inside: QWidget | None = None) -> QAbstractButton:
        """Returns the button of this name, else the first whose name begins so."""
        shown = self._shown(QAbstractButton, inside)
        found = [each for each in shown if each.accessibleName() == name]
        found = found or [each for each in shown if each.accessibleName().startswith(name)]
        assert found, f"{name!r} is not among {self.names(inside)}"
        return found[0]

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Clicks on a button, scrolling to it first."""
        self.click(self.button(name, inside))

    def tick(self, name: str) -> None:
        """Clicks on a box to tick."""
        self.click(self.button(name, self.page))

    def ticked(self) -> list[str]:
        """Returns the names of the boxes that are ticked."""
        return [each.accessibleName() for each in self._shown(QAbstractButton) if each.isChecked()]

    def answer(self, *labels: str) -> None:
        """Presses one option after another."""
        for label in labels:
            self.press(label, self.page)

    def pick(self, blank: str, words: str) -> None:
        """Opens a blank of the script and picks other words from its list."""
        self.press(f"{blank}: ", self.page)
        popup = QApplication.activePopupWidget()
        assert popup, f"no list opened for {blank!r}"
        self.press(words, popup)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key, and lets it go."""
        window = QApplication.activePopupWidget() or self.window
        QTest.keyClick(window.windowHandle(), key, modifier)
        self.wait()

    def write(self, words: str) -> None:
        """Types words where the keyboard is; a letter with a macron comes as an input method gives it."""
        for letter in words:
            if letter.isascii():
                QTest.keyClick(self.window.windowHandle(), ord(letter))
            else:
                composed = QInputMethodEvent()
                composed.setCommitString(letter)
                QApplication.sendEvent(QApplication.focusObject(), composed)
        self.wait()

    def click(self, widget: QWidget, button: Qt.MouseButton = LEFT) -> None:
        """Clicks in the middle of something, where nothing may lie over it."""
        self.scroll_to(widget)
        window, middle = widget.window(), widget.rect().center()
        at = widget.mapTo(window, middle)
        assert window.childAt(at) is widget, f"{window.childAt(at)} lies over {widget}"
        QTest.mouseClick(window.windowHandle(), button, Qt.KeyboardModifier.NoModifier, at)
        self.wait()

    def scroll_to(self, widget: QWidget) -> None:
        """Scrolls until something is seen: as long as a page still grows, Qt scrolls back to the keyboard."""
        for _ in range(4):
            around = widget.parentWidget()
            while around and not around.isWindow():
                if isinstance(around, QScrollArea):
                    around.ensureWidgetVisible(widget)
                around = around.parentWidget()
            self.wait()
            window = widget.window()
            if window.childAt(widget.mapTo(window, widget.rect().center())):
                return

    def wait(self) -> None:
        """Lets the window do what it has begun."""
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as a running program does

    def settle(self) -> None:
        """Lets the window lay itself out until nothing moves any more."""
        for _ in range(8):
            self.wait()

    def _shown(self, kind: type[W], inside: QWidget | None = None) -> list[W]:
        """Returns the widgets of a kind that are shown, from top to bottom and from left to right."""
        where = inside or self.window
        found = [each for each in where.findChildren(kind) if each.isVisible()]
        return sorted(found, key=lambda each: _place(each, where))


def _place(widget: QWidget, inside: QWidget) -> tuple[int, int]:
    at = widget.mapTo(inside, QPoint(0, 0))
    return at.y(), at.x()
