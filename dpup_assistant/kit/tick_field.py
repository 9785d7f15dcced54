"""Something that is so or not, with a note on what that means."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.field import Field
from dpup_assistant.kit.ticks import Tick


class TickField(Field):
    """A box to tick with its label beside it and a note under it.

    Signals: ticked(bool), by a person.
    """

    ticked = Signal(bool)

    def __init__(self, label: str, note: str = "") -> None:
        """Take its label and a note."""
        self.tick = Tick(label)
        super().__init__(self.tick, label)
        self.show_label(False)
        self.place.addWidget(self.tick)
        self.set_reason(note)
        self.tick.clicked.connect(self.ticked)

    def set_label(self, label: str) -> None:
        """Take another label."""
        super().set_label(label)
        self.tick.setText(label)

    def is_ticked(self) -> bool:
        """Return whether it is ticked."""
        return self.tick.isChecked()

    def set_ticked(self, ticked: bool) -> None:
        """Tick it or not; `ticked` is not emitted."""
        self.tick.setChecked(ticked)
