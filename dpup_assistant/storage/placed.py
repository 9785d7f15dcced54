"""A fault with its place in a file."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dpup_assistant.engine.fault import Fault, Path, Severity

Place = tuple[int, int]  # line and column, from 1


@dataclass(frozen=True, slots=True)
class Placed:
    """Something wrong in a file, at a line and a column, both from 1."""

    file: str
    """The file, as the user gave it."""
    line: int
    column: int
    code: str
    severity: Severity
    message: str
    hint: str


def place_faults(
    place: Callable[[Path, bool], Place], file: str, faults: Iterable[Fault]
) -> tuple[Placed, ...]:
    """Return the faults with their places, in the file's order.

    `place` is that of the file's `Located`. What is wrong with the whole file stands at 1, 1.
    """
    return in_order(
        Placed(file, *place(fault.path, fault.on_key), fault.code, fault.severity, fault.message, fault.hint)
        for fault in faults
    )


def whole_file(file: str, code: str, message: str, hint: str) -> Placed:
    """Return an error of the whole file."""
    return Placed(file, 1, 1, code, "error", message, hint)


def in_order(faults: Iterable[Placed]) -> tuple[Placed, ...]:
    """Return the faults of one file by line and column; those of one place stay in the order they came in."""
    return tuple(sorted(faults, key=lambda fault: (fault.line, fault.column)))
