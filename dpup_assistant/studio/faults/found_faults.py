"""The faults of a tree by the part that they are in, for every view that shows them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from dpup_assistant.engine.fault import Path
from dpup_assistant.storage.judged import FoundFault


class Tally:
    """How many errors and warnings there are in each part of a tree."""

    def __init__(self, faults: Iterable[FoundFault]) -> None:
        """Take all faults of the tree."""
        self._errors, self._warnings = Counter[Path](), Counter[Path]()
        self._marks = defaultdict[Path, list[tuple[Path, str]]](list)
        for fault, _, _ in faults:
            counts = self._errors if fault.severity == "error" else self._warnings
            self._marks[fault.path[:2]].append((fault.path, fault.severity))
            for length in range(len(fault.path) + 1):
                counts[fault.path[:length]] += 1

    def errors(self, path: Path) -> int:
        """Return how many errors are in a part; () is the whole tree."""
        return self._errors[path]

    def warnings(self, path: Path) -> int:
        """Return how many warnings are in a part."""
        return self._warnings[path]

    def marks(self, path: Path) -> Sequence[tuple[Path, str]]:
        """Return where something is wrong in a node, and how bad each is."""
        return self._marks.get(path, ())


def faults_at(faults: Iterable[FoundFault], path: Path) -> list[FoundFault]:
    """Return the faults of a part itself, or of what is in it, errors first."""
    found = [each for each in faults if each.fault.path[: len(path)] == path]
    return sorted(found, key=lambda each: each.fault.severity != "error")
