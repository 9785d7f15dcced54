"""What the facilitator has of an item: the steps, what to ask the room, and what goes with it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.workshop import Item
from dpup_assistant.kit.blocks import BulletList, NumberedList, SayBlock
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.learn.workshop.ways import page_button, row_of, sheet_button

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class ItemView(QWidget):
    """Shows the notes of an item. The room never sees them."""

    def __init__(self, room: Room, item: Item, titles: Mapping[str, str]) -> None:
        """Take the room, which opens what goes with the item, and the titles of its sheets by id."""
        super().__init__()
        column = Column(self, 16)
        column.addWidget(_group(Text(self.tr("What you do and say"), "side"), NumberedList(item.notes)))
        if item.prompts:
            ask = SayBlock(self.tr("Ask the room"), "messages-square")
            for prompt in item.prompts:
                ask.body.addWidget(Text(prompt, "reply"))
            column.addWidget(ask)
        ways = [page_button(room, name) for name in item.opens]
        ways += [sheet_button(room, name, titles) for name in item.sheets if room.has_sheet(name)]
        if ways:
            column.addWidget(row_of(*ways))
        if item.remote:
            fold = Fold(self.tr("If you run it remotely"), "monitor")
            fold.body.addWidget(BulletList(item.remote))
            column.addWidget(fold)


def _group(title: Text, below: QWidget) -> QWidget:
    group = QWidget()
    column = Column(group, 8)
    column.addWidget(title)
    column.addWidget(below)
    return group
