"""The scenarios of a tree as rows, one of which may be open."""

from __future__ import annotations

from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import mapping
from dpup_assistant.engine.tree import Tree
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.form.pick_lists import PickLists
from dpup_assistant.studio.scenarios.ends import answers_in, end_of
from dpup_assistant.studio.scenarios.row import ScenarioRow

_AT_ONCE = 50


class ScenarioList(QWidget):
    """Shows a row for each scenario, and says whether it holds.

    Signals:
        pressed(str): the id of a scenario that is to be opened or closed.
    """

    pressed = Signal(str)

    def __init__(self, edited: EditedTree, lists: PickLists, opened: QWidget) -> None:
        """Take the tree, what nodes are called, and what stands under the row that is open."""
        super().__init__()
        self._edited, self._lists, self._opened = edited, lists, opened
        self._most, self._open = _AT_ONCE, ""
        self._tree: Tree | None = None
        self._rows: list[ScenarioRow] = []
        self._column, self._more = Column(gap=8), Button("", "chevron-down", "studio")
        self._more.clicked.connect(self._show_more)
        column = Column(self, 8)
        column.addLayout(self._column)
        column.addWidget(self._more)
        opened.setParent(self)

    def show_scenarios(self, tree: Tree | None, open_id: str) -> int | None:
        """Show them as they end in a tree, and open one, "" for none.

        Return how many do not hold; None where none is known to and there is no tree to judge them by.
        """
        scenarios, faults = mapping(self._edited.data, "scenarios"), self._faults()
        self._open, self._tree = open_id, tree
        ids = list(scenarios)
        if open_id in scenarios:
            self._most = max(self._most, ids.index(open_id) + 1)
        shown = ids[: self._most]
        while len(self._rows) < len(shown):
            self._add_row()
        ends = {choice.id: choice.words for choice in self._lists.outcomes()}
        for row, id in zip(self._rows, shown, strict=False):
            end = _end(tree, scenarios[id])
            ends_at = end and ends.get(end, end)
            row.show_scenario(id, scenarios[id], ends_at, faults[id], id == open_id)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
        self._place_opened()
        left = len(ids) - len(shown)
        self._more.setText(self.tr("Show {count} more").format(count=left))
        self._more.setVisible(left > 0)
        errors = {id for id in ids if any(each.fault.severity == "error" for each in faults[id])}
        if not tree:
            return len(errors) or None
        return sum(id in errors or not _end(tree, scenarios[id]) for id in ids)

    def row(self, id: str) -> ScenarioRow | None:
        """Return the row of a scenario, if it is shown."""
        return next((row for row in self._rows if row.id == id and not row.isHidden()), None)

    def _place_opened(self) -> None:
        """Put the fields under the row that is open. They stay where they are, if somebody is in them."""
        row = self.row(self._open)
        self._opened.setVisible(row is not None)
        if row and row.place.indexOf(self._opened) < 0:
            row.place.addWidget(self._opened)

    def _faults(self) -> defaultdict[str, list[FoundFault]]:
        found = defaultdict[str, list[FoundFault]](list)
        for each in self._edited.judgement.faults:
            if len(each.fault.path) > 1 and each.fault.path[0] == "scenarios":
                found[str(each.fault.path[1])].append(each)
        return found

    def _add_row(self) -> None:
        row = ScenarioRow()
        row.pressed.connect(lambda: self.pressed.emit(row.id))
        self._rows.append(row)
        self._column.addWidget(row)

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self.show_scenarios(self._tree, self._open)


def _end(tree: Tree | None, scenario: Data) -> str | None:
    """Return the outcome that a scenario ends at, "" for none; None where there is no tree to judge it by."""
    if not tree:
        return None
    answers = answers_in(mapping(scenario, "answers"))
    return (end_of(tree, answers) if answers is not None else None) or ""
