"""What changed from one tree to another, for whoever edits, signs off or takes over a tree."""

from collections.abc import Iterable
from dataclasses import dataclass

from dpup_assistant.engine.edited import PARTS, Edited, edited
from dpup_assistant.engine.endings import Ending, Endings, endings
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import Tree


@dataclass(frozen=True, slots=True)
class Comparison:
    """What changed from an old tree to a new one."""

    changed: tuple[Ending, ...] = ()
    """Answers that now end elsewhere, one example for each two outcomes, those with the fewest first."""
    whole: bool = True
    """Whether all walks were compared. If not, what is told is right, but there may be more."""
    added: tuple[Path, ...] = ()
    """The parts that are new, such as ("outcomes", "told"): questions, outcomes, blanks and scenarios."""
    removed: tuple[Path, ...] = ()
    """The parts that are gone."""
    leads: tuple[Edited, ...] = ()
    """Nexts, the start, and what hand-overs continue in, that lead elsewhere: ids of nodes, or of trees."""
    law: tuple[Edited, ...] = ()
    """The basis of nodes: lists of ids of laws and good practice."""
    texts: tuple[Edited, ...] = ()
    """All else that stands in both trees and is not the same: words, kinds, numbers to ring, dates."""

    def names(self, part: str, paths: Iterable[Path]) -> list[str]:
        """Return the ids of one kind of part, such as outcomes, out of `added` or `removed`."""
        return [str(path[1]) for path in paths if path[0] == part]


def compare(old: Tree, new: Tree) -> Comparison:
    """Return what changed from an old tree to a new one.

    Questions are the same when their ids are, and so are outcomes. It takes any two trees, also such with
    loops, nodes that nothing leads to, or nexts that lead to nothing, in time linear in the pairs of nodes
    that the same answers come to (see `endings`).
    """
    same_ways = (old.start, old.questions) == (new.start, new.questions)
    ends = Endings() if same_ways else endings(old, new)
    leads: list[Edited] = []
    law: list[Edited] = []
    texts: list[Edited] = []
    for each in edited(old, new):
        if each.path[2:] != ("basis",):
            (leads if _is_lead(each.path) else texts).append(each)
        elif set(each.was or ()) != set(each.now or ()):  # their order says nothing
            law.append(each)
    return Comparison(
        ends.changed, ends.whole, _only(new, old), _only(old, new), tuple(leads), tuple(law), tuple(texts)
    )


def _only(tree: Tree, other: Tree) -> tuple[Path, ...]:
    """Return the parts that only a tree holds and not the other."""
    return tuple(
        (part, name) for part in PARTS for name in getattr(tree, part) if name not in getattr(other, part)
    )


def _is_lead(path: Path) -> bool:
    """Return whether an id of a node or a tree that is led to stands at a path."""
    match path:
        case ("start",) | ("questions", _, "next", _) | ("questions", _, "options", _, "next"):
            return True
        case ("outcomes", _, "continue"):
            return True
    return False
