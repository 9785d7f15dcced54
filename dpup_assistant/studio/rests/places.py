"""Where trees rest on the law: which question or outcome of which tree names which entry of basis.yaml."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import mapping, text_at, texts_at
from dpup_assistant.engine.fault import Path as PartPath
from dpup_assistant.storage.memory import not_collecting
from dpup_assistant.storage.sources import TreeFile
from dpup_assistant.storage.text.located import read_file


class Resting(NamedTuple):
    """A question or an outcome that rests on something."""

    file: Path
    tree: str
    """The tree's title."""
    part: PartPath
    words: str
    """The question with its number, or the outcome."""


def resting_places(files: Iterable[TreeFile]) -> dict[str, list[Resting]]:
    """Return what rests on each entry of basis.yaml, by its id, in the order of the trees.

    A tree counts as far as its text can be read.
    """
    found: dict[str, list[Resting]] = {}
    for file in files:
        with not_collecting():
            data = read_file(file.path, file.path.name).data or {}
        title = text_at(data, "title") or file.id
        for part, words, node in _nodes(data):
            for name in dict.fromkeys(name for _, name in texts_at(node, "basis")):
                found.setdefault(name, []).append(Resting(file.path, title, part, words))
    return found


def _nodes(data: Data) -> Iterator[tuple[PartPath, str, Data]]:
    """Yield each question and outcome: its path, its name in words, and what it holds."""
    question = QCoreApplication.translate("Rests", "question {number}: {title}")
    outcome = QCoreApplication.translate("Rests", "outcome: {title}")
    for number, (name, node) in enumerate(mapping(data, "questions").items(), 1):
        words = question.format(number=number, title=text_at(node, "title") or name)
        yield ("questions", name), words, node
    for name, node in mapping(data, "outcomes").items():
        yield ("outcomes", name), outcome.format(title=text_at(node, "title") or name), node
