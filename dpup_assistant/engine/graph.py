"""What leads to what, and the ways that come back to where they began. No recursion: trees may be deep."""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from typing import TypeVar

T = TypeVar("T", bound=Hashable)


def components(graph: Mapping[T, Iterable[T]]) -> Iterator[list[T]]:
    """Yield the sets of nodes that lead to each other, each set after all that it leads to.

    A node that does not lead back to itself is a set of its own. Source: Tarjan, "Depth-first search and
    linear graph algorithms" (1972), with a list in place of recursion.
    """
    number: dict[T, int] = {}
    lowest: dict[T, int] = {}
    unsorted: list[T] = []
    is_sorted: set[T] = set()
    for root in graph:
        todo = [] if root in number else [(root, iter(graph[root]))]
        while todo:
            node, targets = todo[-1]
            if node not in number:
                number[node] = lowest[node] = len(number)
                unsorted.append(node)
            for target in targets:
                if target not in number:
                    todo.append((target, iter(graph.get(target, ()))))
                    break
                if target not in is_sorted:
                    lowest[node] = min(lowest[node], number[target])
            else:
                todo.pop()
                if todo:
                    above = todo[-1][0]
                    lowest[above] = min(lowest[above], lowest[node])
                if lowest[node] == number[node]:
                    place = len(unsorted) - 1
                    while unsorted[place] != node:
                        place -= 1
                    yield unsorted[place:]
                    is_sorted.update(unsorted[place:])
                    del unsorted[place:]


def looped(graph: Mapping[T, Collection[T]]) -> Iterator[dict[T, list[T]]]:
    """Yield the parts of a graph in which every node leads back to itself."""
    for component in components(graph):
        inside = set(component)
        if len(component) > 1 or component[0] in graph.get(component[0], ()):
            yield {node: [target for target in graph.get(node, ()) if target in inside] for node in component}


def shortest_way(graph: Mapping[T, Iterable[T]], start: T, end: T) -> list[T]:
    """Return the nodes of a shortest way from one node to another, both included, or [] for none."""
    came_from: dict[T, T | None] = {start: None}
    todo = [start]
    for node in todo:
        if node == end:
            break
        for target in graph.get(node, ()):
            if target not in came_from:
                came_from[target] = node
                todo.append(target)
    way: list[T] = []
    node_before: T | None = end if end in came_from else None
    while node_before is not None:
        way.append(node_before)
        node_before = came_from[node_before]
    return way[::-1]


def reached(graph: Mapping[T, Iterable[T]], start: T) -> set[T]:
    """Return a node and all that it leads to."""
    seen, todo = {start}, [start]
    for node in todo:
        for target in graph.get(node, ()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen
