"""The stories to practise with, and the orders they can come in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import cycle
from random import Random

from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.tree_notes import Scenario


@dataclass(frozen=True, slots=True)
class Story:
    """One scenario of a tree."""

    tree: Tree
    id: str

    @property
    def scenario(self) -> Scenario:
        """What the tree's file says of it."""
        return self.tree.scenarios[self.id]


def stories_of(tree: Tree) -> list[Story]:
    """Return a tree's stories, in the file's order."""
    return [Story(tree, name) for name in tree.scenarios]


def in_turn(tree: Tree, first: str | None = None) -> Iterator[Story]:
    """Yield a tree's stories one after another, over and over, from the one with the id `first`."""
    stories = stories_of(tree)
    place = [story.id for story in stories].index(first) if first else 0
    return cycle(stories[place:] + stories[:place])


def mixed(trees: Sequence[Tree], random: Random) -> Iterator[Story]:
    """Yield one story of each tree that has any, then of each again, in another order each time."""
    with_stories = [tree for tree in trees if tree.scenarios]
    while with_stories:
        for tree in random.sample(with_stories, len(with_stories)):
            yield random.choice(stories_of(tree))


def surprise(trees: Sequence[Tree], random: Random) -> Iterator[Story]:
    """Yield any story of any tree, never the same one twice in a row."""
    stories = [story for tree in trees for story in stories_of(tree)]
    last = None
    while stories:
        last = random.choice([story for story in stories if story is not last] or stories)
        yield last
