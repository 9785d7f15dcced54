"""An agency's trees folder as a desk uses it: what is there now, or else the last good copies."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from dpup_assistant.storage.as_shipped import gone_trees
from dpup_assistant.storage.files import why_not
from dpup_assistant.storage.heads import Head, glance, head_of
from dpup_assistant.storage.in_use.last_good import Copies
from dpup_assistant.storage.signatures.signed import Verified, verified
from dpup_assistant.storage.sources import AGENCY_FILE, TreeFile, sources, tree_id
from dpup_assistant.storage.trees_folder import NO_KEY

_KEY_HIDDEN = "What is set for this computer cannot be read. So nobody can tell whether trees must be signed."


@dataclass(frozen=True, slots=True)
class Own:
    """What a desk uses of an agency's folder."""

    named: Path | None = None
    """The agency's folder; None where there is none."""
    folder: Path | None = None
    """Where its files are read: that folder, that of its copies, or None where none can be used."""
    signed: Verified | None = None
    """What must hold of each file; None where no key is required."""
    copies: Copies | None = None
    reached: bool = True
    """Whether the folder is there, though nothing in it may be used."""
    problem: str = ""
    """Why the folder cannot be used, in a sentence; "" where it can."""

    @property
    def copied(self) -> date | None:
        """The day of the newest copy, where nothing but copies is used."""
        return self.copies.day() if self.copies and self.problem and self.folder else None

    def may_use(self, name: str, content: bytes) -> bool:
        """Return whether a file's bytes are such as this desk may use."""
        return self.signed is None or self.signed.holds(name, content)

    def files(self) -> list[TreeFile]:
        """Return the tree files in use, by id; those that were shipped or signed and are gone among them."""
        found = {tree_id(path): TreeFile(tree_id(path), path, "shipped") for path in gone_trees()}
        found |= {file.id: file for file in sources(self.folder)}
        if self.folder and self.signed:
            for name in self.signed.hashes:
                file = TreeFile(tree_id(Path(name)), self.folder / name, "agency")
                is_there = file.id in found and found[file.id].whose == "agency"
                if name.endswith(".yaml") and "/" not in name and name != AGENCY_FILE and not is_there:
                    found[file.id] = file
        return [found[each] for each in sorted(found)]


def open_own(named: Path | None, key: str = "", stand_ins: bool = True) -> Own:
    """Return what a desk uses of an agency's folder. It raises nothing.

    `key` is the public key that must have signed what is used; "" where none must. `stand_ins` is whether the
    copy of a broken file is used in its place, as nobody at a desk can mend it.
    """
    if named is None:
        return Own()
    copies = Copies(named, key)
    problem, signed = _why_not(named), None
    reached = not problem
    if key == NO_KEY:
        signed, problem = Verified(), _KEY_HIDDEN
    elif reached and _is_emptied(named, copies):
        problem = f"{named} is empty, as where a share or a stick is not there."
    elif key and reached:
        signed = verified(named, key)
        problem = signed.problem
    if not problem:
        return Own(named, named, signed, copies if stand_ins else None)
    return Own(named, copies.folder if copies.names() else None, copies.signed, copies, reached, problem)


def first_heads(own: Own) -> list[Head]:
    """Return the heads of the trees in use without their keywords, where no key is required."""
    return [of_copy(head, own) for head in glance(own.files())]


def of_copy(head: Head, own: Own) -> Head:
    """Return the head of a broken file's last good copy; the same head of any other."""
    content = own.copies.read(head.path.name) if own.copies and head.broken else None
    if content is None or head.whose == "shipped":
        return head
    found = head_of(TreeFile(head.id, head.path, "agency"), content)
    return head if found.broken else found


def _why_not(folder: Path) -> str:
    """Return why a folder cannot be read, "" where it can."""
    try:
        next(folder.iterdir(), None)
    except (OSError, ValueError) as error:
        return why_not(folder, error)
    return ""


def _is_emptied(folder: Path, copies: Copies) -> bool:
    """Return whether there were files in an empty folder: a share that is not there leaves its place."""
    try:
        return not any(folder.iterdir()) and bool(copies.names())
    except OSError:  # it went just now
        return False
