"""All that the trees in use rest on: their files, what they share, and the agency's own."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from dpup_assistant.check.known import Known
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.agency import load_agency
from dpup_assistant.storage.heads import Head, heads
from dpup_assistant.storage.in_use.loading import agency_in_use, head_in_use, links_in_use, load_in_use
from dpup_assistant.storage.in_use.own import Own, of_copy, open_own
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.resources import load_resources
from dpup_assistant.storage.shipped import ShippedTrees
from dpup_assistant.storage.sources import TreeFile, agency_file, sources
from dpup_assistant.storage.trees import Links, Loaded

Shared = tuple[Resources, tuple[Placed, ...]]
"""What comes with the program for all trees, and what is wrong with its files."""


@dataclass(frozen=True, slots=True)
class Library:
    """What is there before the trees themselves are loaded."""

    files: tuple[TreeFile, ...]
    """The tree files in use."""
    agency: Agency
    known: Known
    """What the trees are judged against, the shared resources among it."""
    faults: tuple[Placed, ...]
    """What is wrong with the resources and with agency.yaml."""
    own: Own = field(default_factory=Own)
    """What a desk uses of the agency's folder."""
    agency_copied: date | None = None
    """The day of the last good copy of agency.yaml, where that is used in its place."""
    agency_content: bytes | None = None
    """The bytes of an agency.yaml to keep a copy of."""
    shared: Shared = field(default_factory=lambda: (Resources(), ()))
    """What came with the program, to be used again when the trees are read again."""

    def load(self, file: TreeFile) -> tuple[Loaded, bytes | None]:
        """Return a tree as a desk uses it, and its bytes where a copy of them is to be kept."""
        return load_in_use(file, self.known, self.own)

    def load_shipped(self, tree: str) -> Tree | None:
        """Return a tree as it comes with the program, whatever stands in its place; None for a broken one."""
        path = shipped_trees_folder() / f"{tree}.yaml"
        return self.load(TreeFile(tree, path, "shipped"))[0].tree

    def shipped_title(self, tree: str) -> str:
        """Return the title of the shipped tree in whose place an agency's stands, "" where there is none."""
        is_own = any(file.id == tree and file.whose == "agency" for file in self.files)
        return self.known.shipped[tree].title if is_own and tree in self.known.shipped else ""

    def heads(self) -> list[Head]:
        """Return the heads of the trees as a desk uses them."""
        found = heads(self.files, lambda file: head_in_use(file, self.own))
        return [of_copy(head, self.own) for head in found]


def open_library(trees_folder: Path | None, today: date) -> Library:
    """Return what the trees rest on as they lie there, signed or not. `trees_folder` is an agency's own.

    Raises Unreadable, with a sentence, where a trees folder is missing or forbidden.
    """
    files = sources(trees_folder)
    resources, faults = load_resources()
    known = Known(resources, Links(files), today, ShippedTrees())
    agency, more = load_agency(agency_file(trees_folder), known)
    return Library(tuple(files), agency, with_contacts(known, agency), (*faults, *more))


def open_in_use(
    trees_folder: Path | None,
    today: date,
    key: str = "",
    shared: Shared | None = None,
    stand_ins: bool = True,
) -> Library:
    """Return what the trees of a desk rest on: last good copies where the agency's folder is out of reach.

    `key` is the public key that must have signed what is used of that folder, `shared` what came with the
    program where it was read before, `stand_ins` whether the copy of a broken file is used in its place.
    Raises Unreadable, with a sentence, where the shipped trees are missing.
    """
    own = open_own(trees_folder, key, stand_ins)
    files = own.files()
    shared = shared or load_resources()
    known = Known(shared[0], Links(files, lambda file: links_in_use(file, own)), today, ShippedTrees())
    found = agency_in_use(own, known)
    return Library(
        tuple(files),
        found.agency,
        with_contacts(known, found.agency),
        (*shared[1], *found.faults),
        own,
        found.copied,
        found.content,
        shared,
    )


def open_nothing(today: date) -> Library:
    """Return what a desk has where the trees that come with the program cannot be read: no tree at all."""
    resources, faults = load_resources()
    return Library((), Agency(), Known(resources, Links(()), today), faults, shared=(resources, faults))


def with_contacts(known: Known, agency: Agency) -> Known:
    """Return what trees are judged against where they can name an agency's own contacts."""
    resources = known.resources
    contacts = {**resources.contacts, **agency.contacts}
    return replace(known, resources=replace(resources, contacts=contacts))
