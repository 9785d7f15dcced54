"""What two trees can still come to, as their nodes that stand in both."""

from collections.abc import Mapping
from dataclasses import dataclass

from dpup_assistant.engine.graph import components
from dpup_assistant.engine.tree import Tree, leads

Pair = tuple[str | None, str | None]  # a node of each tree; None where the tree does not offer an answer


@dataclass(frozen=True, slots=True)
class Ahead:
    """For each node of two trees, itself and all that it leads to. A tree is 0 or 1."""

    bits: Mapping[str, int]
    """A number with one bit for each id that is a question in both trees, or an outcome in both."""
    nodes: tuple[Mapping[str, int], Mapping[str, int]]
    """For each node of a tree the bits of itself and of all that it leads to."""
    looped: frozenset[str]
    """The questions that lead back to themselves, in either tree."""

    def leads(self, side: int, node: str | None, to: str | None) -> bool:
        """Return whether a node of a tree is, or leads to, a node that stands in both trees."""
        return bool(self.nodes[side].get(node or "", 0) & self.bits.get(to or "", 0))

    def asks(self, at: Pair, question: str) -> bool:
        """Return whether either tree can still come to a question that stands in both."""
        return self.leads(0, at[0], question) or self.leads(1, at[1], question)

    def way(self, side: int, node: str | None, to: str | None) -> int:
        """Return how far it is from a node to one that it leads to, as the shared nodes that lie between."""
        nodes = self.nodes[side]
        return nodes[node or ""].bit_count() - nodes[to or ""].bit_count()


def look_ahead(old: Tree, new: Tree) -> Ahead:
    """Return what two trees can come to. Each node is looked at once."""
    shared = [name for name in old.questions if name in new.questions]
    shared += [name for name in old.outcomes if name in new.outcomes]
    bits = {name: 1 << place for place, name in enumerate(shared)}
    in_old, looped_in_old = _ahead(old, bits)
    in_new, looped_in_new = _ahead(new, bits)
    return Ahead(bits, (in_old, in_new), frozenset(looped_in_old | looped_in_new))


def _ahead(tree: Tree, bits: Mapping[str, int]) -> tuple[dict[str, int], set[str]]:
    """Return the bits of each node and of all that it leads to, and the questions in loops."""
    graph = leads(tree)
    ahead: dict[str, int] = {}
    looped: set[str] = set()
    for component in components(graph):
        below = 0
        for node in component:
            below |= bits.get(node, 0)
            for target in graph.get(node, ()):
                below |= ahead.get(target, 0)
        ahead.update(dict.fromkeys(component, below))
        if len(component) > 1 or component[0] in graph.get(component[0], ()):
            looped.update(component)
    return ahead, looped
