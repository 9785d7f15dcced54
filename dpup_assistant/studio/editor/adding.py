"""Adding a part to a tree: what there is to add, and the new part, selected and ready to be named."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from dpup_assistant.check.view import mapping
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.choice_list import ChoiceList
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.storage.edits import Value
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.adding_parts import NewParts
from dpup_assistant.studio.editor.new_parts import fresh_id
from dpup_assistant.studio.folder import Folder


class _Kind(NamedTuple):
    """Where a new part goes, the id it has at first, and the field that gets the keyboard."""

    section: str
    id: str
    field: str


_KINDS = {
    "question": _Kind("questions", "new_question", "title"),
    "checklist": _Kind("questions", "new_checklist", "title"),
    "outcome": _Kind("outcomes", "new_outcome", "title"),
    "hand_over": _Kind("outcomes", "new_hand_over", "title"),
    "blank": _Kind("blanks", "new_blank", "label"),
    "scenario": _Kind("scenarios", "new_scenario", "story"),
}


class Adding(QObject):
    """Opens the list of what can be added, under a button, and adds it after what is selected.

    Signals:
        added(object): the path of the new part's first field, which is to get the keyboard.
    """

    added = Signal(object)

    def __init__(self, edited: EditedTree, folder: Folder, button: Button) -> None:
        """Take the tree, the folder whose trees it may go on in, and the button."""
        super().__init__(button)
        self._edited, self._button = edited, button
        self._parts = NewParts(edited, folder, self.tr)
        self._list: ChoiceList | None = None

    def open(self) -> None:
        """Open the list."""
        self.choice_list().open(self.tr("Add"), self.choices())

    def choice_list(self) -> ChoiceList:
        """Return the list that opens."""
        if self._list is None:
            self._list = ChoiceList(self._button)
            self._list.picked.connect(self.add)
        return self._list

    def choices(self) -> list[Choice]:
        """Return what can be added."""
        tr = self.tr
        return [
            Choice("question", tr("Question"), tr("One answer is picked"), "circle-question-mark"),
            Choice("checklist", tr("Checklist"), tr("Points are ticked"), "square-check-big"),
            Choice("outcome", tr("Outcome"), tr("What to do, and the words to say"), "circle-check"),
            Choice("hand_over", tr("Hand-over"), tr("Goes on in another tree"), "milestone"),
            Choice("blank", tr("Blank"), tr("Words that the worker picks while reading aloud"), "pen-line"),
            Choice("scenario", tr("Scenario"), tr("A story that proves the tree"), "clapperboard"),
        ]

    def add(self, kind: str) -> None:
        """Add a part of a kind."""
        section, wanted, field = _KINDS[kind]
        data = self._edited.data
        nodes = [*mapping(data, "questions"), *mapping(data, "outcomes")]
        id = fresh_id(wanted, nodes if section in ("questions", "outcomes") else mapping(data, section))
        words = next(choice.words for choice in self.choices() if choice.id == kind)
        done = self.tr("Add: {kind}").format(kind=words)
        if self._edited.add_part((section, id), self._new(kind), done, self._following(section)):
            self.added.emit((section, id, field))

    def _new(self, kind: str) -> Value:
        makers = {
            "question": self._parts.question,
            "checklist": self._parts.checklist,
            "outcome": self._parts.outcome,
            "hand_over": self._parts.hand_over,
            "blank": self._parts.blank,
            "scenario": self._parts.scenario,
        }
        return makers[kind]()

    def _following(self, section: str) -> str | None:
        """Return what comes after the selected part, if that is of the kind; the new one stands before it."""
        names, selected = list(mapping(self._edited.data, section)), self._edited.selection
        if not is_in(selected, section) or selected[1] not in names:
            return None
        after = names.index(str(selected[1])) + 1
        return names[after] if after < len(names) else None


def is_in(path: Path, section: str) -> bool:
    """Return whether a path leads into a section."""
    return len(path) > 1 and path[0] == section
