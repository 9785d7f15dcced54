"""`dpup-assistant trees`: the decisions in use."""

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from dpup_assistant.check.based_on import newer_shipped
from dpup_assistant.check.known import ShippedTree
from dpup_assistant.cli.faults import more_about
from dpup_assistant.cli.folder_in_use import where_from
from dpup_assistant.cli.in_use import library_in_use, load_all, notes
from dpup_assistant.cli.tree_names import to_see_more
from dpup_assistant.desk.whose import copy_in_use
from dpup_assistant.engine.tree import Tree
from dpup_assistant.output.counted import many
from dpup_assistant.storage.sources import leftovers
from dpup_assistant.storage.trees import Loaded
from dpup_assistant.storage.trees_folder import TreesFolder

_WHOSE = {"shipped": "comes with the program", "agency": "your agency's"}


def run(folder: TreesFolder, form: str) -> int:
    """Print the decisions in use as text or as JSON, and return the exit code.

    Beside the text it says on standard error where the agency's come from, and what is set for the computer.
    """
    library = library_in_use(folder, at_desk=True)
    loaded = load_all(library)
    if form == "json":
        print(json.dumps([_object(each) for each in loaded], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(loaded, library.known.shipped)))
    copies = (_left_out(path) for path in leftovers(folder.usable))
    places = where_from(folder) if form == "text" else ()
    for note in (*notes(library), *copies, *places):
        print(note, file=sys.stderr)
    return 0


def _left_out(copy: Path) -> str:
    return f"{copy} is a copy that no desk uses. {to_see_more(copy)}"


def _object(loaded: Loaded) -> dict[str, object]:
    tree = loaded.tree
    return {
        "id": loaded.id,
        "title": tree.title if tree else None,
        "version": tree.version if tree else None,
        "reviewed": tree.reviewed.isoformat() if tree else None,
        "whose": loaded.whose,
        "usable": tree is not None,
    }


def _lines(loaded: Sequence[Loaded], shipped: Mapping[str, ShippedTree]) -> list[str]:
    """Return the decisions as lines of text, their parts under one another."""
    longest_id = max((len(each.id) for each in loaded), default=0)
    longest_title = max((len(each.tree.title) for each in loaded if each.tree), default=0)
    return [f"{each.id:{longest_id}}  {_words(each, longest_title, shipped)}" for each in loaded]


def _words(loaded: Loaded, longest_title: int, shipped: Mapping[str, ShippedTree]) -> str:
    """Return what there is to know of one decision, or why it cannot be used."""
    tree = loaded.tree
    if not tree:
        errors = sum(fault.severity == "error" for fault in loaded.faults)
        return f"cannot be used: {many(errors, 'fault')}. {more_about(loaded.path, loaded.faults)}"
    draft = ", draft" if tree.status == "draft" else ""
    told = f"{tree.version}, reviewed {tree.reviewed}, {_WHOSE[loaded.whose]}{draft}{_copy(tree, shipped)}"
    if loaded.copied:
        more = more_about(loaded.path, loaded.faults)
        told += f". {copy_in_use(loaded.path.name, loaded.copied)} {more}"
    return f"{tree.title:{longest_title}}  {told}"


def _copy(tree: Tree, shipped: Mapping[str, ShippedTree]) -> str:
    """Return what a tree is a copy of, and the newer version where there is one."""
    newer = newer_shipped(tree.based_on or "", shipped)
    now = f", which is at {newer.version} now" if newer else ""
    return f", based on {tree.based_on}{now}" if tree.based_on else ""
