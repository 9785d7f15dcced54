"""References: where a tree names one of its nodes."""

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import View, mapping, text_at
from dpup_assistant.engine.fault import Path


def references(data: Data, node: str) -> list[Path]:
    """Return every path that names a node: what leads to it, and the scenarios that end there or answer it.

    A scenario's answer names a question by its key, `("scenarios", id, "answers", question)`, all others by
    their value. Other files are not looked at: hand-overs of other trees, and the notes in agency.yaml.
    """
    view = View(data)
    found: list[Path] = [("start",)] if view.start == node else []
    found += [edge.path for edges in view.edges.values() for edge in edges if edge.target == node]
    here = f"{text_at(data, 'id')}.{node}"
    found += [edge.path for edge in view.hand_overs.values() if edge.target == here]
    for name, scenario in mapping(data, "scenarios").items():
        if node in mapping(scenario, "answers"):
            found.append(("scenarios", name, "answers", node))
        if text_at(scenario, "outcome") == node:
            found.append(("scenarios", name, "outcome"))
    return found


def answered_with(data: Data, question: str, option: str) -> list[Path]:
    """Return every path at which a scenario answers a question with an option or an item."""
    found: list[Path] = []
    for name, scenario in mapping(data, "scenarios").items():
        picked = mapping(scenario, "answers").get(question)
        here: Path = ("scenarios", name, "answers", question)
        if picked == option:
            found.append(here)
        elif isinstance(picked, list):
            found += [(*here, index) for index, item in enumerate(picked) if item == option]
    return found
