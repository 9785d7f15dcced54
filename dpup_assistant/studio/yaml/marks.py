"""Where the faults of a tree are underlined in its text."""

from collections.abc import Sequence

from dpup_assistant.kit.code_marks import Mark
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.yaml.colours import Colours
from dpup_assistant.studio.yaml.scan import scan


def marks_of(faults: Sequence[FoundFault], lines: Sequence[str], colours: Colours) -> list[Mark]:
    """Return what is underlined for each fault, errors first: the word or words that stand at its place."""
    ordered = sorted(faults, key=lambda found: found.fault.severity != "error")
    return [_mark(found, lines, colours) for found in ordered]


def _mark(found: FoundFault, lines: Sequence[str], colours: Colours) -> Mark:
    line, column = min(found.line, len(lines)) - 1, found.column - 1
    length = 1
    for piece in scan(lines[line], colours.state(line))[0]:
        if piece.start <= column < piece.start + piece.length:
            length = piece.start + piece.length - column
    words = f"{found.fault.message} {found.fault.hint}"
    return Mark(line, column, length, found.fault.severity == "error", words)
