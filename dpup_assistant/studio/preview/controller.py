"""The one holder of the preview's trail."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dpup_assistant.desk.controller import WalkController
from dpup_assistant.desk.decisions import DANGER
from dpup_assistant.engine.trail import Trail, carry


class PreviewController(WalkController):
    """Moves the trail, and keeps it in step with trees that are edited.

    Signals:
        stayed(str): why what was asked for was not done, in a sentence.
    """

    stayed = Signal(str)

    def __init__(self) -> None:
        """Begin with no trail."""
        super().__init__()
        self._own: Trail | None = None  # as the trainer left it, whatever an edit has cut off since
        self.moved.connect(self._note)
        self.blank_picked.connect(self._note)

    def begin(self, trail: Trail) -> None:
        """Set out on another trail."""
        self._move(trail)

    def back(self) -> None:
        """Undo the last answer. Before the first one there is nowhere to go."""
        before = self.trail.back() if self.trail else None
        if before:
            self._move(before)
        else:
            self.stayed.emit(self.tr("The walk began here. There is nothing to go back to."))

    def open_danger(self) -> None:
        """Go aside to the safety decision, unless the trail is in it."""
        tree = self.trees.get(DANGER)
        if not tree:
            self.stayed.emit(self.tr("The safety decision cannot be used. It has faults."))
        elif self.trail and self.trail.walks[0].tree.id != DANGER:
            self.open_aside(tree)

    def go_on_in(self, tree_id: str) -> None:
        """Go aside to a decision that often comes next."""
        if tree := self.trees.get(tree_id):
            self.open_aside(tree)
        else:
            self.stayed.emit(self.tr("That decision cannot be used. It has faults."))

    def carry_on(self) -> None:
        """Take the trees as they are now, and stay at the same place as far as the answers still fit.

        What an edit cuts off comes back when that is mended or undone, until the trainer answers again.
        """
        if self._own:
            self.trail = carry(self._own, self.trees)

    def _note(self) -> None:
        self._own = self.trail
