"""The button that leads from a page to read to a walk, as practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dpup_assistant.kit.button import Button

if TYPE_CHECKING:
    from dpup_assistant.engine.learning.passage import ToWalk
    from dpup_assistant.learn.room import Room


def walk_button(room: Room, to: ToWalk) -> Button:
    """Return a button that walks a story of a decision, or the decision alone, and names the decision."""
    words = QCoreApplication.translate("walk_button", "Walk it: {tree}")
    button = Button(words.format(tree=room.window.library.title(to.tree)), "drama")
    button.clicked.connect(lambda: _walk(room, to))
    return button


def _walk(room: Room, to: ToWalk) -> None:
    from dpup_assistant.learn.practice.opening import walk_scenario  # a page to read must not wait for it

    walk_scenario(room, to.tree, to.scenario)
