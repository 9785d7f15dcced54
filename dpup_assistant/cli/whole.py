"""Ends a portable program that is not whole, before it does half of something."""

import sys

from dpup_assistant.storage.paths import is_frozen
from dpup_assistant.storage.whole import first_missing

_NOT_WHOLE = "This program is not whole: {file} is missing. Copy or unpack the program again."
_FOR_ALL_ELSE = "verify"  # tells all that is missing, and all that was changed
_OPEN_WINDOWS = ("--open", "studio")
WRONG_USE = 2


def end_unless_whole() -> None:
    """End the program with a sentence where one of the portable program's own files is missing."""
    missing = first_missing() if is_frozen() and _FOR_ALL_ELSE not in sys.argv else ""
    if not missing:
        return
    sentence = _NOT_WHOLE.format(file=missing)
    if not sys.argv[1:] or any(word in _OPEN_WINDOWS for word in sys.argv):
        from dpup_assistant.cli.without_qt import tell

        tell(sentence)
    else:
        print(sentence, file=sys.stderr)
    sys.exit(WRONG_USE)
