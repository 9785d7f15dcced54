"""The trees of this desk: their heads at once, the trees one by one while there is nothing else to do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dpup_assistant.desk.decisions import DANGER
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import Head, glance, heads
from dpup_assistant.storage.paths import shipped_trees_folder
from dpup_assistant.storage.placed import Placed
from dpup_assistant.storage.sources import agency_file, sources

if TYPE_CHECKING:
    from dpup_assistant.engine.agency import Agency
    from dpup_assistant.engine.handout import Handouts
    from dpup_assistant.engine.resources import Resources
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.storage.library import Library as Rest
    from dpup_assistant.storage.trees import Loaded


class Library(QObject):
    """Holds the trees of this desk.

    What judges a tree takes longer to import than the first page to paint, so it waits until then.

    Signals:
        changed: another tree is there to be used, or turned out to be broken.
    """

    changed = Signal()

    def __init__(self, trees_folder: Path | None, today: date, parent: QObject | None = None) -> None:
        """Read the heads of the trees in use; `trees_folder` is the agency's own, if it has one."""
        super().__init__(parent)
        self._folder, self._today = trees_folder, today
        self._rest: Rest | None = None
        self._loaded: dict[str, Loaded] = {}
        self.trees: dict[str, Tree] = {}
        self.heads: list[Head] = []
        self.problem = ""
        """A sentence for the first page, where a folder cannot be used."""
        try:
            self.heads = glance(sources(trees_folder))
        except Unreadable as error:
            self.problem = str(error)

    @property
    def resources(self) -> Resources:
        """What the trees share."""
        return self._open().known.resources

    @property
    def agency(self) -> Agency:
        """What the agency filled in."""
        return self._open().agency

    @property
    def first(self) -> Sequence[str]:
        """The ids of the trees that the agency uses most; none, until that is loaded."""
        return self._rest.agency.first if self._rest else ()

    @property
    def hidden(self) -> Sequence[str]:
        """The ids of the trees that the agency does not use; none, until that is loaded."""
        return self._rest.agency.hide if self._rest else ()

    @property
    def agency_folder(self) -> Path:
        """The folder of agency.yaml, which the agency's own files lie in."""
        return agency_file(self._folder).parent

    def handouts(self) -> tuple[Handouts, bool]:
        """Read the paper to hand out: by id, and whether some of it could not be read."""
        from dpup_assistant.storage.handouts import load_handouts  # few desks open it each day

        handouts, faults = load_handouts(self._open().known)
        return handouts, any(fault.severity == "error" for fault in faults)

    def load_when_idle(self) -> None:
        """Load everything, a tree at a time, whenever there is nothing else to do."""
        QTimer.singleShot(0, self, self._load_next)

    def tree(self, tree_id: str) -> Tree | None:
        """Return a tree, loading it now if need be; None for one that cannot be used."""
        if any(head.id == tree_id for head in self.heads):
            self._load(tree_id)
        return self.trees.get(tree_id)

    def title(self, tree_id: str) -> str:
        """Return a tree's title, or its id where it has none."""
        return next((head.title for head in self.heads if head.id == tree_id and head.title), tree_id)

    def titles(self) -> dict[str, str]:
        """Return the titles of the trees that can be opened, by id."""
        return {tree.id: tree.title for tree in self.trees.values() if tree.status == "published"}

    def faulty(self) -> list[str]:
        """Return what turned out to be broken: the ids of trees, and the names of other files."""
        trees = [name for name, loaded in self._loaded.items() if not loaded.tree]
        shared = self._rest.faults if self._rest else ()
        return [*dict.fromkeys(Path(f.file).name for f in shared if f.severity == "error"), *trees]

    def faults(self, name: str) -> tuple[str, Sequence[Placed]]:
        """Return the name of the file of a tree, or of another file, and its errors."""
        loaded = self._loaded.get(name)
        found = loaded.faults if loaded else self._rest.faults if self._rest else ()
        file = loaded.path.name if loaded else name
        return file, [f for f in found if f.severity == "error" and Path(f.file).name == file]

    def _load_next(self) -> None:
        """Load the next thing that is not there yet, and then wait until idle again."""
        waiting = [head.id for head in self.heads if head.id not in self._loaded]
        if not self._rest:
            self._open()
        elif waiting:
            self._load(waiting[0])
        else:
            return
        self.load_when_idle()

    def _open(self) -> Rest:
        """Read what the trees rest on."""
        from dpup_assistant.storage.library import open_library

        if not self._rest:
            self._rest = open_library(self._folder, self._today)
            self.heads = heads(self._rest.files)  # with their keywords
            self.changed.emit()
        return self._rest

    def _load(self, tree_id: str) -> None:
        """Read and judge a tree, if it is not there yet."""
        if tree_id in self._loaded:
            return
        from dpup_assistant.storage.trees import load_tree

        rest = self._open()
        file = next(file for file in rest.files if file.id == tree_id)
        loaded = load_tree(file, rest.known)
        self._loaded[tree_id] = loaded
        if loaded.tree:
            self.trees[tree_id] = loaded.tree
        else:
            self.heads = [replace(h, broken=True) if h.id == tree_id else h for h in self.heads]
        if tree_id == DANGER and not loaded.tree and file.whose == "agency":
            shipped = load_tree(replace(file, path=shipped_trees_folder() / file.path.name), rest.known)
            self.trees |= {DANGER: shipped.tree} if shipped.tree else {}  # somebody may need it today
        self.changed.emit()
