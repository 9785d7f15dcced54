"""What the terminal walk rests on: the trees of this desk and all they share."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from dpup_assistant.cli.faults import more_about
from dpup_assistant.cli.in_use import load_all, notes
from dpup_assistant.desk.decisions import DANGER, Group, groups
from dpup_assistant.desk.whose import copy_in_use
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.counted import many
from dpup_assistant.storage.heads import Head, head_of_loaded
from dpup_assistant.storage.library import Library

_BROKEN = "“{title}” cannot be used: {faults}. The other decisions work. {more}"


@dataclass(frozen=True, slots=True)
class Desk:
    """The trees that can be used, and all they share."""

    trees: Mapping[str, Tree]
    titles: Mapping[str, str]
    """The titles of all trees by id, those of broken ones as far as they can be read."""
    heads: Sequence[Head]
    notes: Sequence[str]
    """A sentence for each file that is broken."""
    resources: Resources
    agency: Agency
    today: date

    def decisions(self, query: str) -> list[Group]:
        """Return the decisions that the first page offers for what was typed; all of them for ""."""
        return groups(self.heads, self.agency.hide, self.agency.first, query)

    @property
    def next_titles(self) -> dict[str, str]:
        """The titles of the trees that can come next, by id."""
        return {tree.id: tree.title for tree in self.trees.values() if tree.status == "published"}


def desk_of(library: Library) -> Desk:
    """Return the desk of the trees in use."""
    loaded = load_all(library)
    trees = {each.id: each.tree for each in loaded if each.tree}
    found = [head_of_loaded(head, trees.get(head.id)) for head in library.heads()]
    titles = {head.id: head.title or head.id for head in found}
    broken = [
        _BROKEN.format(
            title=titles[each.id],
            faults=many(sum(fault.severity == "error" for fault in each.faults), "fault"),
            more=more_about(each.path, each.faults),
        )
        for each in loaded
        if not each.tree
    ]
    copied = [
        f"{copy_in_use(each.path.name, each.copied)} {more_about(each.path, each.faults)}"
        for each in loaded
        if each.copied
    ]
    if DANGER not in trees and (shipped := library.load_shipped(DANGER)):
        trees[DANGER] = shipped  # somebody may need it today
    known = library.known
    return Desk(
        trees=trees,
        titles=titles,
        heads=found,
        notes=[*broken, *copied, *notes(library)],
        resources=known.resources,
        agency=library.agency,
        today=known.today,
    )
