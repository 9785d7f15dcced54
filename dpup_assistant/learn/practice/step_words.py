"""The steps of a walk in words: what was asked and what was answered, by labels and never by ids."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.trail import target
from dpup_assistant.engine.walk import Answer, Walk, offered
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library

Step = Answer | str
"""An answer, or the id of the outcome that a walk ends at."""


def asked(walk: Walk, step: Step) -> str:
    """Return the question of a step, or what stands over where the walk ends."""
    if isinstance(step, Answer):
        return walk.tree.questions[step.question].title
    return _tr("Where it ends")


def answered(walk: Walk, step: Step, library: Library) -> tuple[str, ...]:
    """Return the answer of a step, or the outcome's title; of a checklist each item that was ticked."""
    if isinstance(step, Answer):
        return _picked(walk, step)
    end = walk.tree.outcomes[step]
    if isinstance(end, HandOver):
        return (_tr(labels.GOES_ON_IN).format(title=library.title(target(end)[0])),)
    return (end.title,)


def _picked(walk: Walk, answer: Answer) -> tuple[str, ...]:
    words = offered(walk.tree.questions[answer.question])
    if isinstance(answer.picked, str):
        return (words[answer.picked],)
    return tuple(words[item] for item in answer.picked) or (_tr("None of these"),)


def _tr(words: str) -> str:
    return QCoreApplication.translate("StepWords", words)
