"""A field of which several things are picked, each shown as a chip that can be taken out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.field import Field
from dpup_assistant.kit.field_box import RADIUS
from dpup_assistant.kit.icon_button import IconButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow, Row
from dpup_assistant.kit.look import look
from dpup_assistant.kit.paint import box, painter_for, visible_box


class _Chip(QWidget):
    """Something picked: icon, words, and a button that takes it out."""

    def __init__(self) -> None:
        super().__init__()
        self.id, self._edge = "", "edge"
        self._words, self.take_out = Text(), IconButton("", "x", framed=False)
        row = Row(self, 0, (7, 5, 1, 5))
        row.addWidget(self._words, 1)
        row.addWidget(self.take_out)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look().have_follow(self)

    def show_choice(self, choice: Choice, known: bool) -> None:
        self.id, self._edge = choice.id, "edge" if known else "error"
        self._words.setText(choice.words)
        self._words.set_role("body" if known else "error")
        self._words.set_icon((choice.icon or None) if known else "circle-x")
        self.take_out.set_name(self.tr("Take out: {}").format(choice.words))
        self.take_out.setAccessibleDescription("" if known else self.tr("Nothing is called that."))
        self.setToolTip(choice.meaning)
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the chip."""
        painter, colour = painter_for(self), look().colour
        box(painter, visible_box(self), RADIUS, colour("surface"), colour(self._edge))
        painter.end()


class Chips(Field):
    """A label, a chip for each thing that is picked, and a button that opens the list of the others.

    Signals:
        added(str), removed(str): the id of what a person put in or took out.
    """

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, label: str, note: str = "") -> None:
        """Take its label and a short note."""
        self.add = Button(self.tr("Add"), "plus", "studio")
        self._choices, self._ids = dict[str, Choice](), tuple[str, ...]()
        self._chips, self._list = list[_Chip](), ChoiceList(self.add)
        super().__init__(self.add, label, None, note)
        self._flow = Flow(gap=8)
        self._flow.addWidget(self.add)
        self.place.addLayout(self._flow)
        self.add.clicked.connect(self._open)
        self._list.picked.connect(self.added)

    def set_label(self, label: str) -> None:
        """Take another label; the button's name ends with it."""
        super().set_label(label)
        self.add.setAccessibleName(self.tr("Add: {}").format(label))

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Take what is on offer."""
        self._choices = {choice.id: choice for choice in choices}
        self._show()

    def set_picked(self, ids: Sequence[str]) -> None:
        """Show what is picked; nothing is emitted. An id that is not on offer is marked as an error."""
        self._ids = tuple(ids)
        self._show()

    def picked_ids(self) -> tuple[str, ...]:
        """Return the ids of what is picked."""
        return self._ids

    def choice_list(self) -> ChoiceList:
        """Return the list that opens."""
        return self._list

    def _show(self) -> None:
        """Show a chip for each. Chips stay where they are, so that the keyboard comes to the next one."""
        while len(self._chips) < len(self._ids):
            self._add_chip()
        for chip, id in zip(self._chips, self._ids, strict=False):
            chip.show_choice(self._choices.get(id, Choice(id, id)), id in self._choices)
        for chip in self._chips[len(self._ids) :]:
            if chip.take_out.hasFocus():
                self.add.setFocus()
            chip.hide()

    def _add_chip(self) -> None:
        chip = _Chip()
        chip.take_out.clicked.connect(lambda: self.removed.emit(chip.id))
        self._flow.insertWidget(len(self._chips), chip)
        self._chips.append(chip)

    def _open(self) -> None:
        others = [choice for choice in self._choices.values() if choice.id not in self._ids]
        self._list.open(self.label, others)
