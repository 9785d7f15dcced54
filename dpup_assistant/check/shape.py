"""Shape: whether a tree's text holds what a tree holds."""

from collections.abc import Mapping
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.check.reader import read_fields
from dpup_assistant.check.reading import Reading
from dpup_assistant.check.view import View, is_whole, mapping
from dpup_assistant.engine.tree import UNSURE, YES_NO, AnyQuestion, Tree

FEWEST_OPTIONS, MOST_OPTIONS = 2, 6


class Shape(NamedTuple):
    """What could be read of a tree."""

    tree: Tree | None
    """The whole tree, where nothing is wrong with its shape."""
    questions: Mapping[str, AnyQuestion]
    """The questions with nothing wrong in them."""


def read_shape(data: Data, reading: Reading) -> Shape:
    """Return what could be read of a tree, and note what is wrong with the rest."""
    values = read_fields(Tree, data, (), reading)
    questions = values.get("questions") or {}
    readable = {name: question for name, question in questions.items() if question is not None}
    return Shape(None if reading.unread else Tree(**values), readable)


def judge_options(view: View, reading: Reading) -> None:
    """Note a wrong number of options, or others than yes and no where a fact of the desk is asked.

    A single option that is not unsure lacks unsure, which structure notes.
    """
    for name, question in view.questions.items():
        options = mapping(question, "options")
        if not options or not is_whole(question, "options"):
            continue
        if isinstance(question, dict) and "fact" in question:
            if set(options) != set(YES_NO):
                reading.add("fact_options", ("questions", name, "options"))
        elif len(options) > MOST_OPTIONS or (len(options) < FEWEST_OPTIONS and UNSURE in options):
            reading.add("option_count", ("questions", name, "options"), count=len(options))
