"""Shape: whether a tree's text holds what a tree holds."""

from collections.abc import Mapping
from typing import NamedTuple

from dpup_assistant.check.ids import judge_ids
from dpup_assistant.check.reader import read_fields
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, is_whole, mapping
from dpup_assistant.engine.tree import YES_NO, AnyQuestion, Tree

FEWEST_OPTIONS, MOST_OPTIONS = 2, 6


class Shape(NamedTuple):
    """What could be read of a tree."""

    tree: Tree | None
    """The whole tree, where nothing is wrong with its shape."""
    questions: Mapping[str, AnyQuestion]
    """The questions with nothing wrong in them."""


def judge_shape(view: View, tree_id: str | None, reading: Reading) -> Shape:
    """Note the faults of a tree's shape, and return what could be read of it.

    `tree_id` is the name of its file without .yaml, or None where there is no file.
    """
    before = reading.unread
    values = read_fields(Tree, view.data, (), reading)
    judge_ids(view, tree_id, reading)
    for name in view.questions:
        _judge_options(view, name, reading)
    questions = values.get("questions") or {}
    readable = {name: question for name, question in questions.items() if question is not None}
    return Shape(Tree(**values) if reading.unread == before else None, readable)


def _judge_options(view: View, name: str, reading: Reading) -> None:
    """Note a wrong number of options, or other options than yes and no where the desk's fact is asked."""
    question = view.questions[name]
    options = mapping(question, "options")
    if not options or not is_whole(question, "options"):
        return
    here = ("questions", name, "options")
    if isinstance(question, dict) and "fact" in question:
        if set(options) != set(YES_NO):
            reading.add("fact_options", here)
    elif not FEWEST_OPTIONS <= len(options) <= MOST_OPTIONS:
        reading.add("option_count", here, count=len(options))
