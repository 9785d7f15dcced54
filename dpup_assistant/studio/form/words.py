"""Fields of a form for words: a text, or a list of texts with a line for each."""

from collections.abc import Sequence

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import in_words
from dpup_assistant.studio.form.field import Shared, as_list, as_words, change, other_shape


class WordsIn:
    """A text of a part in a field. Each letter that is typed is in the tree at once.

    An optional text that is emptied is taken out with its key; any other stays, empty, and is a fault.
    """

    def __init__(
        self,
        shared: Shared,
        field: LineField | TextArea,
        *key: str,
        optional: bool = False,
        said: bool = False,
    ) -> None:
        """Take the field and the key; `said` words are measured."""
        self._shared, self.widget, self.key = shared, field, key
        self._optional, self._said = optional, said
        self._part: Path | None = None
        self._value, self.is_strange = "", False
        field.edited.connect(self._write)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._value) or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show the words, unless they are what the field holds: a space just typed at its end stays."""
        found = as_words(self._shared.edited.part((*part, *self.key)))
        moved, self._part = part != self._part, part
        self._value = found or ""
        if moved or self.widget.text().strip() != self._value:
            self.widget.set_text(self._value)
        if self.is_strange != (found is None):
            self.is_strange = found is None
            self.widget.set_enabled_with(other_shape() if self.is_strange else "")
        self._measure()

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field."""
        self.widget.set_fault(*in_words(faults))

    def take_keyboard(self, _path: Path) -> None:
        """Take the keyboard."""
        self.widget.setFocus()

    def _write(self, text: str) -> None:
        value = text.strip()
        if self._part is not None and value != self._value:
            out = self._optional and not value
            path = (*self._part, *self.key)
            if change(self._shared.edited, path, None if out else text, self.widget.label):
                self._value = value
        self._measure()

    def _measure(self) -> None:
        if self._said:
            words = self._shared.measures.words(self.widget.text(), self._shared.lists.blank_words())
            self.widget.set_measure(words)


class LinesIn:
    """A list of short texts in one field, each on a line of its own."""

    def __init__(self, shared: Shared, field: TextArea, *key: str, optional: bool = False) -> None:
        """Take the field and the key."""
        self._shared, self.widget, self.key, self._optional = shared, field, key, optional
        self._part: Path | None = None
        self._value, self.is_strange = list[str](), False
        field.edited.connect(self._write)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._value) or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show the texts, unless they are what the field holds."""
        found = as_list(self._shared.edited.part((*part, *self.key)))
        moved, self._part = part != self._part, part
        self._value = found or []
        if moved or _lines(self.widget.text()) != self._value:
            self.widget.set_text("\n".join(self._value))
        several = any("\n" in each for each in self._value)
        if self.is_strange != (found is None or several):
            self.is_strange = found is None or several
            self.widget.set_enabled_with(other_shape() if self.is_strange else "")

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field."""
        self.widget.set_fault(*in_words(faults))

    def take_keyboard(self, _path: Path) -> None:
        """Take the keyboard."""
        self.widget.setFocus()

    def _write(self, text: str) -> None:
        lines = _lines(text)
        if self._part is not None and lines != self._value:
            out = self._optional and not lines
            path = (*self._part, *self.key)
            if change(self._shared.edited, path, None if out else [*lines], self.widget.label):
                self._value = lines


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
