"""What stands on the screen when something broke."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication

from dpup_assistant.kit.blocks import SideBlock
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.page import Page


class CrashPage(Page):
    """Says that the place is lost and nothing else is, with details that may be copied.

    Signals:
        start_again: the button of that name was pressed.
    """

    start_again = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading(self.tr("Something broke"))
        lost = Text(self.tr("Your place is lost. Nothing about the person was kept or sent."))
        again, copy = (
            Button(self.tr("Start again"), "rotate-ccw"),
            Button(self.tr("Copy the details"), "copy"),
        )
        again.clicked.connect(self.start_again)
        copy.clicked.connect(self._copy)
        self._details, block = Text(role="small_text"), SideBlock()
        block.body.addWidget(self._details)
        row = Flow(gap=12)
        for button in (again, copy):
            row.addWidget(button)
        self.main.addWidget(self.heading)
        self.main.addWidget(lost)
        self.main.addLayout(row)
        self.main.addWidget(block)

    def show_details(self, details: str) -> None:
        """Show where in the code it broke."""
        self._details.setText(details)

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.text())
