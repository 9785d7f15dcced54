"""The shortest ways through a tree: the fewest answers that come to a node, or that pick something."""

from __future__ import annotations

from itertools import pairwise

from dpup_assistant.engine.graph import shortest_way
from dpup_assistant.engine.tree import Question, Tree, leads
from dpup_assistant.engine.walk import Picked
from dpup_assistant.engine.ways import ways


def answers_to(tree: Tree, node: str) -> dict[str, Picked] | None:
    """Return the fewest answers that lead from a tree's first question to a node; None where none do."""
    way = shortest_way(leads(tree), tree.start, node)
    if not way:
        return None
    return {
        here: next(picked for picked, to in ways(tree.questions[here]) if to == there)
        for here, there in pairwise(way)
    }


def answers_that_pick(tree: Tree, question: str, option: str) -> dict[str, Picked] | None:
    """Return the fewest answers that come to a question and pick an option or item there; None for none."""
    before, asked = answers_to(tree, question), tree.questions.get(question)
    if before is None or asked is None:
        return None
    picked: Picked = option if isinstance(asked, Question) else (option,)
    return {**before, question: picked}
