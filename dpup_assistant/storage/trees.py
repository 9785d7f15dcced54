"""Trees out of files, judged."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal

from dpup_assistant.check.counts import Counts
from dpup_assistant.check.judge import judge_tree
from dpup_assistant.check.known import Known, TreeLinks, tree_links
from dpup_assistant.engine.tree import Tree
from dpup_assistant.storage.leftovers import copied_from
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.placed import Placed, in_order, place_faults
from dpup_assistant.storage.sentences import wrong
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.text.located import Located, read_file, read_text


@dataclass(frozen=True, slots=True)
class Loaded:
    """A tree file that has been read and judged."""

    id: str
    path: Path
    whose: Literal["shipped", "agency"]
    tree: Tree | None
    """The tree, unless what is wrong with it keeps it off a desk."""
    faults: tuple[Placed, ...]
    """What is wrong with the file, also where a copy is used in its place."""
    counts: Counts | None
    sha256: str = ""
    """Of the bytes that were judged, 64 hexadecimal digits; "" where there were none."""
    copied: date | None = None
    """The day of the last good copy, where the tree is out of that."""


def _read_as_it_is(file: TreeFile) -> Located:
    """Return what a tree's file holds now."""
    return read_file(file.path, str(file.path))


class Links(Mapping[str, TreeLinks]):
    """What trees can lead to in each other, by id. A file is read when links of its tree are asked for."""

    def __init__(
        self, files: Iterable[TreeFile], read: Callable[[TreeFile], Located] = _read_as_it_is
    ) -> None:
        """Take the tree files, of two with one id the later, and what reads one."""
        self._files = {file.id: file for file in files}
        self._read_file, self._read = read, dict[str, TreeLinks]()

    def __getitem__(self, tree: str) -> TreeLinks:
        """Return the links of a tree, as far as its text can be read. Raises KeyError."""
        file = self._files[tree]
        if tree not in self._read:
            self._read[tree] = tree_links(self._read_file(file).data or {})
        return self._read[tree]

    def __contains__(self, tree: object) -> bool:
        """Return whether there is a tree of this id, without reading it."""
        return tree in self._files

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return iter(self._files)

    def __len__(self) -> int:
        """Return the number of trees."""
        return len(self._files)


def read_tree(path: Path, name: str) -> Located:
    """Return what a tree's file holds, but nothing of a copy that was left beside one. It raises nothing.

    `name` is the file as the user gave it.
    """
    if original := copied_from(path):
        return Located(None, (wrong(name, "leftover_copy", 1, 1, original=original),), {})
    return read_file(path, name)


def load_tree(file: TreeFile, known: Known, thorough: bool = False) -> Loaded:
    """Read and judge a tree file. It raises nothing, whatever the file holds.

    `thorough` is whether to judge its scenarios and words too, which keep no tree off a desk.
    """
    with not_collecting():
        name = str(file.path)
        tree, faults, counts = judge_text(read_tree(file.path, name), name, file.id, known, thorough)
    return Loaded(file.id, file.path, file.whose, tree, faults, counts)


def load_content(file: TreeFile, content: bytes, known: Known) -> Loaded:
    """Judge the bytes of a tree file, but for its scenarios and words. It raises nothing."""
    with not_collecting():
        name = str(file.path)
        tree, faults, counts = judge_text(read_text(content, name), name, file.id, known, thorough=False)
    return Loaded(file.id, file.path, file.whose, tree, faults, counts, sha256(content).hexdigest())


def judge_text(
    located: Located, name: str, tree_id: str | None, known: Known, thorough: bool
) -> tuple[Tree | None, tuple[Placed, ...], Counts | None]:
    """Judge a tree's text: return the tree where it can be used, all its faults and its size.

    `name` is the file as the user gave it, `tree_id` the id that its name gives it, if it has one.
    """
    if located.data is None:
        return None, located.faults, None
    judged = judge_tree(located.data, tree_id, known, thorough)
    faults = in_order((*located.faults, *place_faults(located.place, name, judged.faults)))
    return (None if located.faults else judged.tree), faults, judged.counts
