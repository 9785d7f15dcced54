"""Answers and walks in words."""

from dpup_assistant.engine.tree import Question, Tree
from dpup_assistant.engine.walk import Answer
from dpup_assistant.output import labels

ALL_OF_THESE, SOME_OF_THESE = "All of these", "Some of these"


def way_in_words(tree: Tree, answer: Answer) -> str:
    """Return the way that a walk takes: an option's label, or all, some or none of a checklist's items."""
    question, picked = tree.questions[answer.question], answer.picked
    if isinstance(question, Question):
        return question.options[str(picked)].label
    if len(picked) == len(question.items):
        return ALL_OF_THESE
    return SOME_OF_THESE if picked else labels.NONE_OF_THESE


def picked_in_words(tree: Tree, answer: Answer) -> str:
    """Return what was picked: an option's label, or the ticked items."""
    question, picked = tree.questions[answer.question], answer.picked
    if isinstance(question, Question):
        return question.options[str(picked)].label
    return "; ".join(question.items[item].label for item in picked) or labels.NONE_OF_THESE
