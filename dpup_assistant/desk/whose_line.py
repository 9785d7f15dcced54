"""At the foot of the first page: whose the decisions are, which versions, and when they were reviewed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.decisions import groups
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.whose import whose_lines
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow


class WhoseLine(QWidget):
    """Quiet lines, and a button that leads to all of it.

    Signals:
        asked: the button was pressed.
    """

    asked = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._told: tuple[object, ...] = ()
        self._lines, button = Text(role="muted"), Button(self.tr("About these decisions"))
        words, row = QWidget(), Flow(gap=24, last_right=True)
        Column(words, 0).addWidget(self._lines)
        row.addWidget(words)
        row.addWidget(button)
        Column(self, 0, (0, 16, 0, 0)).addLayout(row)
        button.clicked.connect(self.asked)

    def show_library(self, library: Library) -> None:
        """Show the lines for the decisions that this desk offers."""
        told = library.heads, library.hidden, library.words
        if told == self._told:  # a tree that is loaded changes nothing here, and there may be a thousand
            return
        self._told = told
        offered = groups(library.heads, library.hidden, library.first, "")
        heads = [head for group in offered for head in group.heads]
        self._lines.setText(" ".join(whose_lines(heads, library.words, library.today)))
