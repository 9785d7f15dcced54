"""A list of a part whose items are ids or small mappings: a row for each, with a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.accessible import expose_as
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow, Row
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.storage.edits import Value, add_part, remove
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.editor.row_menu import OUT, do_row_action, follow_row, row_actions
from dpup_assistant.studio.form.faults import FaultLines, shared_out
from dpup_assistant.studio.form.field import Shared, words_for


class ItemForm(Protocol):
    """Shows one item of the list."""

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""

    def show_item(self, path: Path, name: str) -> None:
        """Show the item at a path; `name` says which one it is, to screen readers."""

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong with it."""

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard where a path, from the item, leads to."""


class RowsIn(QWidget):
    """Shows a list of a part, which may be left out. Items are added out of a list."""

    def __init__(
        self, shared: Shared, key: str, label: str, note: str, item: Callable[[], ItemForm],
        offers: Callable[[], Sequence[Choice]], made: Callable[[str], Value],
    ) -> None:  # fmt: skip
        """Take the key, the label and its note; what makes the form of an item; what can be added.

        `made` returns the value of what was picked.
        """
        super().__init__()
        self._shared, self.key, self.label = shared, (key,), label
        self._item, self._offers, self._made = item, offers, made
        self._part: Path = ()
        self._count, self.is_strange = 0, False
        self._items, self._menus, self._rows = list[ItemForm](), list[MenuButton](), list[QWidget]()
        self._add, self._faults = Button(self.tr("Add"), "plus", "studio"), FaultLines()
        self._add.setAccessibleName(self.tr("Add: {}").format(label))
        self._list = ChoiceList(self._add)
        self._list.picked.connect(self._add_one)
        self._add.clicked.connect(self._open)
        head = Flow(gap=8)
        head.addWidget(Text(label, "strong"))
        head.addWidget(Text(note, "muted"))
        self._column, column = Column(gap=8), Column(self, 4)
        column.addLayout(head)
        column.addLayout(self._column)
        for widget in (self._faults, self._add):
            column.addWidget(widget)

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""
        return self

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return self._count > 0 or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show the items, as they were read last."""
        self._part = part
        found = self._shared.edited.part(self._path())
        self.is_strange = found is not None and not isinstance(found, list)
        self._count = len(found) if isinstance(found, list) else 0
        while len(self._items) < self._count:
            self._add_row()
        for place in range(self._count):
            name = f"{self.label} {place + 1}"
            self._items[place].show_item((*self._path(), place), name)
            self._menus[place].set_name(self.tr("More for: {option}").format(option=name))
            self._menus[place].set_actions(row_actions(place, self._count))
        for place, row in enumerate(self._rows):
            row.setVisible(place < self._count)
        self._add.setVisible(not self.is_strange)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show each fault with its item, and what is in none of them under the rows."""
        of_rows, others = shared_out(faults, self._path(), [(place,) for place in range(self._count)])
        for item, of_row in zip(self._items, of_rows, strict=False):
            item.show_faults(of_row)
        self._faults.show_faults(others)

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard, in the item that a path leads to."""
        if path and isinstance(path[0], int) and path[0] < self._count:
            self._items[path[0]].take_keyboard(path[1:])
        else:
            self._add.setFocus()

    def _path(self) -> Path:
        return (*self._part, *self.key)

    def _add_row(self) -> None:
        place, item, menu, row = len(self._rows), self._item(), MenuButton(""), QWidget()
        menu.chosen.connect(lambda action: self._do(place, action))
        expose_as(row, "group")
        row.setAccessibleName(f"{self.label} {place + 1}")
        layout = Row(row)
        layout.addWidget(item.widget, 1)
        layout.addWidget(menu)
        self._items.append(item)
        self._menus.append(menu)
        self._rows.append(row)
        self._column.addWidget(row)

    def _do(self, place: int, action: str) -> None:
        edited, path = self._shared.edited, (*self._path(), place)
        if action == OUT and self._count == 1:
            done = edited.edit(lambda text: remove(text, path[:-1]), words_for(self.label))
            self._add.setFocus()
        else:
            done = do_row_action(edited, path, place, action, self.label)
        if done and self._count > 1:
            follow_row(self._menus[: self._count], place, action)

    def _open(self) -> None:
        """Offer what is not in the list yet."""
        found = self._shared.edited.part(self._path())
        held = [each.get("tree") if isinstance(each, dict) else each for each in found or ()]
        self._list.open(self.label, [choice for choice in self._offers() if choice.id not in held])

    def _add_one(self, id: str) -> None:
        path: Path = (*self._path(), self._count)
        value, words = self._made(id), words_for(self.label)
        done = self._shared.edited.edit(lambda text: add_part(text, path, value), words)
        if done and isinstance(value, dict):
            self._shared.edited.show((*path, next(iter(value))))
