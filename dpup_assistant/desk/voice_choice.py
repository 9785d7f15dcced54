"""The choice on View to have the words read aloud, or what has to be there before it can be made."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.voice import Voice, voice_is_installed
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.ticks import Tick
from dpup_assistant.storage.paths import is_frozen


class VoiceChoice(QWidget):
    """A tick where the program can speak, and under it a line where the computer has no voice.

    Signals:
        toggled(bool): the words are to be read aloud, or not.
    """

    toggled = Signal(bool)

    def __init__(self, find_voice: Callable[[], Voice | None]) -> None:
        """Take what finds the computer's voice where one is wanted."""
        super().__init__()
        self._find_voice = find_voice
        self._voice: Voice | None = None
        self._tick = Tick(self.tr("Read the words aloud, where this computer has a voice"))
        self._note = Text(role="small_text")
        layout = Column(self, 6)
        layout.addWidget(self._tick)
        layout.addWidget(self._note)
        self._tick.setVisible(voice_is_installed())
        self._tick.toggled.connect(self._take)
        self._tell()

    def text(self) -> str:
        """Return its label."""
        return self._tick.text()

    def set_on(self, on: bool) -> None:
        """Show whether the words are read aloud."""
        self._tick.setChecked(on)
        self._look()

    def _take(self, on: bool) -> None:
        self.toggled.emit(on)
        self._look()

    def _look(self) -> None:
        """Look for a voice where one is wanted, and tell where there is none."""
        voice = self._find_voice()
        if voice and voice is not self._voice:
            voice.looked.connect(self._tell)
            self._voice = voice
        self._tell()

    def _tell(self) -> None:
        line = ""
        if not voice_is_installed() and is_frozen():
            line = self.tr("This copy of the program cannot read words aloud.")
        elif not voice_is_installed():
            line = self.tr(
                "To have words read aloud, add the part “voice” to this program, as its README says."
            )
        elif self._tick.isChecked() and (self._voice is None or self._voice.found_none):
            line = self.tr("This computer has no English voice. Install one, then start this program again.")
        self._note.setText(line)
        self._note.setVisible(bool(line))
