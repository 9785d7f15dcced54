"""Faults as lines of text, in colour on a terminal that wants it."""

import os
import sys
from collections.abc import Iterable, Iterator

from dpup_assistant.storage.placed import Placed

_COLOURS = {"error": "31", "warning": "33"}  # of the terminal's own: red and yellow


def fault_lines(faults: Iterable[Placed]) -> Iterator[str]:
    """Yield each fault: its place, what is wrong and its code, and under it how to mend it."""
    for fault in faults:
        place = f"{fault.file}:{fault.line}:{fault.column}"
        yield f"{place}: {_coloured(fault.severity)}: {fault.message} [{fault.code}]"
        if fault.hint:
            yield f"    {fault.hint}"


def _coloured(severity: str) -> str:
    """Return a severity in its colour, where colour is wanted."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return severity
    return f"\033[{_COLOURS[severity]}m{severity}\033[0m"
