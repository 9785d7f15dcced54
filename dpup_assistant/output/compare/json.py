"""A comparison as JSON (design.md §5, a contract)."""

from collections.abc import Mapping, Sequence
from typing import Any

from dpup_assistant.engine.compare import Comparison
from dpup_assistant.engine.edited import PARTS, Edited


def comparison_json(comparison: Comparison, tree: str | None = None) -> dict[str, Any]:
    """Return a comparison as a value for JSON.

    `tree` is the tree's id where folders are compared: it then stands in each entry, and ids stand in
    entries of their own.
    """
    named = {"tree": tree} if tree else {}
    report: dict[str, Any] = {
        "changed": [
            {
                **named,
                "answers": {
                    answer.question: answer.picked if isinstance(answer.picked, str) else list(answer.picked)
                    for answer in ending.answers
                },
                "was": ending.was,
                "now": ending.now,
            }
            for ending in comparison.changed
        ]
    }
    for part in sorted(PARTS, key=lambda each: each != "outcomes"):  # those of the contract first
        for which, paths in (("added", comparison.added), ("removed", comparison.removed)):
            ids = comparison.names(part, paths)
            report[f"{which}_{part}"] = [{**named, "id": each} for each in ids] if tree else ids
    report |= {
        "text_changed": [named | _edited(each) for each in comparison.texts],
        "law_changed": [named | _law(each) for each in comparison.law],
        "next_changed": [named | _edited(each) for each in comparison.leads],
        "whole": comparison.whole,
    }
    return report


def folders_json(
    found: Mapping[str, Comparison], added: Sequence[str], removed: Sequence[str]
) -> dict[str, Any]:
    """Return the comparisons of the trees of two folders, by the trees' ids, as a value for JSON.

    `added` and `removed` are the ids of the trees that only one of the folders holds.
    """
    joined = comparison_json(Comparison())
    for name, comparison in found.items():
        for key, value in comparison_json(comparison, name).items():
            joined[key] = joined[key] and value if key == "whole" else [*joined[key], *value]
    return joined | {"added_trees": list(added), "removed_trees": list(removed)}


def _edited(edited: Edited) -> dict[str, Any]:
    """Return a text that changed; `node` is the question or outcome that it stands in, if any."""
    in_node = edited.path[0] in ("questions", "outcomes")
    return {
        "node": edited.path[1] if in_node else None,
        "path": ".".join(map(str, edited.path)),
        "was": edited.was,
        "now": edited.now,
    }


def _law(edited: Edited) -> dict[str, Any]:
    was, now = edited.was or (), edited.now or ()
    return {
        "node": edited.path[1],
        "added": [each for each in now if each not in was],
        "removed": [each for each in was if each not in now],
    }
