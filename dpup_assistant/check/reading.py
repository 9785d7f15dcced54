"""One judging of a file: the faults found so far, and its share of near misses."""

from dpup_assistant.check.data import Cut, Data, Spoilt
from dpup_assistant.check.near import NearMiss
from dpup_assistant.check.sentences import fault
from dpup_assistant.engine.fault import Fault, Path


class Reading:
    """The faults found so far in one file.

    `unread` counts what could not be read as a value: the errors, and what a fault of the text spoilt.
    `slips` holds the keys that have no meaning where they stand, each with the key that is meant, if any.
    """

    def __init__(self) -> None:
        """Begin with no fault."""
        self.faults: list[Fault] = []
        self.unread = 0
        self.slips: dict[Path, str | None] = {}
        self.near = NearMiss()

    def add(self, code: str, path: Path, near: str | None = None, **words: object) -> None:
        """Note a fault. Takes what `sentences.fault` takes."""
        found = fault(code, path, near, **words)
        self.faults.append(found)
        self.unread += found.severity == "error"

    def text(self, data: Data, path: Path) -> str | None:
        """Return a text that says something; None, and a fault, where there is none."""
        if isinstance(data, str) and data and not data.isspace():
            return data
        self.wrong_part("text", data, path)
        return None

    def wrong_part(self, wanted: str, data: Data, path: Path) -> None:
        """Note that something else stands where a text, a list or a mapping belongs."""
        if isinstance(data, Spoilt):
            self.unread += 1
        elif isinstance(data, Cut):
            self.add("comma_in_braces", path)
        elif isinstance(data, str) and (not data or data.isspace()):
            self.add("empty_value", path)
        else:
            got = "text" if isinstance(data, str) else "list" if isinstance(data, list) else "mapping"
            self.add(f"{got}_for_{wanted}", path)
