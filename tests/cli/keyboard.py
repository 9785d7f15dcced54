"""A terminal without a display, and the keys that are typed into it."""

import pytest

from tests.cli.conftest import Run


def leave_no_display(monkeypatch: pytest.MonkeyPatch) -> None:
    """Makes the program walk in the terminal."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


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
