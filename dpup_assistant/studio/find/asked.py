"""What a trainer looks for, and what is to stand in its place."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.kit.ticks import Choices, Tick
from dpup_assistant.studio.find.row import narrow
from dpup_assistant.studio.find.words import Sought, Where

FIND, REPLACE, ALL_TREES = "find", "replace", "all"
_PAUSE = 150  # milliseconds after the last letter


class Asked(QWidget):
    """The fields at the top of the page that finds words.

    Signals:
        changed: something else is looked for, or is to stand in its place.
    """

    changed = Signal()

    def __init__(self) -> None:
        """Ask for nothing yet, in the tree that is open."""
        super().__init__()
        self.task = FIND
        self._tasks = Choices(
            self.tr("What to do"),
            (
                (FIND, self.tr("Find in this tree"), "search"),
                (REPLACE, self.tr("Find and replace"), "repeat"),
                (ALL_TREES, self.tr("Find in all trees"), "list-tree"),
            ),
        )
        self.words, self.new = LineField(self.tr("Find")), LineField(self.tr("Replace with"))
        self._where = PickField(self.tr("Where to look"))
        self._case = narrow(Tick(self.tr("Only with the same capitals")))
        self._whole = narrow(Tick(self.tr("Only whole words")))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.changed)
        column = Column(self, 12)
        for widget in (self._tasks, self.words, self.new, self._where):
            column.addWidget(widget)
        row = Flow()
        row.addWidget(self._case)
        row.addWidget(self._whole)
        column.addLayout(row)
        self._tasks.chosen.connect(self.set_task)
        self._where.picked.connect(self._pick)
        self._case.clicked.connect(lambda: self.changed.emit())
        self._whole.clicked.connect(lambda: self.changed.emit())
        self.words.edited.connect(self._pause.start)
        self.new.edited.connect(self._pause.start)
        self.set_task(FIND)
        self._pick("everywhere")

    def sought(self) -> Sought:
        """Return what is looked for."""
        return Sought(self.words.text(), self._place, self._case.isChecked(), self._whole.isChecked())

    def set_task(self, task: str) -> None:
        """Find in this tree, find in all, or replace, which leaves ids as they are."""
        self.task = task
        self._tasks.set_chosen(task)
        self.new.setVisible(task == REPLACE)
        ids = self.tr("Ids are not replaced here: Rename takes all that names them along.")
        self._where.set_reason(ids if task == REPLACE else "")
        self._where.set_choices(self._places())
        self.changed.emit()

    def _pick(self, place: Where) -> None:
        self._place = place
        self._where.set_picked(place)
        self.changed.emit()

    def _places(self) -> list[Choice]:
        choices = [
            Choice("everywhere", self.tr("Everywhere")),
            Choice("titles", self.tr("Titles and labels")),
            Choice("said", self.tr("Words to say"), icon="message-square-quote"),
            Choice("worker", self.tr("Words for the worker"), icon="message-square-off"),
        ]
        if self.task == REPLACE:
            return choices
        return [*choices, Choice("ids", self.tr("Ids, and other words for the program"), icon="file-code")]
