"""What no scenario picks yet, each with where it goes to and a way to play there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, Row
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.form.pick_lists import PickLists

_AT_ONCE = 20


class Gap(NamedTuple):
    """An option or item that no scenario picks."""

    path: Path
    question: str
    """Its question's number and title."""
    answer: str
    goes_to: str
    """"" where an item alone does not tell."""


def gaps_of(edited: EditedTree, lists: PickLists) -> list[Gap]:
    """Return the options and items that no scenario picks, as the tree was judged last."""
    called = {choice.id: choice.words for choice in lists.nodes()}
    found: list[Gap] = []
    for each in edited.judgement.faults:
        path = each.fault.path
        if each.fault.code == "not_covered" and (part := edited.part(path)) is not None:
            to, question = text_at(part, "next") or "", str(path[1])
            answer = text_at(part, "label") or str(path[-1])
            found.append(Gap(path, called.get(question, question), answer, called.get(to, to)))
    return found


class ScenarioGaps(QWidget):
    """Lists the options and items that no scenario picks.

    Signals:
        play(object): the path of an option or item that is to be come to in the preview.
    """

    play = Signal(object)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._gaps: list[Gap] = []
        self._rows: list[_GapRow] = []
        self._heading, self._note = Heading("", "block"), Text(role="muted")
        self._more, self._column = Text(role="muted"), Column(gap=8)
        self._note.setText(self.tr("Play one, walk on to an outcome, then record it."))
        column = Column(self, 6)
        column.addWidget(self._heading)
        column.addWidget(self._note)
        column.addLayout(self._column)
        column.addWidget(self._more)

    def show_gaps(self, gaps: Sequence[Gap]) -> None:
        """Show what is not covered; with nothing there is nothing to be seen."""
        self._gaps = list(gaps)
        shown = self._gaps[:_AT_ONCE]
        while len(self._rows) < len(shown):
            self._add_row()
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
            if place < len(shown):
                row.show_gap(shown[place])
        count, left = len(gaps), len(gaps) - len(shown)
        one, many = (
            self.tr("1 answer is in no scenario yet"),
            self.tr("{count} answers are in no scenario yet"),
        )
        self._heading.setText(one if count == 1 else many.format(count=count))
        self._more.setText(self.tr("and {count} more").format(count=left))
        self._more.setVisible(left > 0)
        self.setVisible(count > 0)

    def _add_row(self) -> None:
        place, row = len(self._rows), _GapRow()
        row.button.clicked.connect(lambda: self.play.emit(self._gaps[place].path))
        self._rows.append(row)
        self._column.addWidget(row)


class _GapRow(QWidget):
    """One of them."""

    def __init__(self) -> None:
        super().__init__()
        self._answer, self._question = Text(role="strong"), Text(role="muted")
        self.button = Button(self.tr("Play to it"), "play", "studio")
        words = QWidget()
        lines = Column(words)
        lines.addWidget(self._answer)
        lines.addWidget(self._question)
        row = Row(self, gap=12)
        row.addWidget(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_gap(self, gap: Gap) -> None:
        self._answer.setText(gap.answer)
        goes = self.tr("{question} It goes to: {node}").format(question=gap.question, node=gap.goes_to)
        self._question.setText(goes if gap.goes_to else gap.question)
        self.button.setAccessibleName(f"{self.button.text()}: {gap.answer}")
