"""The texts of a file that a person reads, each with its place and its voice."""

from collections.abc import Iterator
from typing import NamedTuple

from dpup_assistant.check.data import Data
from dpup_assistant.engine.fault import Path

SAID = {"say", "say_short", "say_again", "answer"}
NOT_READ = {  # ids, dates and numbers: what stands under these keys is for the program
    *("format", "id", "status", "version", "reviewed", "review_by", "based_on", "start", "on", "common"),
    *("basis", "kind", "fact", "say_to", "tell", "contacts", "if_asked", "next_trees"),
    *("next", "all", "some", "none", "tree", "continue", "outcome"),
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


def texts(data: Data) -> Iterator[Text]:
    """Yield the texts of a tree that a person reads, of any shape."""
    todo: list[tuple[Path, str, Data]] = [((), "", data)]
    while todo:
        path, owner, part = todo.pop()
        if isinstance(part, str):
            if part and owner not in NOT_READ:
                yield Text(path, owner, part)
        elif isinstance(part, list):
            todo.extend([((*path, index), owner, value) for index, value in enumerate(part)])
        elif not (len(path) == 3 and path[0] == "scenarios" and path[2] == "answers"):
            todo.extend([((*path, key), key, value) for key, value in part.items()])
