"""Above the first page's heading: what is wrong here, in as few words as may be, and the way to the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.problems import Problem
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice


class ProblemsRow(QWidget):
    """Tells the first of some problems, and how many more there are: they must not bury the decisions.

    Signals:
        asked: the button was pressed, for all there is to tell.
    """

    asked = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._words, self._button = Notice("circle-alert"), Button(self.tr("What to tell them"))
        words, row = QWidget(), Flow(gap=24, last_right=True)
        Column(words).addWidget(self._words)
        row.addWidget(words)
        row.addWidget(self._button)
        Column(self).addLayout(row)
        self._button.clicked.connect(self.asked)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Tell these problems."""
        told = [each.what for each in problems[:1]]
        if more := len(problems[1:]):
            one, many = self.tr("1 more thing needs mending."), self.tr("{count} more things need mending.")
            told.append((one if more == 1 else many).format(count=more))
        told.append(self.tr("Tell whoever looks after this computer."))
        self._words.setText(" ".join(told))
        self._button.setVisible(len(problems) > 1 or any(each.details for each in problems))

    def words(self) -> str:
        """Return what is told, for a screen reader."""
        return self._words.text()
