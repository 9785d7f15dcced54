"""What there is to practise: a tree's stories, all trees in turn, or a surprise."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.card_grid import CardGrid
from dpup_assistant.desk.decisions import groups
from dpup_assistant.kit.cards import CardButton
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.practice.counts_part import CountsPart
from dpup_assistant.learn.practice.practice_walk import PracticeWalk
from dpup_assistant.learn.practice.stories import Story, in_turn, mixed, surprise

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.learn.room import Room


class ChooserPage(LearnPage):
    """Offers the stories of this desk's trees. A tree without any is left out."""

    def __init__(self, room: Room) -> None:
        """Take the room that opens it."""
        super().__init__(measure=None)
        self._room, self._grids = room, list[CardGrid]()
        trees, faulty = _usable(room.window.library)
        self.heading.setText(self.tr("Practise"))
        told = self.tr("Read a story, walk the decision, then compare your walk.")
        self.main.addWidget(Text(told, "hint"))
        self.main.addWidget(
            Notice("drama", self.tr("Practice. Nobody is in front of you. Nothing is kept unless you ask."))
        )
        if trees:
            self._offer_any(trees)
            self._offer_each(trees)
        for title in faulty:
            words = self.tr("{title} has faults and cannot be practised.")
            self.main.addWidget(Notice("file-warning", words.format(title=title)))
        self.main.addWidget(CountsPart(room.window.library))
        self.end()
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

    def _offer_any(self, trees: list[Tree]) -> None:
        self._add(
            self.tr("Any decision"),
            self._card(
                self.tr("Mixed"),
                self.tr("One story of each decision, in a new order each time."),
                lambda: mixed(trees, Random()),
            ),
            self._card(
                self.tr("Surprise me"),
                self.tr("Any story of any decision."),
                lambda: surprise(trees, Random()),
            ),
        )

    def _offer_each(self, trees: list[Tree]) -> None:
        one, more = self.tr("1 story"), self.tr("{count} stories")
        self._add(
            self.tr("One decision"),
            *(
                self._card(
                    tree.title,
                    one if len(tree.scenarios) == 1 else more.format(count=len(tree.scenarios)),
                    partial(in_turn, tree),
                )
                for tree in trees
            ),
        )

    def _add(self, title: str, *cards: CardButton) -> None:
        group, grid = QWidget(), CardGrid(cards)
        column = Column(group, 8, (0, 8, 0, 0))
        column.addWidget(Text(title, "group"))
        column.addWidget(grid)
        self.main.addWidget(group)
        self._grids.append(grid)

    def _card(self, title: str, summary: str, ordered: Callable[[], Iterator[Story]]) -> CardButton:
        card = CardButton(title, summary)
        card.setAccessibleName(title)
        card.setAccessibleDescription(summary)
        card.clicked.connect(lambda: self._tell(ordered()))
        return card

    def _tell(self, stories: Iterator[Story]) -> None:
        walk = PracticeWalk(self._room)
        walk.tell(stories)
        self._room.open_walk(walk)

    def _lay_out(self) -> None:
        for grid in self._grids:
            grid.lay_out(1 if self.form == "narrow" else 2)


def _usable(library: Library) -> tuple[list[Tree], list[str]]:
    """Return the trees of the first page that have stories, and the titles of those that cannot be used."""
    for head in tuple(library.heads):
        library.tree(head.id)  # which tells whether it can be used
    offered = [head for head in library.heads if head.id not in library.hidden]
    of_use = (
        library.tree(head.id) for group in groups(offered, (), library.first, "") for head in group.heads
    )
    faulty = [library.title(head.id) for head in offered if head.broken]
    return [tree for tree in of_use if tree and tree.scenarios], faulty
