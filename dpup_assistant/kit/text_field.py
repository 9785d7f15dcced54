"""Fields for words of a tree: one line, or several."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.field import FAULT_ROLES, Field, Severity, Voice
from dpup_assistant.kit.field_box import FieldBox
from dpup_assistant.kit.words_edit import LONGEST, WordsEdit


class _WordsField(Field):
    """A label, a box with words to type, and what is wrong with them."""

    edited = Signal(str)

    def __init__(self, one_line: bool, label: str, voice: Voice | None, note: str) -> None:
        self.edit = WordsEdit(one_line)
        self._whole: str | None = None  # a text that is too long to be shown
        self._fault: tuple[str, Severity] = ("", "error")
        super().__init__(self.edit, label, voice, note)
        self.box = FieldBox(self.edit)
        self.place.addWidget(self.box)
        self.edit.edited.connect(self._tell)
        self.edit.too_long.connect(self._refuse)

    def text(self) -> str:
        """Return the words."""
        return self.edit.text() if self._whole is None else self._whole

    def set_text(self, text: str) -> None:
        """Show other words; `edited` is not emitted. What no field can hold is shown in part and locked."""
        if text == self.text():
            return
        too_long = len(text) > LONGEST
        if too_long or self._whole is not None:
            words = self.tr("This is too long to be changed here. Change it in the YAML.")
            self.set_enabled_with(words if too_long else "")
        self._whole = text if too_long else None
        self.edit.set_text(text[:LONGEST])

    def set_strong(self, pattern: str) -> None:
        """Show in bold what fits a regular expression, such as what stands in braces."""
        self.edit.set_strong(pattern)

    def set_fault(self, sentence: str, severity: Severity = "error") -> None:
        """Show what is wrong with the words; "" where nothing is."""
        self._fault = (sentence, severity)
        self._show_fault(sentence, severity)

    def set_enabled_with(self, reason: str) -> None:
        """Lock the field and tell why: the words can still be read and copied. "" opens it."""
        self.edit.setReadOnly(bool(reason))
        self.box.update()
        self.set_reason(reason)

    def _tell(self, text: str) -> None:
        self._show_fault(*self._fault)  # after a paste that was refused
        self.edited.emit(text)

    def _refuse(self) -> None:
        self._show_fault(self.tr("That is too long. It was left as it was. Put in less."), "error")

    def _show_fault(self, sentence: str, severity: Severity) -> None:
        super().set_fault(sentence, severity)
        self.box.set_edge(FAULT_ROLES[severity] if sentence else "edge")


class LineField(_WordsField):
    """Words on one line, which wraps where it is too long for its place.

    Signals: edited(str), on each change that a person makes.
    """

    def __init__(self, label: str, voice: Voice | None = None, note: str = "") -> None:
        """Take its label, whose words it holds (read to the person, or for the worker), and a short note."""
        super().__init__(True, label, voice, note)


class TextArea(_WordsField):
    """Words on several lines; it grows with them up to 40 lines, then they scroll. Tab leaves it.

    Signals: edited(str), on each change that a person makes.
    """

    def __init__(self, label: str, voice: Voice | None = None, note: str = "") -> None:
        """Take its label, whose words it holds (read to the person, or for the worker), and a short note."""
        super().__init__(False, label, voice, note)
