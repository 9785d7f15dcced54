"""A page that is shown alone: no rail beside it."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Heading


class AlonePage(QWidget):
    """Has a heading, by which the window is titled, somewhere on it."""

    def __init__(self, heading: Heading) -> None:
        """Take the heading, which the page puts where it belongs."""
        super().__init__()
        self.heading = heading

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()
