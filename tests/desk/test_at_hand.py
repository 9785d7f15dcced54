"""What a walk needs is imported before it is asked for, as the program's own folder may go away."""

import sys

import pytest

from tests.desk.conftest import Desk


def test_what_a_walk_needs_is_at_hand_once_the_trees_are_loaded(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "dpup_assistant.desk.at_hand"
    monkeypatch.delitem(sys.modules, name, raising=False)
    desk.start()
    assert name in sys.modules
