"""Which fault belongs under which field of a form."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.fault import Path, Severity
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.judged import FoundFault

_LOOKS: dict[Severity, tuple[str, str]] = {
    "error": ("circle-x", "error"),
    "warning": ("circle-alert", "warn"),
}


def place_of(found: FoundFault) -> Path:
    """Return the path of what a fault is about: of a key that is missing, where it belongs."""
    fault = found.fault
    if fault.code == "missing_key":
        return (*fault.path, fault.message.split("`")[1])
    return fault.path


def shared_out(
    faults: Sequence[FoundFault], part: Path, keys: Sequence[Path]
) -> tuple[list[list[FoundFault]], list[FoundFault]]:
    """Return the faults of each of some keys of a part, and those that are in none of them."""
    of_keys: list[list[FoundFault]] = [[] for _ in keys]
    others: list[FoundFault] = []
    for found in faults:
        inside = place_of(found)[len(part) :]
        fitting = [number for number, key in enumerate(keys) if inside[: len(key)] == key]
        owner = max(fitting, key=lambda number: len(keys[number]), default=None)
        (others if owner is None else of_keys[owner]).append(found)
    return of_keys, others


def in_words(faults: Sequence[FoundFault]) -> tuple[str, Severity]:
    """Return what is wrong, a line for each fault, and how bad it is; "" where nothing is."""
    sentences = dict.fromkeys(f"{each.fault.message} {each.fault.hint}" for each in faults)
    is_error = any(each.fault.severity == "error" for each in faults)
    return "\n".join(sentences), "error" if is_error else "warning"


class FaultLines(QWidget):
    """Says what is wrong with a part as a whole, or with what has no field."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._lines: dict[Severity, Notice] = {
            each: Notice(*_LOOKS[each][:1], role=_LOOKS[each][1]) for each in _LOOKS
        }
        column = Column(self, 4)
        for line in self._lines.values():
            column.addWidget(line)
        self.show_faults(())

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show these; with none there is nothing to be seen."""
        for severity, line in self._lines.items():
            words, _ = in_words([each for each in faults if each.fault.severity == severity])
            line.setText(words)
            line.setVisible(bool(words))
        self.setVisible(bool(faults))
