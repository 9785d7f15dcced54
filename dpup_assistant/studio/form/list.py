"""A field of a form for a list of sentences, such as what to do."""

from collections.abc import Sequence

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.text_list import TextList
from dpup_assistant.storage.edits import add_part, remove
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import in_words, shared_out
from dpup_assistant.studio.form.field import Shared, as_list, words_for


class ListIn:
    """A list of sentences of a part, each on a line that can be moved and taken out."""

    def __init__(self, shared: Shared, field: TextList, *key: str, optional: bool = False) -> None:
        """Take the field and the key; an optional list goes with its last line."""
        self._shared, self.widget, self.key, self._optional = shared, field, key, optional
        self._part: Path | None = None
        self._count, self.is_strange = 0, False
        field.edited.connect(self._edit)
        field.added.connect(self._add)
        field.removed.connect(self._remove)
        field.moved.connect(self._move)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return self._count > 0 or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show the sentences, unless they are what the field holds."""
        found = as_list(self._shared.edited.part((*part, *self.key)))
        moved, self._part = part != self._part, part
        values, self.is_strange = found or [], found is None
        self._count = len(values)
        self.widget.setEnabled(not self.is_strange)
        if moved or [text.strip() for text in self.widget.texts()] != values:
            self.widget.set_texts(values)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under each sentence, and what is wrong with the list under it all."""
        count = len(self.widget.texts())
        of_lines, others = shared_out(faults, self._path(), [(place,) for place in range(count)])
        for place, of_line in enumerate(of_lines):
            self.widget.field(place).set_fault(*in_words(of_line))
        self.widget.set_fault(*in_words(others))

    def take_keyboard(self, path: Path) -> None:
        """Take the keyboard, in the line that a path leads to."""
        place = path[0] if path and isinstance(path[0], int) else 0
        count = len(self.widget.texts())
        (self.widget.field(min(place, count - 1)) if count else self.widget).setFocus()

    def _path(self) -> Path:
        return (*(self._part or ()), *self.key)

    def _edit(self, place: int, text: str) -> None:
        path = (*self._path(), place)
        self._shared.edited.set_value(path, text, words_for(self.widget.label))

    def _add(self, text: str) -> None:
        path: Path = (*self._path(), self._count)
        self._count += 1
        self._shared.edited.edit(
            lambda whole: add_part(whole, path, text), words_for(self.widget.label), run=f"{path}"
        )

    def _remove(self, place: int) -> None:
        self._count -= 1
        path = self._path() if self._optional and not self._count else (*self._path(), place)
        self._shared.edited.edit(lambda text: remove(text, path), words_for(self.widget.label))

    def _move(self, place: int, to: int) -> None:
        self._shared.edited.move((*self._path(), place), to, words_for(self.widget.label))
