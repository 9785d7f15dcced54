"""What can be done with scenarios, each as one change that Undo takes back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.view import mapping
from dpup_assistant.storage.edits import Edit, Value, apply, set_value
from dpup_assistant.storage.edits.edit import between
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.editor.new_parts import fresh_id
from dpup_assistant.studio.scenarios.ends import Ended

_PART = "scenarios"


def record(edited: EditedTree, ended: Ended) -> str | None:
    """Add a scenario for a walk, with words to be written over. Return its id, None where it was refused."""
    id = fresh_id(ended.outcome, mapping(edited.data, _PART))
    value: Value = {
        "story": _tr("Write here what happens."),
        "answers": dict(ended.answers),
        "outcome": ended.outcome,
        "feedback": _tr("Write here what a learner can take from it."),
    }
    done = edited.add_part((_PART, id), value, _tr("Record a scenario"))
    return id if done else None


def duplicate(edited: EditedTree, id: str) -> str | None:
    """Add a copy of a scenario after it. Return the copy's id, None where it was refused."""
    scenarios = mapping(edited.data, _PART)
    names = list(scenarios)
    after = names.index(id) + 1
    copy, part = fresh_id(id, names), scenarios[id]
    following = names[after] if after < len(names) else None
    done = edited.add_part((_PART, copy), part, _tr("Duplicate a scenario"), following)
    return copy if done else None


def delete(edited: EditedTree, id: str) -> None:
    """Take a scenario out, and with the last one the key that they stand under."""
    is_last = list(mapping(edited.data, _PART)) == [id]
    edited.remove((_PART,) if is_last else (_PART, id), _tr("Delete a scenario"))


def take_answers(edited: EditedTree, id: str, ended: Ended) -> None:
    """Put a walk's answers and its outcome in the place of a scenario's."""

    def edits(text: str) -> list[Edit]:
        answered = apply(text, set_value(text, (_PART, id, "answers"), dict(ended.answers)))
        return between(text, apply(answered, set_value(answered, (_PART, id, "outcome"), ended.outcome)))

    edited.edit(edits, _tr("Take the preview's answers"))


def take_end(edited: EditedTree, id: str, outcome: str) -> None:
    """Let a scenario end where its answers end now."""
    edited.edit(
        lambda text: set_value(text, (_PART, id, "outcome"), outcome), _tr("Take a scenario's new end")
    )


def _tr(words: str) -> str:
    return QCoreApplication.translate("Scenarios", words)
