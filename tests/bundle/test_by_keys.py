"""The built program walks by keys alone, and without a screen reader, whose sockets could hide others."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from re import escape

import pytest

from tests.bundle.alone import NO_NETWORK, can_be_made
from tests.bundle.conftest import PROGRAM
from tests.bundle.test_proved_walk import is_known
from tests.bundle.traced import families, spoken_to, traced
from tests.journeys.everyday_walk import ANSWERS, OUTCOME, SHARE, TICKED
from tests.journeys.screen_reader import BUS, screen
from tests.other_tools import tool


class Keyboard:
    """Presses keys in the one window of a screen, by xdotool."""

    def __init__(self, environment: dict[str, str]) -> None:
        self._environment = environment

    def _do(self, *words: str) -> None:
        subprocess.run([tool("xdotool"), *words], env=self._environment, check=True, timeout=30)

    def press(self, *keys: str) -> None:
        """Presses keys one after the other."""
        self._do("key", "--delay", "60", *keys)

    def wait_for(self, node: str) -> None:
        """Waits until the window's title begins with that of a question or an outcome."""
        begins = f"^{escape(SHARE.title(node))}"
        self._do("search", "--sync", "--onlyvisible", "--name", begins, "windowfocus")


@contextmanager
def walking(program: Path, home: Path, log: Path) -> Iterator[Keyboard]:
    """Opens the program at a decision, and ends it whatever happens: nothing else would."""
    with screen() as display:
        environment = {"PATH": os.environ["PATH"], "HOME": str(home), "DISPLAY": display, "LANG": "C.UTF-8"}
        command = [*NO_NETWORK, *BUS, *traced(log), str(program), "--open", SHARE.tree]
        with subprocess.Popen(command, env=environment, cwd=home) as bus:
            try:
                yield Keyboard(environment)
            finally:
                bus.terminate()


@pytest.mark.journey
def test_digits_tab_space_and_enter_walk_to_the_outcome(bundle: Path, tmp_path: Path, home: Path) -> None:
    can_be_made(*NO_NETWORK)
    log = tmp_path / "log"
    with walking(bundle / PROGRAM, home, log) as keyboard:
        keyboard.wait_for(next(iter(ANSWERS)))
        for question, then in pairwise([*ANSWERS, "told"]):
            keyboard.press(str(SHARE.offered(question).index(ANSWERS[question]) + 1))
            keyboard.wait_for(then)
        for item in SHARE.offered("told"):
            keyboard.press("Tab", *["space"] * (item in TICKED))
        keyboard.press("Tab", "Tab", "Return")  # past None of these, to Continue
        keyboard.wait_for(OUTCOME)
    assert families(log) == {"AF_UNIX"}
    assert not [name for name in spoken_to(log) if "at-spi" in name or not is_known(name, home)]
