"""How much of a file is read: the events that a parser was asked for."""

from types import ModuleType
from typing import Any

import pytest
from yaml._yaml import CParser


def count_events(reads: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Counts the events that a module asks its parsers for from now on, in the one number of this list."""
    asked = [0]

    class Counted:
        def __init__(self, text: str) -> None:
            self._parser = CParser(text)

        def get_event(self) -> Any:
            asked[0] += 1
            return self._parser.get_event()

    monkeypatch.setattr(reads, "CParser", Counted)
    return asked
