"""What every command takes: --help and --version."""

import pytest

from dpup_assistant import __version__
from tests.cli.conftest import Run

COMMANDS = ["", "trees", "walk", "check", "book", "schema", "handout", "sign", "verify"]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_there_for_every_command(run: Run, command: str) -> None:
    for option in ("--help", "-h"):
        done = run(*command.split(), option)
        assert (done.code, done.err) == (0, "")
        assert done.out.startswith("usage: dpup-assistant")
        assert all(option in done.out for option in ("--trees DIR", "--version", "--help"))


@pytest.mark.parametrize("command", COMMANDS)
def test_the_version_is_told_by_every_command(run: Run, command: str) -> None:
    assert run(*command.split(), "--version") == (0, f"DPUP Assistant {__version__}\n", "")
