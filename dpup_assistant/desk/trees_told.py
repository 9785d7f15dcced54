"""What there is to know of the trees of a desk, in words."""

from collections.abc import Iterator

from dpup_assistant.check.based_on import newer_shipped
from dpup_assistant.desk.decisions import groups
from dpup_assistant.desk.library import Library
from dpup_assistant.desk.whose import copy_in_use, out_of_reach, reviewed
from dpup_assistant.storage.heads import Head

_NONE = "No trees folder of an agency is in use, so all decisions come with the program."
_FOLDER = "Your agency's trees lie in {folder}."
_SIGNED = "This desk uses only trees that are signed with its key."
_NOT_SIGNED = "This desk does not ask that trees are signed."
_BROKEN = "{file} cannot be used as it is now. The first page shows its faults."
_NOT_KEPT = (
    "No copies of your agency's trees can be kept, for the day on which their folder is not there. {why}"
)


def in_parts(library: Library) -> dict[str, list[Head]]:
    """Return a desk's trees: those on its first page by whose they are, the others by why they are not."""
    shown = groups(library.heads, library.hidden, library.first, "")
    offered = [head for group in shown for head in group.heads]
    ids = {head.id for head in offered}
    others = [head for head in library.heads if head.id not in ids]
    whole = [head for head in others if not head.broken]
    return {
        "own": [head for head in offered if head.whose == "agency"],
        "shipped": [head for head in offered if head.whose == "shipped"],
        "hidden": [head for head in whole if head.status == "published"],
        "drafts": [head for head in whole if head.status != "published"],
        "broken": [head for head in others if head.broken],
    }


def details(library: Library, head: Head) -> str:
    """Return a decision's version, when it was reviewed, and what it was made from."""
    if head.broken:
        return _BROKEN.format(file=head.path.name)
    parts = [reviewed(head, library.today)]
    tree = library.trees.get(head.id)
    if tree and tree.based_on:
        parts.append(_based_on(library, tree.based_on))
    if day := library.copied(head.id):
        parts.append(copy_in_use(head.path.name, day))
    return " ".join(parts)


def about_folder(library: Library) -> Iterator[str]:
    """Yield sentences on where the agency's trees lie, what names that place, and whether they are signed."""
    own = library.rest.own
    if own.named is None:
        yield library.problem.what if library.problem else _NONE
        return
    yield " ".join((_FOLDER.format(folder=own.named), library.how)).rstrip()
    if own.problem:
        yield out_of_reach(own)
    yield _SIGNED if library.key else _NOT_SIGNED
    if library.not_kept:
        yield _NOT_KEPT.format(why=library.not_kept)


def _based_on(library: Library, based_on: str) -> str:
    """Return what a tree was made from, and the newer version where there is one."""
    tree, _, version = based_on.partition("@")
    newer = newer_shipped(based_on, library.rest.known.shipped)
    words = f"Made from {tree}, version {version}, of the program"
    return f"{words}, which has version {newer.version} now." if newer else f"{words}."
