"""What the preview and the scenarios do with each other: play one, record one, take another end."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.walk import Picked
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.preview.preview import Preview
from dpup_assistant.studio.preview.ways import answers_that_pick
from dpup_assistant.studio.scenarios.edits import record, take_answers, take_end
from dpup_assistant.studio.scenarios.ends import answers_in, end_of, ended_in


class ScenarioActions(QObject):
    """Does what the buttons of the scenarios say.

    Signals:
        told(str): what is to be done first, in a sentence; "" where that is over.
        preview_wanted: the preview is to be seen, for something plays there.
    """

    told = Signal(str)
    preview_wanted = Signal()

    def __init__(self, edited: EditedTree, preview: Preview, parent: QObject) -> None:
        """Take the tree that is open, and what walks it."""
        super().__init__(parent)
        self._edited, self._preview = edited, preview

    def tree(self) -> Tree | None:
        """Return the tree as it is now, where its shape holds."""
        return self._edited.judgement.tree or self._edited.judgement.shaped

    def new_end(self, id: str) -> str | None:
        """Return where the answers of a scenario end now; None where they come to no end."""
        tree, answers = self.tree(), self._answers(id)
        return end_of(tree, answers) if tree and answers is not None else None

    def record(self) -> None:
        """Make a scenario of the walk in the preview, with its story to be written."""
        ended = ended_in(self._preview.trail, self._edited.tree_id)
        if not ended:
            self.told.emit(self.tr("Walk from the start to an outcome in the preview. Then record it."))
            self.preview_wanted.emit()
            return
        self.told.emit("")
        if id := record(self._edited, ended):
            self._edited.show(("scenarios", id, "story"))

    def take_answers(self, id: str) -> None:
        """Give a scenario the answers and the outcome of the walk in the preview."""
        if ended := ended_in(self._preview.trail, self._edited.tree_id):
            self.told.emit("")
            take_answers(self._edited, id, ended)
        else:
            words = self.tr("Walk from the start to an outcome in the preview. Then take its answers.")
            self.told.emit(words)

    def take_end(self, id: str) -> None:
        """Let a scenario end where its answers end now."""
        if end := self.new_end(id):
            take_end(self._edited, id, end)

    def play(self, id: str) -> None:
        """Play the answers of a scenario, as far as they are on offer."""
        answers = self._answers(id)
        if answers is not None:
            self.told.emit("")
            self._preview.play(answers)
            self.preview_wanted.emit()

    def play_to(self, path: Path) -> None:
        """Play the shortest way to an option or item, by its path."""
        tree = self.tree()
        answers = answers_that_pick(tree, str(path[1]), str(path[3])) if tree else None
        if answers is not None:
            self._preview.play(answers)
            self.preview_wanted.emit()
        self.told.emit("" if answers is not None else self.tr("No walk comes to it yet."))

    def _answers(self, id: str) -> dict[str, Picked] | None:
        return answers_in(mapping(self._edited.part(("scenarios", id)) or "", "answers"))
