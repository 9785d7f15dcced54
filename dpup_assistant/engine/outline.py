"""The order in which a tree reads best: each node after all that lead to it."""

from collections.abc import Iterator

from dpup_assistant.engine.tree import Tree, nexts


def outline(tree: Tree) -> tuple[str, ...]:
    """Return the ids of all nodes, each once: the questions, then the outcomes.

    Both stand in walking order: where a walk comes to one before another, it stands before it, so that an
    answer always leads further on; what the first answer leads to comes first where that leaves a choice.
    What no walk comes to stands last, in the file's order. A loop is cut where it comes back.
    """
    walked = tuple(dict.fromkeys((*reversed(list(_left(tree))), *tree.questions, *tree.outcomes)))
    questions = [name for name in walked if name in tree.questions]
    return (*questions, *(name for name in walked if name not in tree.questions))


def _left(tree: Tree) -> Iterator[str]:
    """Yield the nodes in the order in which a search in depth, last answers first, is done with them.

    That order backwards has each node before those it leads to, where there are no loops. No recursion:
    trees may be deep. Source: Tarjan, "Edge-disjoint spanning trees and depth-first search" (1976).
    """
    seen = {tree.start}
    todo = [(tree.start, _last_first(tree, tree.start))]
    while todo:
        node, targets = todo[-1]
        target = next((target for target in targets if target not in seen), None)
        if target is None:
            todo.pop()
            yield node
        else:
            seen.add(target)
            todo.append((target, _last_first(tree, target)))


def _last_first(tree: Tree, node: str) -> Iterator[str]:
    """Return the nodes that a node leads to, the last answer's first."""
    question = tree.questions.get(node)
    return iter(list(nexts(question))[::-1] if question else [])
