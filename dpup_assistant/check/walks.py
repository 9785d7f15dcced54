"""The walks of a tree: its shortest and its longest, and all of them where they are few.

The tree has no loops. No recursion: trees may be deep.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from dpup_assistant.engine.graph import components, reached
from dpup_assistant.engine.tree import Tree, leads
from dpup_assistant.engine.walk import Answer, Walk
from dpup_assistant.engine.ways import ways


def shortest_and_longest(tree: Tree) -> tuple[Walk, Walk]:
    """Return a walk with the fewest answers and one with the most.

    Each node is looked at once, from the outcomes up: the time grows with the nodes, not with the walks.
    """
    return _best(tree, min), _best(tree, max)


def every_walk(tree: Tree) -> Iterator[Walk]:
    """Yield every walk, in the order of its answers in the file."""
    todo = [Walk(tree=tree, start=tree.start, node=tree.start)]
    while todo:
        walk = todo.pop()
        if walk.ended:
            yield walk
        else:
            further = [
                replace(walk, node=target, answers=(*walk.answers, Answer(walk.node, picked)))
                for picked, target in ways(tree.questions[walk.node])
            ]
            todo += further[::-1]


def _best(tree: Tree, choose: Callable[[Iterable[int]], int]) -> Walk:
    """Return a walk of as many answers as `choose` takes of all there can be."""
    graph = leads(tree)
    answers = dict.fromkeys(tree.outcomes, 0)
    for (node,) in components({name: graph.get(name, []) for name in reached(graph, tree.start)}):
        if node in tree.questions:
            answers[node] = 1 + choose(answers[target] for _, target in ways(tree.questions[node]))
    given: list[Answer] = []
    node = tree.start
    while node in tree.questions:
        asked = node
        picked, node = next(
            way for way in ways(tree.questions[asked]) if answers[way[1]] == answers[asked] - 1
        )
        given.append(Answer(asked, picked))
    return Walk(tree=tree, start=tree.start, node=node, answers=tuple(given))
