"""Your walk and the expected walk, row by row: beside each other or, where it is narrow, stacked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from dpup_assistant.desk.library import Library
from dpup_assistant.engine.walk import Walk
from dpup_assistant.kit.frames import Divider, Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.learn.practice.parting import Parting
from dpup_assistant.learn.practice.step_words import Step, answered, asked

_GAP, _IN = 24, 16  # px at text size 1: between the columns, and before and after them


class Rows(QWidget):
    """Shows both walks. Who listens hears of each row the question, their answer and the expected one."""

    def __init__(self, parting: Parting, library: Library) -> None:
        """Take the walks, and what knows the titles of the trees."""
        super().__init__()
        self._parting, self._library = parting, library
        self._pairs: list[_Pair] = []
        yours, expected = self.tr("Your walk"), self.tr("The expected walk")
        self._names = _Pair(Text(yours, "side"), Text(expected, "side"))
        self._column = Column(self, 10)
        names = QWidget()
        Column(names, 0, (_IN, 0, _IN, 0)).addWidget(self._names)
        self._column.addWidget(names)
        for place in range(len(parting.rows)):
            self._add_row(place, yours, expected)

    def _add_row(self, place: int, yours: str, expected: str) -> None:
        parting, row = self._parting, self._parting.rows[place]
        parted = parting.parts_at is not None and place > parting.parts_at
        pair = _Pair(
            self._cell(yours, parting.yours, row.yours, with_question=parted),
            self._cell(expected, parting.expected, row.expected, with_question=parted),
        )
        self._pairs.append(pair)
        parts_here = place == parting.parts_at
        box = Frame("surface", "primary", gap=6, margins=(_IN, 10, _IN, 12)) if parts_here else QWidget()
        inside = box.body if isinstance(box, Frame) else Column(box, 6, (_IN, 0, _IN, 0))
        if not parts_here:
            self._column.addWidget(Divider())
        if parts_here:
            inside.addWidget(Notice("signpost", self.tr("Here they part"), "strong"))
        if not parted and row.yours:
            inside.addWidget(Text(asked(parting.yours, row.yours), "muted"))
        inside.addWidget(pair)
        self._column.addWidget(box)

    def _cell(self, name: str, walk: Walk, step: Step | None, *, with_question: bool) -> QWidget:
        if step is None:  # this walk has ended before
            return QWidget()
        return _Cell(name, asked(walk, step) if with_question else "", answered(walk, step, self._library))

    def lay_out(self, form: str) -> None:
        """Put each pair beside each other or, where the window is narrow, under one another."""
        narrow = form == "narrow"
        self._names.setVisible(not narrow)
        for pair in (self._names, *self._pairs):
            pair.lay_out(narrow)


class _Pair(QWidget):
    """Two things of equal width, or one under the other."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._sides = left, right
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for side in self._sides:
            self._layout.addWidget(side, 1)

    def lay_out(self, narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._layout.setSpacing(look().space(8 if narrow else _GAP))
        for side in self._sides:
            if isinstance(side, _Cell):
                side.name.setVisible(narrow)


class _Cell(QWidget):
    """One walk's answer. Over it its question, and the walk's name where the columns have none."""

    def __init__(self, walk: str, question: str, answer: Sequence[str]) -> None:
        super().__init__()
        self.name = Text(walk, "small")
        column = Column(self, 2)
        column.addWidget(self.name)
        if question:
            column.addWidget(Text(question, "muted"))
        for words in answer:
            label = Text(words, marker="•" if len(answer) > 1 else None)
            label.setAccessibleName(f"{walk}: {words}")
            column.addWidget(label)
        column.addStretch(1)
