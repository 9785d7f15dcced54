"""Opens practice: the choice of stories, one story, or a tree without a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.learn.practice.practice_walk import PracticeWalk
from dpup_assistant.learn.practice.stories import in_turn

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


def open_practice(room: Room) -> None:
    """Show what there is to practise."""
    from dpup_assistant.learn.practice.chooser_page import ChooserPage

    room.open(ChooserPage(room))


def walk_scenario(room: Room, tree_id: str, scenario_id: str | None = None) -> None:
    """Practise a tree's story, by its id, or without one the tree alone.

    A story that is not there is told as none; a tree that cannot be used shows its faults.
    """
    tree = room.window.library.tree(tree_id)
    if not tree:
        room.window.show_faults(tree_id)
        return
    walk = PracticeWalk(room)
    if scenario_id in tree.scenarios:
        walk.tell(in_turn(tree, scenario_id))
    else:
        walk.walk(tree)
    room.open_walk(walk)
