"""Law and good practice on a page to learn from; each leads to what there is to know of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from dpup_assistant.check.learning import POLICY_IDS
from dpup_assistant.desk.basis_list import BasisList

if TYPE_CHECKING:
    from dpup_assistant.engine.resources import Basis
    from dpup_assistant.learn.room import Room


def basis_view(room: Room, names: Iterable[str]) -> BasisList:
    """Return the list of what is named, by ids of basis.yaml."""
    basis, shown = room.window.library.resources.basis, BasisList()
    shown.show_basis({name: _named(name, basis[name]) for name in names})
    shown.asked.connect(lambda name: _open(room, name))
    return shown


def _named(name: str, entry: Basis) -> Basis:
    """Return an entry that tells which part of the policy it is, where its citation says only "principle"."""
    return replace(entry, citation=f"{entry.name}, {entry.citation}") if name in POLICY_IDS else entry


def _open(room: Room, name: str) -> None:
    from dpup_assistant.learn.policy.opening import open_basis  # a page to read must not wait for it

    open_basis(room, name)
