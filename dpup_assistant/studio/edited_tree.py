"""The tree that is open in the trainer's window: one text, one history, one selection for all views of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.data import Data
from dpup_assistant.check.known import Known
from dpup_assistant.engine.fault import Path as PartPath
from dpup_assistant.storage.edits import Edit, EditError, Value, add_part, apply, move, remove, set_value
from dpup_assistant.storage.judged import (
    JudgedText,
    judge_edited,
    judge_edited_agency,
    judge_edited_learning,
)
from dpup_assistant.storage.learning import is_learning_file
from dpup_assistant.storage.sources import AGENCY_FILE, tree_id
from dpup_assistant.storage.text.located import Located
from dpup_assistant.studio.history import History, Step, step_between
from dpup_assistant.studio.judging import Judge, Judging


class EditedTree(QObject):
    """Holds the text of a tree file, and tells every view what happens to it.

    A view changes the text through this alone, and shows what `located` and `judged` hold. A path leads
    into the text: `("questions", "agreed", "options", "yes", "label")`; `()` is the head of the tree.
    An agency.yaml and a file to learn from are edited in the same way.

    Signals:
        spliced(int, int, str): at a place, so many characters gave way to a text.
        read: `located` is that of the text as it is now.
        judged: `judgement` is that of the text as it is now.
        selected: another part is selected.
        shown(object): the path of a part that is to get the keyboard, in whichever view is open.
        history_changed: something can be undone, done again or saved that could not, or the other way.
        refused(str): why an edit was not made, in a sentence.
    """

    spliced = Signal(int, int, str)
    read = Signal()
    judged = Signal()
    selected = Signal()
    shown = Signal(object)
    history_changed = Signal()
    refused = Signal(str)

    def __init__(self, path: Path, text: str, known: Known, parent: QObject | None = None) -> None:
        """Take the file, its text, and what the tree is judged against. The text is read and judged soon."""
        super().__init__(parent)
        self.path, self.text, self.known = path, text, known
        self.saved_text = text
        self.selection: PartPath = ()
        self.located = Located(None, (), {})
        self.judgement = JudgedText((), None, None, None)
        self._history = History()
        self._judging = Judging(path.name, _judge_for(path), self)
        self._judging.read.connect(self._take_read)
        self._judging.judged.connect(self._take_judged)
        self._judging.judge_soon(text, known)

    @property
    def tree_id(self) -> str:
        """The id that the file's name gives the tree."""
        return tree_id(self.path)

    @property
    def is_tree(self) -> bool:
        """Whether it is a tree. Any other file is all one part."""
        return self.path.name != AGENCY_FILE and not is_learning_file(self.path)

    @property
    def data(self) -> dict[str, Data]:
        """What the text holds, as far as it can be read."""
        return self.located.data or {}

    @property
    def edits_not_saved(self) -> int:
        """How many edits lie between the text and what was saved."""
        return self._history.not_saved

    @property
    def to_undo(self) -> str | None:
        """What undoing would take back, in words; None where there is nothing."""
        return self._history.to_undo

    @property
    def to_redo(self) -> str | None:
        """What would be done again, in words; None where there is nothing."""
        return self._history.to_redo

    def part(self, path: PartPath) -> Data | None:
        """Return what stands at a path, as far as the text can be read; None where there is nothing."""
        part: Data | None = self.data
        for step in path:
            if isinstance(part, dict) and isinstance(step, str):
                part = part.get(step)
            elif isinstance(part, list) and isinstance(step, int) and step < len(part):
                part = part[step]
            else:
                return None
        return part

    def set_value(self, path: PartPath, value: Value, words: str) -> bool:
        """Put a value at a path, as one run of letters into one field. Return whether it was done."""
        return self.edit(lambda text: set_value(text, path, value), words, run=f"{path}")

    def add_part(self, path: PartPath, value: Value, words: str, before: str | int | None = None) -> bool:
        """Add a key with its value, or an item of a list. Return whether it was done."""
        return self.edit(lambda text: add_part(text, path, value, before), words)

    def remove(self, path: PartPath, words: str) -> bool:
        """Take a part out. Return whether it was done."""
        return self.edit(lambda text: remove(text, path), words)

    def move(self, path: PartPath, to: int, words: str) -> bool:
        """Put a part in another place among its siblings. Return whether it was done."""
        return self.edit(lambda text: move(text, path, to), words)

    def edit(self, edits: Callable[[str], Sequence[Edit]], words: str, run: str = "") -> bool:
        """Make the edits that a function gives for the text. Return whether that was done, or `refused` told.

        `words` tell what is done, for Undo. Edits of one `run` in a row are undone together.
        """
        try:
            return self.replace_text(apply(self.text, edits(self.text)), words, run)
        except EditError as why:
            self.refused.emit(str(why))
            return False

    def replace_text(self, text: str, words: str, run: str = "") -> bool:
        """Take another text, such as one typed as YAML. Return whether it is another one."""
        if text == self.text:
            return False
        step = step_between(self.text, text, words, self.selection, run)
        self._history.add(step, self.text)
        self._splice(step.start, step.removed, step.inserted)
        return True

    def undo(self) -> None:
        """Take the last edit back."""
        if step := self._history.undo():
            self._splice(step.start, step.inserted, step.removed)
            self._return_to(step)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if step := self._history.redo():
            self._splice(step.start, step.removed, step.inserted)
            self._return_to(step)

    def note_saved(self) -> None:
        """Note that the text as it is now is what the file holds."""
        self.saved_text = self.text
        self._history.note_saved()
        self.history_changed.emit()

    def know(self, known: Known) -> None:
        """Judge the text against something else: other trees or resources are there now."""
        self.known = known
        self._judging.judge_soon(self.text, known)

    def select(self, path: PartPath) -> None:
        """Select a part: the views show it. The history goes on with a new step."""
        path = path if self.is_tree else ()
        if path != self.selection:
            self._history.seal()
            self.selection = path
            self.selected.emit()

    def show(self, path: PartPath) -> None:
        """Select the node that a part belongs to, and give the part the keyboard in the view that is open."""
        self.select(path[:2])
        self.shown.emit(path)

    def judge_now(self) -> None:
        """Have the text judged before anything else is done, as before saving or publishing."""
        if self._judging.is_waited_for:
            self._judging.judge_now(self.text, self.known)

    def close(self) -> None:
        """Let go of the thread that judges."""
        self._judging.stop()

    def _splice(self, start: int, removed: str, inserted: str) -> None:
        self.text = self.text[:start] + inserted + self.text[start + len(removed) :]
        self._judging.judge_soon(self.text, self.known)
        self.spliced.emit(start, len(removed), inserted)
        self.history_changed.emit()

    def _return_to(self, step: Step) -> None:
        if self.selection != step.selected:
            self.selection = step.selected
            self.selected.emit()

    def _take_read(self, located: Located) -> None:
        self.located = located
        self.read.emit()

    def _take_judged(self, judgement: JudgedText) -> None:
        self.judgement = judgement
        self.judged.emit()


def _judge_for(path: Path) -> Judge:
    """Return what judges the text of a file: not every one is a tree."""
    if is_learning_file(path):
        return lambda located, known: judge_edited_learning(located, path, known)
    if path.name == AGENCY_FILE:
        return lambda located, known: judge_edited_agency(located, path.parent, known)
    return lambda located, known: judge_edited(located, tree_id(path), known)
