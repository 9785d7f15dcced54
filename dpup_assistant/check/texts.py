"""The texts of a file that a person reads, each with its place and its voice."""

from collections.abc import Iterator
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path

SAID = {"say", "say_short", "say_again", "answer", "teach_back"}
NOT_READ = {  # ids, dates and numbers: what stands under these keys is for the program
    *("format", "id", "status", "version", "reviewed", "review_by", "based_on", "start", "on", "common"),
    *("basis", "kind", "fact", "say_to", "tell", "contacts", "if_asked", "next_trees"),
    *("next", "all", "some", "none", "tree", "continue", "outcome", "hide", "first"),
}


class Text(NamedTuple):
    """A text that a person reads."""

    path: Path
    key: str
    """The key that it stands under, itself or in a list."""
    text: str

    @property
    def is_said(self) -> bool:
        """Return whether the text is said aloud."""
        return self.key in SAID

    @property
    def fills_said(self) -> bool:
        """Return whether the text fills a place in said text: what a blank can be, or an agency's word."""
        if self.path[0] == "blanks":
            return self.key == "default" or isinstance(self.path[-1], int)
        return self.path[0] in ("agency_words", "words")

    @property
    def is_source(self) -> bool:
        """Return whether the text only names where something stands, and is nobody's sentence."""
        return self.key in {"source", "citation"}


def texts(data: Data) -> Iterator[Text]:
    """Yield the texts of a tree that a person reads, of any shape."""
    todo: list[tuple[Path, str, Data]] = [((), "", data)]
    for path, owner, part in todo:
        if isinstance(part, dict):
            for key, value in part.items():
                if not isinstance(value, str):
                    if not _is_answers((*path, key)):
                        todo.append(((*path, key), key, value))
                elif value and key not in NOT_READ:
                    yield Text((*path, key), key, value)
        elif isinstance(part, list):
            for index, value in enumerate(part):
                if not isinstance(value, str):
                    todo.append(((*path, index), owner, value))
                elif value and owner not in NOT_READ:
                    yield Text((*path, index), owner, value)


def _is_answers(path: Path) -> bool:
    """Return whether a path is that of a scenario's answers, which hold ids."""
    return len(path) == 3 and path[0] == "scenarios" and path[2] == "answers"
