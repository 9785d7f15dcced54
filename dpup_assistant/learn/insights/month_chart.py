"""The counts of a month as bars, and the way to the months before and after it."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.insights import first_day, month_of
from dpup_assistant.engine.months import months_later
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.learn.insights.bars import LEAST_SCALE, CountRow
from dpup_assistant.output.counts import Named
from dpup_assistant.output.dates import in_words, month_in_words


class MonthChart(Frame):
    """Shows one month: at first the newest that is over."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(gap=14)
        self._months: list[tuple[Named, ...]] = []
        self._place = 0
        self._title, self._running = Text(role="block"), Text(role="muted")
        self._now = ""
        self._rows: QWidget | None = None
        self._earlier = Button(self.tr("Earlier month"), "chevron-left")
        self._later = Button(self.tr("Later month"), "chevron-right")
        self._earlier.clicked.connect(lambda: self._go(-1))
        self._later.clicked.connect(lambda: self._go(1))
        self._ways, row = QWidget(), Flow()
        row.addWidget(self._earlier)
        row.addWidget(self._later)
        Column(self._ways).addLayout(row)
        self.body.addWidget(self._title)
        self.body.addWidget(self._running)
        self.body.addWidget(self._ways)

    def show_counts(self, counts: Sequence[Named], today: date) -> None:
        """Show these counts, which are sorted by month, decision and outcome; there is one at least."""
        self._now = month_of(today)
        self._months = [tuple(group) for _, group in groupby(counts, lambda each: each.count.month)]
        over = [place for place, month in enumerate(self._months) if month[0].count.month < self._now]
        self._place = over[-1] if over else len(self._months) - 1
        self._show()

    def _go(self, steps: int) -> None:
        """Show another month, and keep the keyboard on a button that is there."""
        self._place += steps
        self._show()
        if self._earlier.isHidden() and steps < 0:
            self._later.setFocus()
        elif self._later.isHidden() and steps > 0:
            self._earlier.setFocus()
        announce(self, self._title.text())

    def _show(self) -> None:
        counts = self._months[self._place]
        month = first_day(counts[0].count.month)
        self._title.setText(month_in_words(month))
        over = in_words(months_later(month, 1))
        self._running.setText(
            self.tr("This month is not over. Its numbers stand here from {day}.").format(day=over)
        )
        self._running.setVisible(counts[0].count.month >= self._now)
        if self._rows:
            self._rows.hide()
            self.body.removeWidget(self._rows)
            self._rows.deleteLater()
        self._rows = rows_of(counts)
        self.body.addWidget(self._rows)
        self._earlier.setVisible(self._place > 0)
        self._later.setVisible(self._place < len(self._months) - 1)
        self._ways.setVisible(len(self._months) > 1)


def rows_of(counts: Sequence[Named]) -> QWidget:
    """Return a month's decisions with a bar each, and under each the outcomes that it came to."""
    rows = QWidget()
    column = Column(rows, 18)
    scale = max(LEAST_SCALE, *(each.told.number for each in counts))
    for _, group in groupby(counts, lambda each: each.count.tree):
        decision = Column(gap=8)
        for each in group:
            is_outcome = bool(each.count.outcome)
            decision.addWidget(
                CountRow(each.outcome if is_outcome else each.tree, each.told, scale, is_outcome)
            )
        column.addLayout(decision)
    return rows
