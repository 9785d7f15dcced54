"""The order in which a tree reads best: each question after all that lead to it."""

from collections import Counter
from heapq import heappop, heappush

from dpup_assistant.engine.tree import Tree, nexts
from dpup_assistant.engine.walk import reachable


def outline(tree: Tree) -> tuple[str, ...]:
    """Return the ids of all nodes, each once: the questions, then the outcomes.

    Each question stands after those that lead to it, so that an answer always leads further on, and in the
    file's order where that leaves a choice: a file in walking order is its own outline. Outcomes stand in the
    file's order. What no walk comes to stands after the others of its sort. A loop is cut at its question
    that stands first in the file.
    """
    walked = reachable(tree, tree.start)
    lost = [name for name in tree.questions if name not in walked]
    ends = sorted(tree.outcomes, key=lambda name: name not in walked)
    return (*_in_order(tree, [name for name in tree.questions if name in walked]), *lost, *ends)


def _in_order(tree: Tree, names: list[str]) -> list[str]:
    """Return questions after those that lead to them. Source: Kahn, "Topological sorting" (1962)."""
    place = {name: number for number, name in enumerate(names)}
    waits_for = Counter(target for name in names for target in set(nexts(tree.questions[name])))
    ready = [place[tree.start]]
    in_file = iter(names)
    order: dict[str, None] = {}
    while len(order) < len(names):
        name = names[heappop(ready)] if ready else next(name for name in in_file if name not in order)
        if name in order:
            continue
        order[name] = None
        for target in set(nexts(tree.questions[name])) & place.keys():
            waits_for[target] -= 1
            if not waits_for[target]:
                heappush(ready, place[target])
    return list(order)
