"""What is wrong with a tree that cannot be used: the line, what is wrong there, and how to mend it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.page import Page
from dpup_assistant.storage.placed import Placed


class FaultsPage(Page):
    """Shows the faults of one file.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.show_side(False)
        self.heading, self._file = Heading(), Text(role="hint")
        self._list, self._copied = QWidget(), Text(role="muted")
        self._layout = Column(self._list, 16)
        copy, back = Button(self.tr("Copy"), "copy"), Button(self.tr("Back"), "arrow-left")
        copy.clicked.connect(self._copy)
        back.clicked.connect(self.done)
        row = Flow(gap=12)
        for widget in (copy, back, self._copied):
            row.addWidget(widget)
        for label in (self.heading, self._file, self._list):
            self.main.addWidget(label)
        self.main.addLayout(row)
        self._text = ""

    def show_faults(self, title: str, file: str, faults: Sequence[Placed]) -> None:
        """Show the faults of a file, under the title of its tree."""
        self.heading.setText(self.tr("“{title}” cannot be used").format(title=title))
        self._file.setText(file)
        self._copied.setText("")
        while item := self._layout.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for fault in faults:
            place = self.tr("Line {line}").format(line=fault.line)
            self._layout.addWidget(Text(f"{place}: {fault.message}", "strong"))
            self._layout.addWidget(Text(fault.hint))
        self._text = "\n".join(
            [file, *(f"{fault.line}:{fault.column} {fault.message} {fault.hint}" for fault in faults)]
        )
        self.scroll_to_top()

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copied.setText(self.tr("Copied."))
        announce(self, self._copied.text())
