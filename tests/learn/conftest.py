"""A desk whose window leads to what there is to learn."""

from collections.abc import Callable

import pytest

from dpup_assistant.joins import join_learning
from dpup_assistant.storage.settings.settings import Settings
from tests.desk.conftest import WIDE, Desk, _dressed, desk  # noqa: F401  fixtures are found by their names here
from tests.desk.person import Person

Opened = Callable[..., Person]


@pytest.fixture
def learn(desk: Desk) -> Opened:  # noqa: F811  the fixture above
    """Opens a window and goes to Learn and practise, then presses one name after another."""

    def opened(*names: str, settings: Settings = WIDE) -> Person:
        person = desk.open(settings=settings)
        join_learning(person.window)
        person.press("Learn and practise")
        for name in names:
            person.press(name, person.page)
        return person

    return opened
