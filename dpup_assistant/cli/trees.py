"""`dpup-assistant trees`: the decisions in use."""

import json
from pathlib import Path

from dpup_assistant.cli.in_use import library_in_use, load_all
from dpup_assistant.storage.trees import Loaded

_WHOSE = {"shipped": "comes with the program", "agency": "your agency's"}


def run(trees_folder: Path | None, form: str) -> int:
    """Print the decisions in use as text or as JSON, and return the exit code."""
    loaded = load_all(library_in_use(trees_folder))
    if form == "json":
        print(json.dumps([_object(each) for each in loaded], ensure_ascii=False, indent=2))
    else:
        for each in loaded:
            print(_line(each))
    return 0


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


def _line(loaded: Loaded) -> str:
    """Return one decision as a line of text."""
    tree = loaded.tree
    if not tree:
        errors = sum(fault.severity == "error" for fault in loaded.faults)
        faults = "1 fault" if errors == 1 else f"{errors} faults"
        return f"{loaded.id}  cannot be used: {faults} in {loaded.path.name}. Run: dpup-assistant check {loaded.path}"
    draft = ", draft" if tree.status == "draft" else ""
    return f"{tree.id}  {tree.title}  {tree.version}, reviewed {tree.reviewed}, {_WHOSE[loaded.whose]}{draft}"
