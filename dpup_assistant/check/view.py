"""A tree as its text shows it, however much of that text is wrong.

Links and structure are judged on this, so that a fault in the shape of one node hides nothing of the others.
"""

from typing import NamedTuple

from dpup_assistant.check.data import LOST, Data
from dpup_assistant.engine.fault import Path


class Edge(NamedTuple):
    """A next: where it stands, and the id of the node it leads to."""

    path: Path
    target: str


class View:
    """A tree's nodes and what leads to what.

    `nodes_known` is whether every node's id could be read, `nexts_known` whether every next could.
    """

    def __init__(self, data: Data) -> None:
        """View a tree's text, of any shape."""
        self.data = data
        self.questions = mapping(data, "questions")
        self.outcomes = mapping(data, "outcomes")
        whole = is_whole(data, "questions") and is_whole(data, "outcomes")
        self.nodes_known = whole and bool(self.questions and self.outcomes)
        self.nexts_known = self.nodes_known
        self.start = text_at(data, "start")
        self.edges = {name: self._edges(name, node) for name, node in self.questions.items()}
        self.hand_overs = {
            name: Edge(("outcomes", name, "continue"), target)
            for name, node in self.outcomes.items()
            if (target := text_at(node, "continue"))
        }

    def has(self, node: str) -> bool:
        """Return whether a question or an outcome has this id."""
        return node in self.questions or node in self.outcomes

    def _edges(self, name: str, question: Data) -> list[Edge]:
        """Return a question's nexts in the file's order."""
        options, nexts = mapping(question, "options"), mapping(question, "next")
        places: list[tuple[Path, str | None]] = [
            (("questions", name, "options", option, "next"), text_at(part, "next"))
            for option, part in options.items()
        ] + [
            (("questions", name, "next", ticked), text_at(nexts, ticked))
            for ticked in ("all", "some", "none")
            if nexts and (ticked in nexts or ticked != "none")
        ]
        edges = [Edge(path, target) for path, target in places if target]
        whole = is_whole(question, "options") or is_whole(question, "next")
        if not whole or not edges or len(edges) < len(places):
            self.nexts_known = False
        return edges


def mapping(data: Data, key: str) -> dict[str, Data]:
    """Return the mapping that stands under a key, or an empty one where there is none."""
    value = data.get(key) if isinstance(data, dict) else None
    if not isinstance(value, dict):
        return {}
    return value if LOST not in value else {name: part for name, part in value.items() if name != LOST}


def is_whole(data: Data, key: str) -> bool:
    """Return whether a mapping stands under a key, with nothing lost from it."""
    value = data.get(key) if isinstance(data, dict) else None
    return isinstance(value, dict) and LOST not in value


def text_at(data: Data, key: str) -> str | None:
    """Return the text that stands under a key, or None where there is none or it is empty."""
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, str) and value and not value.isspace() else None


def texts_at(data: Data, key: str) -> list[tuple[int, str]]:
    """Return the texts of a list that stands under a key, each with its place in the list."""
    value = data.get(key) if isinstance(data, dict) else None
    parts = value if isinstance(value, list) else []
    return [(index, part) for index, part in enumerate(parts) if isinstance(part, str) and part.strip()]
