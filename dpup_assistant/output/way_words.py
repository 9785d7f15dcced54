"""The ways that walks take, in words."""

from dpup_assistant.engine.tree import Question, Tree
from dpup_assistant.engine.walk import Answer
from dpup_assistant.output import labels


def way_in_words(tree: Tree, answer: Answer) -> str:
    """Return the way that a walk takes: an option's label, or all, some or none of a checklist's items."""
    question, picked = tree.questions[answer.question], answer.picked
    if isinstance(question, Question):
        return question.options[str(picked)].label
    if len(picked) == len(question.items):
        return labels.TICKED[("all",)]
    return labels.TICKED[("some",) if picked else ("none",)]
