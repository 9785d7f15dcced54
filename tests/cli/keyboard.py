"""A terminal without a display, and the keys that are typed into it."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def leave_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the program walk in the terminal."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def offered(lines: Iterable[str]) -> dict[str, str]:
    """The numbers of what a page offers, by title and in the order of the page."""
    found = [re.fullmatch(r"  (\d+)  (.+)", line) for line in lines]
    return {line[2]: line[1] for line in found if line}


def hide(folder: Path, hidden: Iterable[str]) -> None:
    """Makes an agency leave out the trees of these ids."""
    (folder / "agency.yaml").write_text(f"hide: [{', '.join(hidden)}]\n", "utf-8")


class Terminal:
    """What a terminal shows when keys are typed into it one after another."""

    def __init__(self, run: Run, *typed: object) -> None:
        self._run, self._typed = run, typed

    def pages(self, *keys: str) -> list[str]:
        """What is shown before each key, and after the last."""
        done = self._run(*self._typed, stdin="".join(f"{key}\n" for key in keys).encode())
        assert (done.code, done.err) == (0, ""), done.err
        return done.out.split("> ")

    def after(self, *keys: str) -> list[str]:
        """The lines that are shown after these keys."""
        return self.pages(*keys)[len(keys)].strip("\n").splitlines()
