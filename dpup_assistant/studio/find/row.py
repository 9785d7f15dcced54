"""A text that has the words that were looked for, and what it would be with others in their place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.ticks import Tick
from dpup_assistant.studio.find.names import around
from dpup_assistant.studio.find.words import Hit, Sought
from dpup_assistant.studio.saving.halves import Halves


class FindRow(Frame):
    """Shows one hit.

    Signals:
        gone_to: it is to be shown in the tree.
        ticked(bool): it is to be replaced, or not.
    """

    gone_to = Signal()
    ticked = Signal(bool)

    def __init__(self, hit: Hit, place: str, sought: Sought) -> None:
        """Take the hit, the words for where it is, and what was looked for."""
        super().__init__("surface", "edge", width=1, radius=10, gap=6)
        self.hit, self._sought = hit, sought
        found = list(sought.pattern().finditer(hit.text))
        self._first, self._last = found[0].start(), found[-1].end()
        self._before = around(hit.text, self._first, self._last)
        self._place = Text(place, "strong")
        self._go = Button(self.tr("Go to it"), "arrow-right", "studio")
        self._go.setAccessibleName(f"{self._go.text()}: {place}")
        self._go.clicked.connect(self.gone_to)

    def show_found(self) -> None:
        """Show the words round what was found."""
        words, row = QWidget(), Flow(gap=24, last_right=True)
        column = Column(words, 4)
        column.addWidget(self._place)
        column.addWidget(Text(self._before))
        row.addWidget(words)
        row.addWidget(self._go)
        self.body.addLayout(row)

    def show_replaced(self, new: str, is_ticked: bool) -> None:
        """Show what the text would be, and whether it is to be so."""
        after = around(new, self._first, self._last + len(new) - len(self.hit.text))
        sides, row = Halves(), Flow()
        sides.add(Text(self.tr("Before"), "small_strong"), Text(self._before))
        sides.add(Text(self.tr("After"), "small_strong"), Text(after or self.tr("Nothing")))
        self.body.addWidget(self._place)
        self.body.addWidget(sides)
        if new.strip():
            tick = narrow(Tick(self.tr("Replace here")))
            tick.setAccessibleDescription(f"{self._before}. {after}")
            tick.setChecked(is_ticked)
            tick.clicked.connect(self.ticked)
            row.addWidget(tick)
        else:
            self.body.addWidget(Text(self.tr("Nothing would be left. Change it by hand."), "warn"))
        row.addWidget(self._go)
        self.body.addLayout(row)


def narrow(tick: Tick) -> Tick:
    """Return a tick that is only as wide as its words."""
    policy = tick.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
    tick.setSizePolicy(policy)
    return tick
