"""What there is to practise: a tree's stories, all trees in turn, or a surprise."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.notices import Notice
from dpup_assistant.learn.card_group import Card
from dpup_assistant.learn.cards_page import CardsPage
from dpup_assistant.learn.practice.counts_part import CountsPart
from dpup_assistant.learn.practice.practice_walk import PracticeWalk
from dpup_assistant.learn.practice.stories import Story, in_turn, mixed, surprise
from dpup_assistant.learn.trees_in_use import trees_in_use

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.learn.room import Room


class ChooserPage(CardsPage):
    """Offers the stories of this desk's trees. A tree without any is left out."""

    def __init__(self, room: Room) -> None:
        """Take the room that opens it."""
        super().__init__()
        self._room = room
        trees, faulty = _usable(room.window.library)
        self.heading.setText(self.tr("Practise"))
        told = self.tr("Read a story, walk the decision, then compare your walk.")
        self.main.addWidget(Text(told, "hint"))
        self.main.addWidget(
            Notice("drama", self.tr("Practice. Nobody is in front of you. Nothing is kept unless you ask."))
        )
        self.add_cards(self.tr("Any decision"), *(self._any(trees) if trees else ()))
        self.add_cards(self.tr("One decision"), *map(self._each, trees))
        for title in faulty:
            words = self.tr("{title} has faults and cannot be practised.")
            self.main.addWidget(Notice("file-warning", words.format(title=title)))
        self.main.addWidget(CountsPart(room.window.library))
        self.end()

    def _any(self, trees: list[Tree]) -> list[Card]:
        return [
            Card(
                self.tr("Mixed"),
                self.tr("One story of each decision, in a new order each time."),
                lambda: self._tell(mixed(trees, Random())),
            ),
            Card(
                self.tr("Surprise me"),
                self.tr("Any story of any decision."),
                lambda: self._tell(surprise(trees, Random())),
            ),
        ]

    def _each(self, tree: Tree) -> Card:
        count = len(tree.scenarios)
        summary = self.tr("1 story") if count == 1 else self.tr("{count} stories").format(count=count)
        return Card(tree.title, summary, lambda: self._tell(in_turn(tree)))

    def _tell(self, stories: Iterator[Story]) -> None:
        walk = PracticeWalk(self._room)
        walk.tell(stories)
        self._room.open_walk(walk)


def _usable(library: Library) -> tuple[list[Tree], list[str]]:
    """Return the trees of the first page that have stories, and the titles of those that cannot be used."""
    trees = [tree for tree in trees_in_use(library) if tree.scenarios]
    offered = (head for head in library.heads if head.id not in library.hidden)
    return trees, [library.title(head.id) for head in offered if head.broken]
