"""A setting on View: what changes it or, where it is set for the computer, that and to what."""

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Tag


class Settable(QWidget):
    """Holds the control of a setting. Where the setting is not the user's, words stand in its place."""

    def __init__(self, control: QWidget, label: str, needed_to_read: bool = False) -> None:
        """Take the control and what it is about.

        One that somebody may need in order to read at all stays, whoever set it: it holds until the program
        is closed.
        """
        super().__init__()
        self._control, self._label, self._stays = control, label, needed_to_read
        self._words, self._tag = Text(), Tag("monitor", self.tr("Set for this computer"))
        layout = Column(self, 6)
        for widget in (control, self._tag, self._words):
            layout.addWidget(widget)
        self.show_own()

    def show_own(self) -> None:
        """Show the control."""
        self._control.show()
        self._words.hide()
        self._tag.hide()

    def show_set(self, value: str) -> None:
        """Show that it is set for this computer, and to what."""
        self._control.setVisible(self._stays)
        self._words.setText(
            self.tr("What you choose holds until you close the program.")
            if self._stays
            else f"{self._label}: {value}"
        )
        self._words.show()
        self._tag.show()
