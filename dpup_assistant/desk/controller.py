"""The one holder of the worker's trail: it moves the walk and tells the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from dpup_assistant.engine.trail import Trail
    from dpup_assistant.engine.tree import Facts, Tree
    from dpup_assistant.engine.walk import Picked


class WalkController(QObject):
    """Holds the trail and moves it. Nothing of it is ever written anywhere.

    Signals:
        moved: the trail came to another node; the page is to be shown afresh.
        blank_picked: other words stand for a blank; the page stays.
        left: there is no trail any more; the first page is to be shown.
        ended: what was walked is left, wiped or begun anew; whoever noted something of it is to forget that.
    """

    moved = Signal()
    blank_picked = Signal()
    left = Signal()
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with no trail, no trees, and nothing that the agency set for this desk."""
        super().__init__(parent)
        self.trail: Trail | None = None
        self.trees: Mapping[str, Tree] = {}
        self.facts: Facts = {}

    def open(self, tree: Tree, start: str | None = None) -> None:
        """Set out in a tree, at its first question or at `start`."""
        from dpup_assistant.engine.trail import set_out  # the first page must not wait for it

        self.ended.emit()
        self._move(set_out(tree, start, self.facts, self.trees))

    def open_aside(self, tree: Tree) -> None:
        """Go aside to a tree, so that Back returns here; with no trail, set out in it."""
        if self.trail:
            self._move(self.trail.aside(tree, self.trees))
        else:
            self.open(tree)

    def answer(self, picked: Picked) -> None:
        """Answer the open question. Without one, nothing happens: a late key must do no harm."""
        if self.trail and not self.trail.walk.ended:
            self._move(self.trail.answer(picked, self.trees))

    def back(self) -> None:
        """Undo the last answer or Change; from the first question leave for where the worker was."""
        if self.trail:
            self._move(self.trail.back())

    def change(self, place: int, question: str) -> None:
        """Go to an earlier question of the trail's walk number `place`, to answer it another way."""
        if self.trail:
            self._move(self.trail.back_to(place, question))

    def restart(self) -> None:
        """Undo every answer."""
        if self.trail:
            self.ended.emit()
            self._move(self.trail.restart(self.trees))

    def pick(self, blank: str, words: str) -> None:
        """Let other words stand for a blank."""
        if self.trail:
            self.trail = self.trail.pick(blank, words)
            self.blank_picked.emit()

    def wipe(self) -> None:
        """Forget the trail, and show nothing of it again."""
        self.trail = None
        self.ended.emit()

    def _move(self, trail: Trail | None) -> None:
        self.trail = trail
        if not trail:
            self.ended.emit()
        (self.moved if trail else self.left).emit()
