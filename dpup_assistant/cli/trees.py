"""`dpup-assistant trees`: the decisions in use."""

import json
import shlex
import sys
from collections.abc import Sequence
from pathlib import Path

from dpup_assistant.cli.in_use import library_in_use, load_all, notes
from dpup_assistant.output.counted import many
from dpup_assistant.storage.sources import leftovers
from dpup_assistant.storage.trees import Loaded

_WHOSE = {"shipped": "comes with the program", "agency": "your agency's"}


def run(trees_folder: Path | None, form: str) -> int:
    """Print the decisions in use as text or as JSON, and return the exit code."""
    library = library_in_use(trees_folder)
    loaded = load_all(library)
    if form == "json":
        print(json.dumps([_object(each) for each in loaded], ensure_ascii=False, indent=2))
    else:
        print("\n".join(_lines(loaded)))
    copies = (_left_out(path) for path in leftovers(trees_folder))
    for note in (*notes(library), *copies):
        print(note, file=sys.stderr)
    return 0


def _left_out(copy: Path) -> str:
    return f"{copy} is a copy that no desk uses. To see more: dpup-assistant check {shlex.quote(str(copy))}"


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


def _lines(loaded: Sequence[Loaded]) -> list[str]:
    """Return the decisions as lines of text, their parts under one another."""
    longest_id = max((len(each.id) for each in loaded), default=0)
    longest_title = max((len(each.tree.title) for each in loaded if each.tree), default=0)
    return [f"{each.id:{longest_id}}  {_words(each, longest_title)}" for each in loaded]


def _words(loaded: Loaded, longest_title: int) -> str:
    """Return what there is to know of one decision, or why it cannot be used."""
    tree = loaded.tree
    if not tree:
        errors = sum(fault.severity == "error" for fault in loaded.faults)
        return f"cannot be used: {many(errors, 'fault')}. To see more: dpup-assistant check {loaded.path}"
    draft = ", draft" if tree.status == "draft" else ""
    told = f"{tree.version}, reviewed {tree.reviewed}, {_WHOSE[loaded.whose]}{draft}"
    return f"{tree.title:{longest_title}}  {told}"
