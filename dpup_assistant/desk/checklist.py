"""The items of a checklist: ticks, "None of these" and Continue."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.ticks import Tick
from dpup_assistant.output import labels


class Ticks(QWidget):
    """Shows the items of one checklist. Its boxes are kept and filled again.

    Signals:
        ticked(object): the ids of the ticked items, in the file's order, once Continue is pressed.
        nothing_ticked: Continue was pressed with nothing ticked, which is no answer.
    """

    ticked = Signal(object)
    nothing_ticked = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._ids: list[str] = []
        self._boxes: list[Tick] = []
        self._filling = False
        self._none = Tick(self.tr(labels.NONE_OF_THESE))
        self._none.toggled.connect(self._none_toggled)
        self._go_on = Button(self.tr("Continue"), "arrow-right", "primary")
        self._go_on.clicked.connect(self._continue)
        self._count = Text(role="muted")
        outer = Column(self, 20, controls=True)
        self._layout = Column(gap=12, controls=True)
        outer.addLayout(self._layout)
        outer.addWidget(self._none)
        foot = Flow(gap=24)
        foot.addWidget(self._go_on)
        foot.addWidget(self._count)
        outer.addLayout(foot)

    def show_items(self, items: Mapping[str, str], picked: tuple[str, ...] | None) -> None:
        """Show the labels of items by id; `picked` were ticked before, () being None of these."""
        self._ids = list(items)
        while len(self._boxes) < len(items):
            box = Tick()
            box.toggled.connect(self._item_toggled)
            self._boxes.append(box)
            self._layout.addWidget(box)
        self._filling = True
        for place, box in enumerate(self._boxes):
            if place < len(items):
                box.setText(items[self._ids[place]])
            box.setChecked(place < len(items) and self._ids[place] in (picked or ()))
            box.setVisible(place < len(items))
        self._none.setChecked(picked == ())
        self._filling = False
        self._count_ticks()

    def picked_before(self) -> Tick | None:
        """Return the first box that was ticked before, if any."""
        return next((box for box in (*self._shown(), self._none) if box.isChecked()), None)

    def _shown(self) -> list[Tick]:
        return self._boxes[: len(self._ids)]

    def _item_toggled(self, ticked: bool) -> None:
        if self._filling:
            return
        if ticked:
            self._none.setChecked(False)
        self._count_ticks()
        announce(self, self._count.text())

    def _none_toggled(self, ticked: bool) -> None:
        if ticked and not self._filling:
            self._filling = True
            for box in self._shown():
                box.setChecked(False)
            self._filling = False
            self._count_ticks()

    def _count_ticks(self) -> None:
        ticked = sum(box.isChecked() for box in self._shown())
        self._count.setText(self.tr("{ticked} of {items} ticked").format(ticked=ticked, items=len(self._ids)))

    def _continue(self) -> None:
        if not self.isVisible():
            return  # a screen reader presses it when another page has come already
        picked = tuple(name for name, box in zip(self._ids, self._shown(), strict=True) if box.isChecked())
        if picked or self._none.isChecked():
            self.ticked.emit(picked)
        else:
            self.nothing_ticked.emit()
