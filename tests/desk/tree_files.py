"""Trees built in code, written as the files that a desk reads."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from dpup_assistant.engine.tree import Tree

BODY = ("start", "blanks", "questions", "outcomes", "scenarios")


def write_trees(folder: Path, *trees: Tree) -> None:
    """Writes each tree as a file of its own."""
    for tree in trees:
        plain = _plain(tree)
        plain |= {name: plain.pop(name) for name in BODY if name in plain}  # the head stands first
        text = json.dumps(plain, ensure_ascii=False, indent=1)  # which is YAML too, and much faster
        (folder / f"{tree.id}.yaml").write_text(text, "utf-8")


def _plain(value: Any) -> Any:
    """Returns a value as a file has it: what is empty left out, and each field by its name there."""
    if is_dataclass(value):
        named = {
            field.metadata.get("alias", field.name): getattr(value, field.name) for field in fields(value)
        }
        return {name: _plain(what) for name, what in named.items() if what not in (None, (), {})}
    if isinstance(value, Mapping):
        return {name: _plain(what) for name, what in value.items()}
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return value if isinstance(value, int) else str(value)
