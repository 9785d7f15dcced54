"""What each field of a form can do, and how it changes the tree."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.data import Cut, Data, Spoilt
from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.edits import Value, remove
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.form.measures import Measures
from dpup_assistant.studio.form.pick_lists import PickLists


class Shared(NamedTuple):
    """What the fields of a form share."""

    edited: EditedTree
    lists: PickLists
    measures: Measures


class FormField(Protocol):
    """Shows what stands at a key of a part, and changes it as a trainer works."""

    @property
    def key(self) -> Path:
        """The way to it from the part."""

    @property
    def widget(self) -> QWidget:
        """What a trainer sees of it."""

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""

    @property
    def is_strange(self) -> bool:
        """Whether something stands there that the field cannot show."""

    def show_part(self, part: Path) -> None:
        """Show what stands there in a part of the tree, as it was read last."""

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong with it."""

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard where something inside stands; `path` leads on from the key."""


def as_words(value: Data | None) -> str | None:
    """Return a text as a field shows it, "" where there is none, None where something else stands there."""
    if value is None:
        return ""
    is_text = isinstance(value, str) and not isinstance(value, Cut | Spoilt)
    return str(value).strip() if is_text else None


def as_list(value: Data | None) -> list[str] | None:
    """Return a list of texts as a field shows it, None where something else stands there."""
    if value is None:
        return []
    words = [as_words(part) for part in value] if isinstance(value, list) else [None]
    return [part for part in words if part is not None] if None not in words else None


def change(edited: EditedTree, path: Path, value: Value | None, label: str) -> bool:
    """Put a value at a path, or with None take out what stands there; what is typed in a row is one change.

    `label` is the field's. Return whether it was done.
    """
    if value is None:
        return edited.edit(lambda text: remove(text, path), words_for(label), run=f"{path}")
    return edited.set_value(path, value, words_for(label))


def words_for(label: str) -> str:
    """Return what Undo calls a change in a field."""
    return QCoreApplication.translate("Form", "Change: {field}").format(field=label)


def other_shape() -> str:
    """Return why a field is locked."""
    return QCoreApplication.translate(
        "Form", "This field cannot show what stands here. Change it in the YAML."
    )
