"""A page that stands over the editor or the trees of the folder until it is closed. Never a pop-up."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading
from dpup_assistant.kit.page import Page


class OpenedPage(Page):
    """Has a heading and a button that closes it at its foot; what it shows goes into `main`.

    Signals:
        done: it is to be closed.
    """

    done = Signal()

    def __init__(self, title: str, close: str = "") -> None:
        """Take the heading, and the words of the button that closes it: Close, unless others are given."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading(title)
        self.main.addWidget(self.heading)
        button = Button(close or self.tr("Close"), "x")
        button.clicked.connect(self.done)
        self.foot.addWidget(button)

    def show_wide(self, *widgets: QWidget) -> None:
        """Show something across the whole page, under `main`."""
        for widget in widgets:
            self.foot.insertWidget(self.foot.count() - 1, widget)

    def focus(self) -> None:
        """Put the keyboard on the heading, at the top."""
        self.heading.setFocus()
        self.scroll_to_top()  # focus scrolls a page that was never shown by the size it had until then
