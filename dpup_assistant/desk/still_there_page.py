"""The idle desk's warning, before it clears."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.page import Page

_SAID_AT = (30, 10)  # seconds left at which a screen reader says so


class StillTherePage(Page):
    """Says that the walk is about to be cleared. Any key stays.

    Signals:
        stay: Stay here was pressed.
    """

    stay = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        self.show_side(False)
        self.heading, self._left = Heading(self.tr("Still there?")), Text()
        button = Button(self.tr("Stay here"), None, "primary")
        button.clicked.connect(self.stay)
        for widget in (self.heading, self._left, button):
            self.main.addWidget(widget)

    def count(self, seconds: int) -> None:
        """Say how many seconds are left."""
        words = self.tr("This clears in {seconds} seconds, so nobody finds it later.")
        self._left.setText(words.format(seconds=seconds))
        if seconds in _SAID_AT:
            announce(self, self._left.text())

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()
