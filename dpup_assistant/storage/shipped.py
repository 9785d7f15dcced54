"""The trees that come with the program, whichever stand in their place."""

from collections.abc import Iterator, Mapping

from dpup_assistant.check.known import ShippedTree
from dpup_assistant.storage.heads import glance
from dpup_assistant.storage.sources import sources


class ShippedTrees(Mapping[str, ShippedTree]):
    """The shipped trees, by id. A file is read when its tree is asked for."""

    def __init__(self) -> None:
        """Find the files. Raises Unreadable where their folder is missing or forbidden."""
        self._files = {file.id: file for file in sources()}

    def __getitem__(self, tree: str) -> ShippedTree:
        """Return a tree's version, its file and its title. Raises KeyError."""
        file = self._files[tree]
        (head,) = glance([file])
        return ShippedTree(head.version or "", str(file.path), head.title or "")

    def __contains__(self, tree: object) -> bool:
        """Return whether a tree of this id comes with the program, without reading it."""
        return tree in self._files

    def __iter__(self) -> Iterator[str]:
        """Yield the ids."""
        return iter(self._files)

    def __len__(self) -> int:
        """Return the number of trees."""
        return len(self._files)
