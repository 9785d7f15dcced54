"""Every value of the engine is frozen: a walk that was shown can never change behind the page."""

import importlib
import pkgutil
from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import Any

import pytest

from dpup_assistant import engine

MODULES = [
    importlib.import_module(f"dpup_assistant.engine.{module.name}")
    for module in pkgutil.iter_modules(engine.__path__)
]
CLASSES: list[type[Any]] = [
    made
    for module in MODULES
    for made in vars(module).values()
    if isinstance(made, type) and made.__module__ == module.__name__ and not issubclass(made, Exception)
]


def test_there_are_values_to_judge() -> None:
    assert {"Tree", "Walk", "Trail", "Explanation", "Fault", "Agency", "Resources"} <= {
        made.__name__ for made in CLASSES
    }


@pytest.mark.parametrize("made", CLASSES, ids=lambda made: made.__name__)
def test_every_value_is_frozen_and_has_no_room_for_more(made: type[Any]) -> None:
    assert is_dataclass(made)
    value = object.__new__(made)
    for field in fields(made):
        with pytest.raises(FrozenInstanceError):
            setattr(value, field.name, None)
    assert not hasattr(value, "__dict__")
