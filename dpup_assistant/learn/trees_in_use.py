"""The decisions that a desk offers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dpup_assistant.desk.decisions import groups

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library
    from dpup_assistant.engine.tree import Tree


def trees_in_use(library: Library) -> list[Tree]:
    """Return the decisions that this desk offers, in the first page's order; those with faults left out."""
    offered = groups(library.heads, library.hidden, library.first, "")
    trees = [library.tree(head.id) for group in offered for head in group.heads]
    return [tree for tree in trees if tree]
