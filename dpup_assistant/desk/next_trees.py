"""What often comes next: other decisions, to start again, and to go to all decisions."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.explanation import NextLine
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.output import labels


class NextTrees(QWidget):
    """Offers the next decisions. Its buttons are kept and filled again.

    Signals:
        tree_chosen(str): the id of the decision whose button was pressed.
        start_again, all_decisions: the button of that name was pressed.
    """

    tree_chosen = Signal(str)
    start_again = Signal()
    all_decisions = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._trees: list[str] = []
        self._rows: list[tuple[Button, Text]] = []
        self._title = Text(self.tr(labels.NEXT_TREES), "block")
        self._layout = Column(self, 8)
        self._layout.addWidget(self._title)
        self._ways_out = self._row_of_ways_out()

    def show_trees(self, trees: Sequence[NextLine]) -> None:
        """Offer these decisions, each with its reason where it has one."""
        self._trees = [line.tree for line in trees]
        while len(self._rows) < len(trees):
            self._add_row()
        for place, (button, because) in enumerate(self._rows):
            shown = place < len(trees)
            button.setVisible(shown)
            because.setVisible(shown and bool(trees[place].because))
            if shown:
                button.setText(trees[place].title)
                because.setText(trees[place].because or "")
        self._title.setVisible(bool(trees))
        self._layout.removeWidget(self._ways_out)
        self._layout.addWidget(self._ways_out)

    def _row_of_ways_out(self) -> QWidget:
        place = QWidget()
        again = Button(self.tr("Start again"), "rotate-ccw")
        others = Button(self.tr("All decisions"), "signpost")
        again.clicked.connect(self.start_again)
        others.clicked.connect(self.all_decisions)
        row = Flow(place, gap=12)
        row.addWidget(again)
        row.addWidget(others)
        return place

    def _add_row(self) -> None:
        place, button, because = len(self._rows), Button("", "arrow-right"), Text(role="muted")
        button.clicked.connect(lambda: self.tree_chosen.emit(self._trees[place]))
        self._rows.append((button, because))
        self._layout.addWidget(because)
        self._layout.addWidget(button)
