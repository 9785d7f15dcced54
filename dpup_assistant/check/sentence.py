"""The words of one kind of fault."""

from dataclasses import dataclass

from dpup_assistant.engine.fault import Severity


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one kind of fault, with {places} for what it is about."""

    message: str
    hint: str
    severity: Severity = "error"
    on_key: bool = False
    """Whether it is about the key at its place rather than about the value."""
