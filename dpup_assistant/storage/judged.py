"""A tree's text as whoever edits it needs it: what it holds, and each fault with its path and its place."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from dpup_assistant.check.agency import judge_agency
from dpup_assistant.check.counts import Counts
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import Known
from dpup_assistant.engine.fault import Fault
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.agency import missing_leaflets
from dpup_assistant.storage.learning import judge_learning_data
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.text.located import Located, read_text


class FoundFault(NamedTuple):
    """A fault, and where it stands in the text: line and column, both from 1."""

    fault: Fault
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class JudgedText:
    """What is to be said of a tree's text."""

    faults: tuple[FoundFault, ...]
    """All that is wrong with it, in the text's order."""
    tree: Tree | None
    """The tree, unless what is wrong with it keeps it off a desk."""
    shaped: Tree | None
    """The tree where its shape holds; a next may lead to nothing."""
    counts: Counts | None
    """How big it is, where its shape and links hold."""


def read_edited(text: str, name: str) -> Located:
    """Return what a text holds. `name` is the file's, for its faults. It raises nothing."""
    with not_collecting():
        return read_text(text.encode(errors="surrogatepass"), name)


def judge_edited(located: Located, tree_id: str, known: Known) -> JudgedText:
    """Judge what a text holds, its scenarios and words too. `tree_id` is what its file's name gives it."""
    if located.data is None:
        return JudgedText(_placed(located, ()), None, None, None)
    with not_collecting():
        judged = judge_tree(located.data, tree_id, known, thorough=True)
    tree = None if located.faults else judged.tree
    return JudgedText(_placed(located, judged.faults), tree, judged.shaped, judged.counts)


def judge_edited_agency(located: Located, folder: Path, known: Known) -> JudgedText:
    """Judge what the text of an agency.yaml holds, its words and the leaflets of its folder too."""
    if located.data is None:
        return JudgedText(_placed(located, ()), None, None, None)
    faults, agency = judge_agency(located.data, known, thorough=True)
    leaflets = missing_leaflets(agency, folder) if agency else ()
    return JudgedText(_placed(located, (*faults, *leaflets)), None, None, None)


def judge_edited_learning(located: Located, path: Path, known: Known) -> JudgedText:
    """Judge what the text of a file to learn from holds, its words too. `path` is the file's own."""
    if located.data is None:
        return JudgedText(_placed(located, ()), None, None, None)
    faults, _ = judge_learning_data(located.data, path, known, thorough=True)
    return JudgedText(_placed(located, faults), None, None, None)


def _placed(located: Located, faults: Iterable[Fault]) -> tuple[FoundFault, ...]:
    """Return the faults of a text, and those of what it holds, in the text's order."""
    found = [FoundFault(_as_fault(each, located), each.line, each.column) for each in located.faults]
    found += [FoundFault(each, *located.place(each.path, each.on_key)) for each in faults]
    return tuple(sorted(found, key=lambda each: (each.line, each.column)))


def _as_fault(placed: Placed, located: Located) -> Fault:
    """Return a fault of the text itself, at the part that it stands in."""
    path = located.path_at(placed.line, placed.column)
    return Fault(placed.code, path, placed.message, placed.hint, placed.severity)
