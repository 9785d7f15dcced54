"""What is told where Qt finds no display that it can use. Left alone, Qt ends the program by an abort."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

_NO_WINDOW = "The window cannot open: {why}. Tell whoever looks after this computer."
_IN_TERMINAL = " In a terminal, this walks without a window: env -u DISPLAY -u WAYLAND_DISPLAY dpup-assistant"
_WRONG_USE = 2


@contextmanager
def ended_by_a_sentence() -> Iterator[None]:
    """Have what is fatal to Qt, in here, end the program with a sentence and exit code 2."""
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler  # commands work without Qt

    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        said.append(text)
        if kind == QtMsgType.QtFatalMsg:
            from dpup_assistant.cli.without_qt import tell

            tell(_sentence(said[0]))
            os._exit(_WRONG_USE)  # not an exception: this was called from within Qt
        print(text, file=sys.stderr)

    before = qInstallMessageHandler(hear)
    yield
    qInstallMessageHandler(before)


def _sentence(first: str) -> str:
    """Return what is told, after the first thing that Qt said: what comes later are guesses."""
    why = first.splitlines()[0].rstrip(".")
    return _NO_WINDOW.format(why=why) + (_IN_TERMINAL if sys.platform == "linux" else "")
