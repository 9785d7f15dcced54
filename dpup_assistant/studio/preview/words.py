"""Answers in words, for the line under the preview and for scenarios."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.tree import Checklist
from dpup_assistant.engine.walk import Picked, offered
from dpup_assistant.studio.preview.trees import is_nowhere

_NAMED = 2  # answers; of more, the last are named and the others counted


def kept_words(trail: Trail) -> str:
    """Return which answers the preview keeps while the tree is edited."""
    given = [(walk.tree, answer) for walk in trail.walks for answer in walk.answers]
    named = []
    for tree, answer in given[-_NAMED:]:
        labels = offered(tree.questions[answer.question])
        if isinstance(answer.picked, str):
            named.append(labels[answer.picked])
        elif answer.picked:
            ticked = _tr("{ticked} of {items} ticked")
            named.append(ticked.format(ticked=len(answer.picked), items=len(labels)))
        else:
            named.append(_tr("None of these"))
    if not named:
        return _tr("No answers yet. The preview keeps its place while you edit.")
    words, left = ", ".join(named), len(given) - len(named)
    if left:
        words = _tr("{answers} and {count} before them").format(answers=words, count=left)
    return _tr("Answers kept: {answers}. The preview keeps its place while you edit.").format(answers=words)


def place_to_edit(trail: Trail, tree_id: str) -> Path | None:
    """Return the path of what the preview shows; None in a tree that is not open here.

    Where a next leads to nothing it is the path of that next.
    """
    walk = trail.walk
    if walk.tree.id != tree_id:
        return None
    if not walk.ended:
        return "questions", walk.node
    if not is_nowhere(walk.tree, walk.node):
        return "outcomes", walk.node
    if not walk.answers:
        return ("start",)
    last = walk.answers[-1]
    asked = walk.tree.questions[last.question]
    if isinstance(asked, Checklist):
        return "questions", last.question, "next", _ticked(asked, last.picked)
    return "questions", last.question, "options", str(last.picked), "next"


def _ticked(asked: Checklist, picked: Picked) -> str:
    """Return the key of a checklist's next that an answer follows."""
    if len(picked) == len(asked.items):
        return "all"
    return "some" if picked or asked.next.none is None else "none"


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preview", words)
