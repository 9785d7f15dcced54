"""What there is to practise: a tree's stories, all trees in turn, or a surprise."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING

from dpup_assistant.desk.decisions import groups
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.look import look
from dpup_assistant.kit.notices import Notice
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.policy.card_group import Card, CardGroup
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
        self._room, self._groups = room, list[CardGroup]()
        trees, faulty = _usable(room.window.library)
        self.heading.setText(self.tr("Practise"))
        told = self.tr("Read a story, walk the decision, then compare your walk.")
        self.main.addWidget(Text(told, "hint"))
        self.main.addWidget(
            Notice("drama", self.tr("Practice. Nobody is in front of you. Nothing is kept unless you ask."))
        )
        if trees:
            cards = {
                self.tr("Any decision"): self._any(trees),
                self.tr("One decision"): [self._each(tree) for tree in trees],
            }
            self._groups = [CardGroup(title, each) for title, each in cards.items()]
        for group in self._groups:
            self.main.addWidget(group)
        for title in faulty:
            words = self.tr("{title} has faults and cannot be practised.")
            self.main.addWidget(Notice("file-warning", words.format(title=title)))
        self.main.addWidget(CountsPart(room.window.library))
        self.end()
        self.form_changed.connect(self._lay_out)
        look().changed.connect(self._lay_out)
        self._lay_out()

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

    def _lay_out(self) -> None:
        for group in self._groups:
            group.lay_out(self.form)


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
