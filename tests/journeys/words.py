"""The words of a shipped tree by their ids, so that a journey holds whatever its writers change in them."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

TREES = Path(__file__).parents[2] / "trees"


@cache
def _tree(tree: str) -> Any:
    """Returns a tree's file, every scalar a text."""
    return yaml.load((TREES / f"{tree}.yaml").read_text("utf-8"), yaml.CBaseLoader)


@dataclass(frozen=True)
class Words:
    """What a tree says at its nodes."""

    tree: str

    def title(self, node: str = "") -> str:
        """Returns the title of a node; of the tree itself where none is named."""
        tree = _tree(self.tree)
        return str((tree["questions"].get(node) or tree["outcomes"][node] if node else tree)["title"])

    def offered(self, question: str) -> list[str]:
        """Returns the ids of what a question offers, in order."""
        node = _tree(self.tree)["questions"][question]
        return list(node.get("options") or node["items"])

    def label(self, question: str, offered: str) -> str:
        """Returns the label of an option or an item."""
        node = _tree(self.tree)["questions"][question]
        return str((node.get("options") or node["items"])[offered]["label"])
