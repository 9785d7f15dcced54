"""The buttons that have the words read aloud, and the line that says when it is the worker's turn."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.reader import Reader
from dpup_assistant.desk.voice import Voice
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.script import ScriptParagraph


class VoiceBar(QWidget):
    """Has the words that the page shows read aloud. Where it is seen no more, the reading ends at once."""

    def __init__(self, voice: Voice, shown: Callable[[], Iterable[ScriptParagraph]]) -> None:
        """Take the voice, and what tells which paragraphs the page shows now."""
        super().__init__()
        self._voice, self._offered = voice, False
        self._te_reo: Sequence[str] = ()
        self._shown, self._reader = shown, Reader(voice, self)
        begin, go_on = (self.tr("Read aloud"), "volume-2"), (self.tr("Go on"), "play")
        self._faces = {
            "nothing": begin,
            "failed": begin,
            "reading": (self.tr("Pause"), "pause"),
            "paused": go_on,
            "yours": go_on,
        }
        self._lines = {
            "yours": self.tr("Read this part yourself. “{words}”"),
            "failed": self.tr("The voice has stopped. Read the words yourself."),
        }
        self._read, self._stop = Button(*begin), Button(self.tr("Stop reading"), "square")
        self._line = Notice("info", role="strong")
        self._lay_out()
        self._read.clicked.connect(self._press)
        self._stop.clicked.connect(self._press_stop)
        self._reader.changed.connect(self._show)
        voice.looked.connect(self._settle)
        self._settle()
        self._show()

    def _lay_out(self) -> None:
        layout, row = Column(self, 6), Flow(gap=12)
        row.addWidget(self._read)
        row.addWidget(self._stop)
        layout.addWidget(self._line)
        layout.addLayout(row)

    def offer(self, offered: bool) -> None:
        """Offer to read, as soon as there is a voice, or do not."""
        self._offered = offered
        self._settle()

    def begin_anew(self, te_reo: Sequence[str]) -> None:
        """Stop, for other words are shown; `te_reo` are the words known as te reo Māori."""
        self._te_reo = te_reo
        self.stop()

    def stop(self) -> None:
        """End the reading, and tell no longer that it failed."""
        self._reader.stop()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop, for the words are no longer there, or not for everybody's ears."""
        super().hideEvent(event)
        self.stop()

    def _press(self) -> None:
        if self._reader.reads == "reading":
            self._reader.pause()
        elif self._is_on():
            self._reader.go_on()
        else:
            self._reader.begin(self._shown(), self._te_reo)

    def _press_stop(self) -> None:
        self._read.setFocus()
        self.stop()

    def _settle(self) -> None:
        self.setVisible(self._offered and self._voice.speaks("en"))

    def _is_on(self) -> bool:
        return self._reader.reads in ("reading", "paused", "yours")

    def _show(self) -> None:
        """Show what can be done now, and the line that belongs to it."""
        words, icon = self._faces[self._reader.reads]
        self._read.set_icon(icon)
        self._read.setText(words)
        self._stop.setVisible(self._is_on())
        line = self._lines.get(self._reader.reads, "").format(words=self._reader.words())
        self._line.setText(line)
        self._line.setVisible(bool(line))
        if line:  # no voice speaks now, so a screen reader talks over none
            announce(self, line)
