"""What every field of the trainer's window has: a label above it, and under it what is wrong."""

from typing import Literal

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow

Voice = Literal["said", "worker"]
Severity = Literal["error", "warning"]
_VOICE_ICONS: dict[Voice, str] = {"said": "message-square-quote", "worker": "message-square-off"}
_FAULT_ICONS: dict[Severity, str] = {"error": "circle-x", "warning": "circle-alert"}
FAULT_ROLES: dict[Severity, str] = {"error": "error", "warning": "warn"}


class Field(QWidget):
    """A label with short notes, a control, and under it the sentence of a fault and of why it is locked.

    Screen readers get the label as the control's name and all the rest as its description. The control goes
    into `place`. A row of fields may put `fault_line` under itself.
    """

    def __init__(self, control: QWidget, label: str, voice: Voice | None = None, note: str = "") -> None:
        """Take the control that has the keyboard, its label, whose words it holds, and a short note."""
        super().__init__()
        self._control, self._note, self._measure = control, note, ""
        icon = _VOICE_ICONS[voice] if voice else None
        self._voice = {
            "said": self.tr("read to the person"),
            "worker": self.tr("for the worker"),
        }.get(voice or "", "")
        self.head, self.place = QWidget(), Column()
        self._label = Text(label, "strong", icon=icon, icon_size=18)
        self._notes, self.fault_line, self._reason = (
            Text(role="muted"),
            Text(role="error"),
            Text(role="muted"),
        )
        self.setFocusProxy(control)
        self._lay_out()
        self.set_label(label)

    def set_label(self, label: str) -> None:
        """Take another label; it is the control's name."""
        self.label = label
        self._label.setText(label)
        self._control.setAccessibleName(label)
        self._describe()

    def show_label(self, shown: bool) -> None:
        """Show the label above the field or leave it to screen readers, where a row has one of its own."""
        self.head.setVisible(shown)

    def set_note(self, note: str) -> None:
        """Take another short note, which stands after the label."""
        self._note = note
        self._describe()

    def set_voice_words(self, words: str) -> None:
        """Take other words for whose words it holds, such as "read to the caller"."""
        self._voice = words
        self._describe()

    def set_measure(self, words: str) -> None:
        """Take what was measured of the words, such as "grade 3 · about 15 seconds"."""
        self._measure = words
        self._describe()

    def set_fault(self, sentence: str, severity: Severity = "error") -> None:
        """Show what is wrong in it; "" where nothing is."""
        if sentence == self.fault_line.text() and not sentence:
            return
        self.fault_line.setText(sentence)
        self.fault_line.set_role(FAULT_ROLES[severity])
        self.fault_line.set_icon(_FAULT_ICONS[severity])
        self.fault_line.setVisible(bool(sentence))
        self._describe()

    def set_reason(self, reason: str) -> None:
        """Show why it is locked; "" where it is not."""
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self._describe()

    def _describe(self) -> None:
        """Show the notes beside the label, and give screen readers all that is said of the field."""
        notes = [part for part in (self._voice, self._note, self._measure) if part]
        self._notes.setText(" · ".join(notes))
        self._notes.setVisible(bool(notes))
        told = [*notes, self.fault_line.text(), self._reason.text()]
        self._control.setAccessibleDescription(". ".join(part.rstrip(".") for part in told if part))

    def _lay_out(self) -> None:
        row = Flow(self.head, gap=8)
        row.addWidget(self._label)
        row.addWidget(self._notes)
        layout = Column(self, 2)
        for part in (self.head, self.place, self.fault_line, self._reason):
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        for line in (self.fault_line, self._reason):
            line.hide()
