"""Faults in words: as lines of text, in colour on a terminal that wants it, and in short."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO

from dpup_assistant.cli.tree_names import to_see_more
from dpup_assistant.storage import as_shipped
from dpup_assistant.storage.in_use import loading
from dpup_assistant.storage.placed import Placed

_UNSEEN_BY_CHECK = (as_shipped.CODE, loading.CODE)  # it judges what is written, whoever wrote it
_COLOURS = {"error": "31", "warning": "33"}  # of the terminal's own: red and yellow


def fault_lines(faults: Iterable[Placed], stream: TextIO) -> Iterator[str]:
    """Yield each fault: its place, what is wrong and its code, and under it how to mend it.

    `stream` is where the lines go.
    """
    coloured = _wants_colour(stream)
    for fault in faults:
        place, severity = f"{fault.file}:{fault.line}:{fault.column}", str(fault.severity)
        if coloured:
            severity = f"\033[{_COLOURS[severity]}m{severity}\033[0m"
        yield f"{place}: {severity}: {fault.message} [{fault.code}]"
        if fault.hint:
            yield f"    {fault.hint}"


def more_about(file: Path, faults: Iterable[Placed]) -> str:
    """Return what is wrong with a file and what to do where `check` would not tell, else how to see more."""
    told = [f"{fault.message} {fault.hint}" for fault in faults if fault.code in _UNSEEN_BY_CHECK]
    return told[0] if told else to_see_more(file)


def _wants_colour(stream: TextIO) -> bool:
    """Return whether a stream goes to a terminal that shows colours, and nobody asked for none."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return stream.isatty() and os.name != "nt"  # Windows' older consoles show the codes themselves
