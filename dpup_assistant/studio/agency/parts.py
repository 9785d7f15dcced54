"""A mapping of agency.yaml that may be left out: a block for each key, added out of a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.frames import SideBlock
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.storage.edits import Value
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import Shared, words_for
from dpup_assistant.studio.form.part import PartForm

Offers = Callable[[], Sequence[Choice]]


class PartsIn(QWidget):
    """Shows the parts of a mapping, each in a block with a button that takes it out."""

    def __init__(
        self, shared: Shared, key: str, label: str, note: str, offers: Offers,
        make: Callable[[], PartForm], made: Callable[[Choice], tuple[str, Value]],
    ) -> None:  # fmt: skip
        """Take the key, the label and its note; what can be added; what makes the form of a part.

        `made` returns the key and the value of what was picked.
        """
        super().__init__()
        self._shared, self.key, self.label = shared, (key,), label
        self._offers, self._make, self._made = offers, make, made
        self.is_filled = self.is_strange = False
        self._blocks: dict[str, _Block] = {}
        self._faults, self._column = FaultLines(), Column(gap=10)
        self._add = Button(self.tr("Add"), "plus", "studio")
        self._add.setAccessibleName(self.tr("Add: {}").format(label))
        self._list = ChoiceList(self._add)
        self._list.picked.connect(self._add_one)
        self._add.clicked.connect(self._open)
        column = Column(self, 4)
        for widget in (Text(label, "strong"), Text(note, "muted")):
            column.addWidget(widget)
        column.addLayout(self._column)
        for part in (self._faults, self._add):
            column.addWidget(part)

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""
        return self

    def show_part(self, _part: Path) -> None:
        """Show the parts, as they were read last."""
        found, names = self._shared.edited.part(self.key), self._names()
        self.is_strange = found is not None and not isinstance(found, dict)
        self.is_filled = bool(names) or self.is_strange
        for name in [name for name in self._blocks if name not in names]:
            block = self._blocks.pop(name)
            block.hide()
            block.deleteLater()
        titles = {choice.id: choice for choice in self._offers()} if names else {}
        for place, name in enumerate(names):
            if name not in self._blocks:
                self._insert(place, name, titles.get(name, Choice(name, name)))
            self._blocks[name].form.show_part((*self.key, name))
        self._add.setVisible(not self.is_strange)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show each fault in its block, and what is in none of them under the blocks."""
        names = list(self._blocks)
        of_parts, others = shared_out(faults, self.key, [(name,) for name in names])
        for name, of_part in zip(names, of_parts, strict=True):
            self._blocks[name].form.show_faults(of_part)
        self._faults.show_faults(others)

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard, in the block that a path leads to."""
        block = self._blocks.get(str(path[0])) if path else None
        if block:
            block.form.take_keyboard(path[1:])
        else:
            self._add.setFocus()

    def _names(self) -> list[str]:
        return list(mapping(self._shared.edited.data, self.key[0]))

    def _insert(self, place: int, name: str, choice: Choice) -> None:
        block = self._blocks[name] = _Block(choice, self._make())
        block.take_out.clicked.connect(lambda: self._remove(name))
        self._column.insertWidget(place, block)

    def _open(self) -> None:
        taken = self._names()
        self._list.open(self.label, [choice for choice in self._offers() if choice.id not in taken])

    def _add_one(self, id: str) -> None:
        choice = next(choice for choice in self._offers() if choice.id == id)
        name, value = self._made(choice)
        path = (*self.key, name)
        if self._shared.edited.add_part(path, value, words_for(self.label)):
            self._shared.edited.show(path)

    def _remove(self, name: str) -> None:
        path: Path = self.key if len(self._names()) == 1 else (*self.key, name)
        self._shared.edited.remove(path, words_for(self.label))
        self._add.setFocus()


class _Block(SideBlock):
    """A part: what it is, its fields, and a button that takes it out."""

    def __init__(self, choice: Choice, form: PartForm) -> None:
        super().__init__()
        title = f"{choice.group}: {choice.words}" if choice.group else choice.words
        self.form, self.take_out = form, Button(self.tr("Take out"), "x", "studio_quiet")
        self.take_out.setAccessibleName(self.tr("Take out: {}").format(title))
        head = Flow(gap=12, last_right=True)
        head.addWidget(Text(title, "strong", icon=choice.icon or None))
        head.addWidget(self.take_out)
        self.body.addLayout(head)
        self.body.addWidget(form)
