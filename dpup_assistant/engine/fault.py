"""Something wrong in a tree file."""

from dataclasses import dataclass
from typing import Literal

Path = tuple[str | int, ...]
Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a path into a file's text: a key for each mapping, a number for each list.

    It never holds a line: links and structure are judged on text whose shape is not whole, and only
    storage knows where a path stands in the file.
    """

    code: str
    """The kind of fault, such as `unknown_key`."""
    path: Path
    """Where it is. Empty: the whole file."""
    message: str
    """What is wrong, in a sentence."""
    hint: str
    """How to mend it, in a sentence."""
    severity: Severity = "error"
    on_key: bool = False
    """Whether it is about the key at that path rather than about its value."""
    swap: tuple[str, str] | None = None
    """What stands there and what belongs in its place, where only one thing can be meant."""
