"""Telling why there is no window, where the person looks: the terminal, or a box that needs none of Qt."""

import os
import sys

from dpup_assistant.storage.paths import is_frozen

_TITLE = "DPUP Assistant"
_COMMAND_NOT_THERE = 127
_BOXES = (  # of the desktops of Linux, and X's own
    ("zenity", "--error", "--no-markup", f"--title={_TITLE}", "--text={sentence}"),
    ("kdialog", "--title", _TITLE, "--error", "{sentence}"),
    ("xmessage", "-center", "-title", _TITLE, "{lines}"),  # it breaks no line itself
)
_ALERT = ("-e", "on run words", "-e", f'display alert "{_TITLE}" message (item 1 of words)', "-e", "end run")


def tell(sentence: str) -> None:
    """Tell a sentence on standard error and, for a portable program without a terminal, in a box."""
    print(sentence, file=sys.stderr, flush=True)
    if sys.platform == "win32":
        _box_of_windows(sentence)  # the program's own console is hidden, and a terminal all the same
    elif is_frozen() and not _has_terminal():
        _box(sentence)


def _has_terminal() -> bool:
    try:
        return sys.stderr.isatty()
    except ValueError:  # closed
        return False


def _box(sentence: str) -> None:
    """Show the sentence with the first of the programs for it that is there, if there is a display."""
    if sys.platform == "darwin":
        _ran("osascript", *_ALERT, sentence)
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        words = {"sentence": sentence, "lines": sentence.replace(". ", ".\n")}
        any(_ran(*(word.format(**words) for word in box)) for box in _BOXES)


def _ran(*command: str) -> bool:
    """Run another program to its end. Return whether it was there. A module for this could be missing."""
    return os.spawnvp(os.P_WAIT, command[0], command) != _COMMAND_NOT_THERE


if sys.platform == "win32":

    def _box_of_windows(sentence: str) -> None:
        """Show the sentence in a box of Windows' own."""
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, _TITLE, 0x10)  # MB_ICONERROR
