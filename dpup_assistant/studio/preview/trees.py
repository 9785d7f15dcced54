"""The trees that the preview plays: the one that is open as its text is now, and the others of the folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.outcome import HandOver
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.tree import Tree, nexts
from dpup_assistant.storage.heads import titles_of
from dpup_assistant.storage.trees import load_tree
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.folder import Folder


class PreviewTrees(Mapping[str, Tree]):
    """Gives trees by id; those of the folder are read when a walk first comes to them.

    `edited` is the tree that is open, as it was when its shape held last; None before that.
    """

    def __init__(self, edited: EditedTree, folder: Folder) -> None:
        """Take the tree that is open, and the folder whose trees it goes on in."""
        self._tree_id, self._folder = edited.tree_id, folder
        self.edited: Tree | None = None
        self._others: dict[str, Tree | None] = {}

    def forget(self) -> None:
        """Forget the trees of the folder, which is read anew."""
        self._others.clear()

    def __getitem__(self, tree_id: str) -> Tree:
        """Return a tree. Raises KeyError for one that cannot be used."""
        tree = self.edited if tree_id == self._tree_id else self._other(tree_id)
        if tree is None:
            raise KeyError(tree_id)
        return tree

    def __iter__(self) -> Iterator[str]:
        """Yield the ids of the trees in use."""
        return iter(dict.fromkeys((self._tree_id, *(file.id for file in self._folder.files))))

    def __len__(self) -> int:
        """Return the number of trees in use."""
        return len(list(iter(self)))

    def _other(self, tree_id: str) -> Tree | None:
        if tree_id not in self._others:
            file = next((file for file in self._folder.files if file.id == tree_id), None)
            self._others[tree_id] = load_tree(file, self._folder.known).tree if file else None
        return self._others[tree_id]


class PreviewWords:
    """What the words on the pages come from beside the tree, as the folder has it now."""

    def __init__(self, folder: Folder) -> None:
        """Take the folder."""
        self._folder = folder
        self.read()

    def read(self) -> None:
        """Read the titles of the trees in use."""
        self._titles = titles_of(self._folder.heads)

    @property
    def resources(self) -> Resources:
        """What the trees share."""
        return self._folder.known.resources

    @property
    def agency(self) -> Agency:
        """What the agency filled in."""
        return self._folder.library.agency

    def title(self, tree_id: str) -> str:
        """Return a tree's title, or its id where it has none."""
        return self._titles.get(tree_id) or tree_id

    def titles(self) -> dict[str, str]:
        """Return the titles of the trees that can be opened, by id."""
        return dict(self._titles)


def playable(tree: Tree) -> Tree:
    """Return a tree that can be walked, though a next in it may lead to nothing.

    Each id that leads to nothing gets a place of its own, a hand-over to no tree (`is_nowhere`).
    """
    named = dict.fromkeys((tree.start, *(each for asked in tree.questions.values() for each in nexts(asked))))
    missing = [name for name in named if name not in tree.questions and name not in tree.outcomes]
    if not missing:
        return tree
    places = {name: HandOver(title=name, goes_on_in="") for name in missing}
    return replace(tree, outcomes={**tree.outcomes, **places})


def is_nowhere(tree: Tree, node: str) -> bool:
    """Return whether a node of a playable tree only stands where a next leads to nothing."""
    outcome = tree.outcomes.get(node)
    return isinstance(outcome, HandOver) and not outcome.goes_on_in
