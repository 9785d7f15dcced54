"""The trees of this desk: their heads at once, the trees one by one while there is nothing else to do."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dpup_assistant.desk.decisions import DANGER
from dpup_assistant.storage.files import Unreadable
from dpup_assistant.storage.heads import Head, glance, head_of_loaded
from dpup_assistant.storage.sources import agency_file, sources

if TYPE_CHECKING:
    from dpup_assistant.desk.problems import Problem
    from dpup_assistant.engine.agency import Agency
    from dpup_assistant.engine.handout import Handouts
    from dpup_assistant.engine.resources import Resources
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.storage.in_use.keeping import Keeping
    from dpup_assistant.storage.library import Library as Rest
    from dpup_assistant.storage.placed import Placed
    from dpup_assistant.storage.trees import Loaded


class Library(QObject):
    """Holds the trees of this desk.

    What judges a tree takes longer to import than the first page to paint, so it waits until then.

    Signals:
        changed: another tree is there to be used, or turned out to be broken.
        ready: all trees are loaded, and what was good of the agency's is kept.
    """

    changed = Signal()
    ready = Signal()

    def __init__(self, trees_folder: Path | None, today: date, key: str = "", how: str = "") -> None:
        """Read the heads of the trees in use; `trees_folder` is the agency's own, if it has one.

        `key` is the public key that must have signed what is used of it; "" where none must. Until that is
        verified, which the first page does not wait for, only the trees that come with the program are there.
        `how` is a sentence that says what names the folder.
        """
        super().__init__()
        self.folder, self.key, self.how, self.today = trees_folder, key, how, today
        self._rest: Rest | None = None
        self._keeping: Keeping | None = None
        self._loaded: dict[str, Loaded] = {}
        self.trees: dict[str, Tree] = {}
        self.heads: list[Head] = []
        self.problem: Problem | None = None
        """What is wrong with a folder of trees, where one cannot be used."""
        self._glance()

    @property
    def resources(self) -> Resources:
        """What the trees share."""
        return self._open().known.resources

    @property
    def agency(self) -> Agency:
        """What the agency filled in."""
        return self._open().agency

    @property
    def rest(self) -> Rest:
        """All that the trees rest on."""
        return self._open()

    @property
    def first(self) -> Sequence[str]:
        """The ids of the trees that the agency uses most; none, until that is loaded."""
        return self._rest.agency.first if self._rest else ()

    @property
    def hidden(self) -> Sequence[str]:
        """The ids of the trees that the agency does not use; none, until that is loaded."""
        return self._rest.agency.hide if self._rest else ()

    @property
    def words(self) -> str:
        """What the agency calls itself; "" where it does not say, or that is not loaded yet."""
        return self._rest.agency.words.get("agency", "") if self._rest else ""

    @property
    def not_kept(self) -> str:
        """Why no last good copies can be kept, in a sentence; "" where they can."""
        return self._keeping.problem if self._keeping else ""

    def handouts(self) -> tuple[Handouts, bool]:
        """Read the paper to hand out: by id, and whether some of it could not be read."""
        from dpup_assistant.storage.handouts import load_handouts  # few desks open it each day

        handouts, faults = load_handouts(self._open().known)
        return handouts, any(fault.severity == "error" for fault in faults)

    def leaflet(self, name: str) -> Path:
        """Return the path of one of the agency's own leaflets. Raises Unreadable, with a sentence."""
        from dpup_assistant.storage.leaflets import leaflet_to_open

        own = self._open().own
        return leaflet_to_open(agency_file(own.named).parent, name, own.signed)

    def load_when_idle(self) -> None:
        """Load everything, a tree at a time, whenever there is nothing else to do."""
        QTimer.singleShot(0, self, self._load_next)

    def reload(self) -> None:
        """Read the trees again. What is the same as before is not judged again. No walk may be open."""
        from dpup_assistant.storage.in_use.unchanged import unchanged

        before, loaded = self._open(), self._loaded
        self._rest = self._keeping = None
        self._loaded, self.trees = {}, {}
        for each in unchanged(before, loaded, self._open(before)).values():
            self._take(each)
        self.changed.emit()
        self.load_when_idle()

    def tree(self, tree_id: str) -> Tree | None:
        """Return a tree, loading it now if need be; None for one that cannot be used."""
        if self.key and self.heads:
            self._open()  # the agency's own are not known before
        if any(head.id == tree_id for head in self.heads):
            self._load(tree_id)
        return self.trees.get(tree_id)

    def title(self, tree_id: str) -> str:
        """Return a tree's title or that of the shipped one that it stands for, else its id."""
        found = next((head.title for head in self.heads if head.id == tree_id and head.title), "")
        return found or (self._rest.shipped_title(tree_id) if self._rest else "") or tree_id

    def titles(self) -> dict[str, str]:
        """Return the titles of the trees that can be opened, by id."""
        return {tree.id: tree.title for tree in self.trees.values() if tree.status == "published"}

    def copied(self, name: str) -> date | None:
        """Return the day of the last good copy of a tree, or of another file, where that is in use."""
        if name in self._loaded:
            return self._loaded[name].copied
        return self._rest.agency_copied if self._rest and name == agency_file().name else None

    def faulty(self) -> list[str]:
        """Return what turned out to be broken: the ids of trees, and the names of other files."""
        trees = [name for name, loaded in self._loaded.items() if not loaded.tree or loaded.copied]
        shared = self._rest.faults if self._rest else ()
        return [*dict.fromkeys(Path(f.file).name for f in shared if f.severity == "error"), *trees]

    def faults(self, name: str) -> tuple[str, Sequence[Placed]]:
        """Return the name of the file of a tree, or of another file, and its errors."""
        loaded = self._loaded.get(name)
        found = loaded.faults if loaded else self._rest.faults if self._rest else ()
        file = loaded.path.name if loaded else name
        return file, [f for f in found if f.severity == "error" and Path(f.file).name == file]

    def _glance(self) -> None:
        """Read the heads, as fast as may be."""
        folder = None if self.key else self.folder
        with suppress(Unreadable):  # one of the folders is not there, which is told when all is read
            self.heads = glance(sources(folder))
        own = [head for head in self.heads if head.whose == "agency"]
        if folder and (not own or any(head.broken for head in own)):
            from dpup_assistant.desk.problems import of_folder
            from dpup_assistant.storage.in_use.own import first_heads, open_own

            in_use = open_own(folder)
            self.problem = of_folder(in_use, self.how)
            with suppress(Unreadable):
                self.heads = first_heads(in_use)

    def _load_next(self) -> None:
        """Do the next thing that is not done yet, and then wait until idle again."""
        waiting = [head.id for head in self.heads if head.id not in self._loaded]
        if not self._rest:
            self._open()
        elif self._keeping and self._keeping.keep_next():
            pass
        elif waiting:
            self._load(waiting[0])
        else:
            if self._keeping:
                self._keeping.finish()
            self.ready.emit()
            return
        self.load_when_idle()

    def _open(self, before: Rest | None = None) -> Rest:
        """Read what the trees rest on; `before` is what they rested on when they were read before."""
        from dpup_assistant.desk.problems import of_folder, of_program
        from dpup_assistant.storage.in_use.keeping import Keeping
        from dpup_assistant.storage.library import open_in_use, open_nothing

        if not self._rest:
            shared = before.shared if before else None
            try:
                self._rest = open_in_use(self.folder, self.today, self.key, shared)
                self.problem = of_folder(self._rest.own, self.how)
            except Unreadable as why:  # the program's own trees are missing
                self._rest, self.problem = open_nothing(self.today), of_program(why)
            self._keeping = Keeping(self._rest)
            self.heads = self._rest.heads()  # with their keywords
            self.changed.emit()
        return self._rest

    def _load(self, tree_id: str) -> None:
        """Read and judge a tree, if it is not there yet."""
        if tree_id in self._loaded:
            return
        rest = self._open()
        file = next((file for file in rest.files if file.id == tree_id), None)
        if not file:
            return  # it was there at the first glance, and is gone since
        loaded, content = rest.load(file)
        self._take(loaded)
        if content is not None and self._keeping:
            self._keeping.note(file.path.name, content)
        if tree_id == DANGER and not loaded.tree and file.whose == "agency":
            shipped = rest.load_shipped(DANGER)
            self.trees |= {DANGER: shipped} if shipped else {}  # somebody may need it today
        self.changed.emit()

    def _take(self, loaded: Loaded) -> None:
        """Take a tree that was read and judged, or that it is broken."""
        self._loaded[loaded.id] = loaded
        if loaded.tree:
            self.trees[loaded.id] = loaded.tree
        if loaded.copied or not loaded.tree:
            self.heads = [head_of_loaded(h, loaded.tree) if h.id == loaded.id else h for h in self.heads]
