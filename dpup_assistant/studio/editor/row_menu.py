"""What can be done with a row of a form: move it, or take it out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.menu_button import MenuButton
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.form.field import words_for

UP, DOWN, OUT = "up", "down", "out"


def row_actions(place: int, count: int) -> list[Choice]:
    """Return what can be done with the row at a place, counted from 0, of so many."""
    offered = {
        Choice(UP, QCoreApplication.translate("Form", "Move up"), icon="arrow-up"): place > 0,
        Choice(DOWN, QCoreApplication.translate("Form", "Move down"), icon="arrow-down"): place < count - 1,
        Choice(OUT, QCoreApplication.translate("Form", "Take out"), icon="x"): True,
    }
    return [choice for choice, possible in offered.items() if possible]


def do_row_action(edited: EditedTree, path: Path, place: int, action: str, label: str) -> bool:
    """Move the part of a row up or down, or take it out. Return whether it was done."""
    if action == OUT:
        return edited.remove(path, words_for(label))
    return edited.move(path, place + (1 if action == DOWN else -1), words_for(label))


def follow_row(menus: Sequence[MenuButton], place: int, action: str) -> None:
    """Leave the keyboard with a row that was moved, or with the next one where it was taken out."""
    to = place + {UP: -1, DOWN: 1}.get(action, 0)
    shown = [menu for menu in menus if not menu.isHidden()]
    if shown:
        shown[min(to, len(shown) - 1)].setFocus()
