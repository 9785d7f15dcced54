"""Ends a portable program that is not whole, before it does half of something."""

import sys
from collections.abc import Sequence

from dpup_assistant.storage.whole import not_whole

_FOR_ALL_ELSE = "verify"  # tells all that is missing, and all that was changed
_OR = "If you cannot, tell whoever looks after this computer."
WRONG_USE = 2


def end_unless_whole() -> None:
    """End the program with a sentence where it lacks a file that it cannot go on without, or only tell it."""
    sentence, goes_on = not_whole() if _FOR_ALL_ELSE not in sys.argv else ("", True)
    if not sentence:
        return
    if goes_on:
        print(sentence, file=sys.stderr)  # a window tells it on its first page
        return
    if _opens_window(sys.argv[1:]):
        from dpup_assistant.cli.without_qt import tell

        tell(f"{sentence} {_OR}")
    else:
        print(sentence, file=sys.stderr)
    sys.exit(WRONG_USE)


def _opens_window(typed: Sequence[str]) -> bool:
    """Return whether a window is wanted: by `studio`, or where no command is typed."""
    words = iter(typed)
    for word in words:
        if word in ("--trees", "--open"):
            next(words, None)  # what it names
        elif not word.startswith("-"):
            return word == "studio"
    return not {"-h", "--help", "--version"} & set(typed)
