"""What is wrong with a file, line by line, or with this computer: to be read, copied and told to somebody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.problems import Problem
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.headed_page import HeadedPage
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.storage.placed import Placed


class FaultsPage(HeadedPage):
    """Shows the faults of one file, or all that is wrong with a computer.

    Signals:
        done: Back was pressed.
    """

    done = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._under = Text(role="hint")
        self._list, self._copied = QWidget(), Text(role="muted")
        self._layout = Column(self._list, 16)
        copy, back = Button(self.tr("Copy"), "copy"), Button(self.tr("Back"), "arrow-left")
        copy.clicked.connect(self._copy)
        back.clicked.connect(self.done)
        row = Flow(gap=12)
        for widget in (copy, back, self._copied):
            row.addWidget(widget)
        for label in (self._under, self._list):
            self.main.addWidget(label)
        self.main.addLayout(row)
        self._text = ""

    def show_faults(self, title: str, file: str, faults: Sequence[Placed]) -> None:
        """Show the faults of a file, under the title of its tree."""
        self._begin(self.tr("“{title}” cannot be used").format(title=title), file)
        for fault in faults:
            place = self.tr("Line {line}").format(line=fault.line)
            self._layout.addWidget(Text(f"{place}: {fault.message}", "strong"))
            self._layout.addWidget(Text(fault.hint))
        self._text = "\n".join(
            [file, *(f"{fault.line}:{fault.column} {fault.message} {fault.hint}" for fault in faults)]
        )

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show all that is wrong here, in the words that whoever can mend it needs."""
        told = self.tr("Read this to whoever looks after this computer, or copy it for them.")
        self._begin(self.tr("What to tell them"), told)
        for problem in problems:
            self._layout.addWidget(Text(problem.what, "strong"))
            for line in problem.details:
                self._layout.addWidget(Text(line))
        self._text = "\n".join(line for each in problems for line in (each.what, *each.details))

    def _begin(self, title: str, under: str) -> None:
        """Take a heading and the line under it, and take away what was shown before."""
        self.heading.setText(title)
        self._under.setText(under)
        self._copied.setText("")
        while item := self._layout.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        self.scroll_to_top()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copied.setText(self.tr("Copied."))
        announce(self, self._copied.text())
