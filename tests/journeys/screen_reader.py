"""A real window on a screen of its own, met as a screen reader meets it (AT-SPI)."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, cast

DRIVER = Path(__file__).with_name("driver.py")
SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi comes with the system, not from a package index
SCREEN = "1366x768x24"  # the commonest old laptop
BUS = ("dbus-run-session", "--")


def missing() -> str:
    """Says what this machine lacks for journeys; empty where it has all."""
    lacking = [tool for tool in ("Xvfb", "dbus-run-session") if not shutil.which(tool)]
    if (
        not Path(SYSTEM_PYTHON).exists()
        or subprocess.run(
            [SYSTEM_PYTHON, "-c", "import pyatspi"], check=False, capture_output=True
        ).returncode
    ):
        lacking.append("python3-pyatspi")
    return ", ".join(lacking)


class ScreenReader:
    """What a screen reader can do and tell in the program's window. Everything waits until it can be done."""

    def __init__(self, requests: IO[str], answers: IO[str]) -> None:
        self._requests = requests
        self._answers = answers

    def _ask(self, do: str, **words: str) -> object:
        print(json.dumps({"do": do, **words}), file=self._requests, flush=True)
        line = self._answers.readline()
        assert line, "the driver has ended"
        answer = json.loads(line)
        assert "wrong" not in answer, answer["wrong"]
        return answer["told"]

    def press(self, name: str) -> None:
        """Presses the button whose name is, or begins with, these words."""
        self._ask("press", name=name)

    def tick(self, name: str) -> None:
        """Ticks, or clears, the check box of that name."""
        self._ask("tick", name=name)

    def type(self, name: str, words: str) -> None:
        """Puts words into the field of that name, in place of what is there."""
        self._ask("type", name=name, words=words)

    def key(self, name: str) -> None:
        """Presses a key, such as F8, wherever the keyboard is."""
        self._ask("key", name=name)

    def focus(self, name: str) -> None:
        """Puts the keyboard into the field of that name."""
        self._ask("focus", name=name)

    def keys(self, words: str) -> None:
        """Types words by the keyboard, letter by letter, wherever it is."""
        self._ask("keys", name=words)

    def tab_to(self, name: str) -> None:
        """Presses Tab until what has the keyboard has a name that begins so."""
        met: list[str] = []
        for _ in range(80):
            self.key("Tab")
            met.append(self.focused())
            if met[-1].startswith(name):
                return
        raise AssertionError(f"Tab does not come to {name}. It came to {met}")

    def focused(self) -> str:
        """Returns the name of what has the keyboard."""
        return cast(str, self._ask("focused"))

    def wait_for(self, role: str, name: str) -> str:
        """Waits for something of that role whose name begins so. Returns the whole name."""
        return cast(str, self._ask("wait_for", role=role, name=name))

    def title(self, begins: str = "") -> str:
        """Waits until the window's title begins so. Returns the whole title."""
        return cast(str, self._ask("title", name=begins))

    def names(self, role: str) -> list[str]:
        """Returns the names of all that is shown of a role, in reading order."""
        return cast(list[str], self._ask("names", role=role))

    def headings(self) -> list[str]:
        """Returns the headings shown."""
        return self.names("heading")

    def labels(self) -> list[str]:
        """Returns the labels shown, a paragraph each."""
        return self.names("label")

    def buttons(self) -> list[str]:
        """Returns the names of the push buttons shown."""
        return self.names("push button")

    def announced(self, begins: str) -> str:
        """Waits until the program has said, of its own accord, something that begins so. Returns it."""
        return cast(str, self._ask("announced", name=begins))

    def tree(self) -> str:
        """Returns all that is shown, for a person to read."""
        return cast(str, self._ask("tree"))

    def pid(self) -> int:
        """Returns the number of the program's process."""
        return cast(int, self._ask("pid"))


@contextmanager
def opened(
    command: Sequence[str], home: Path, patience: float = 30, within: Sequence[str] = ()
) -> Iterator[ScreenReader]:
    """Opens a program on a screen, a message bus and a home of its own, and closes it all at the end.

    `patience` is how many seconds to wait for anything; a slow machine's start takes a few. `within` is the
    command that runs it, its message bus and the screen reader in a world of its own, such as `unshare`.
    """
    with screen() as display:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "XDG_CONFIG_DIRS": str(home / "machine"),  # not what is set for all of this computer
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_ACCESSIBILITY": "1",
            "QT_FONT_DPI": "96",
            "GTK_A11Y": "none",
        }
        answers, answer = os.pipe()
        driver = subprocess.Popen(
            [*within, *BUS, SYSTEM_PYTHON, str(DRIVER), str(answer), str(patience), *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            text=True,
            env=environment,
            pass_fds=[answer],
        )
        os.close(answer)
        requests = cast(IO[str], driver.stdin)
        with driver, os.fdopen(answers, encoding="utf-8") as lines, requests:
            yield ScreenReader(requests, lines)


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen. Yields its name, such as ":3"."""
    told, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[tell], stderr=subprocess.DEVNULL) as server:
        os.close(tell)
        try:
            with os.fdopen(told) as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
