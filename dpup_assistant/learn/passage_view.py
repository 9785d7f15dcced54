"""A part of a page to read, as it is shown: its words, what to say, its table, and the ways on from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.passage import Passage
from dpup_assistant.engine.table import Table
from dpup_assistant.kit.blocks import BulletList, SayBlock, Section
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.word_table import WordTable
from dpup_assistant.learn.basis_view import basis_view
from dpup_assistant.learn.walk_button import walk_button
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class PassageView(QWidget):
    """Shows a passage, its parts in the order of its fields."""

    def __init__(self, room: Room, passage: Passage, before_said: QWidget | None = None) -> None:
        """Take the room that opens what the passage leads to, and what else stands before what is said."""
        super().__init__()
        self._room, self._before_said = room, before_said
        column, words = Column(self, 16), Column(gap=10)
        column.addLayout(words)
        words.addWidget(Text(passage.title, "side", icon=passage.icon, icon_size=24))
        for widget in _words(passage):
            words.addWidget(widget)
        for widget in self._blocks(passage):
            column.addWidget(widget)
        ways = Flow(gap=12)
        for button in self._ways_on(passage):
            ways.addWidget(button)
        column.addLayout(ways)

    def _blocks(self, passage: Passage) -> Iterator[QWidget]:
        if passage.table:
            yield _table(passage.table)
        if self._before_said:
            yield self._before_said
        if passage.say:
            yield said(self.tr(labels.SAY_THIS[passage.say_to]), passage.say)
        if passage.record:
            section = Section(self.tr(labels.RECORD), "notebook-pen")
            section.add(Text(passage.record))
            yield section
        if passage.basis:
            yield basis_view(self._room, passage.basis)

    def _ways_on(self, passage: Passage) -> Iterator[Button]:
        if passage.walk:
            yield walk_button(self._room, passage.walk)
        sheet = passage.sheet
        if sheet and self._room.has_sheet(sheet):
            button = Button(self.tr("See the paper for this"), "file-text")
            button.setAccessibleName(f"{button.text()}: {passage.title}")
            button.clicked.connect(lambda: self._room.open_sheet(sheet))
            yield button


def _words(passage: Passage) -> Iterator[QWidget]:
    yield from paragraphs(passage.text)
    if passage.points:
        yield BulletList(passage.points)


def paragraphs(words: str | None) -> Iterator[Text]:
    """Yield a label for each paragraph of words, which stand a line each."""
    for paragraph in (words or "").splitlines():
        if paragraph:
            yield Text(paragraph)


def said(title: str, words: str) -> SayBlock:
    """Return a block of what the worker says, a paragraph each line."""
    block = SayBlock(title)
    for paragraph in paragraphs(words):
        block.body.addWidget(paragraph)
    return block


def _table(table: Table) -> QWidget:
    whole = QWidget()
    column = Column(whole, 12)
    column.addWidget(WordTable(table.columns, table.rows))
    for note in paragraphs(table.note):
        column.addWidget(note)
    return whole
