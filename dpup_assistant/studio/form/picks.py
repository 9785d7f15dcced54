"""Fields of a form where something is picked: one of several things, several of them, or yes or no."""

from collections.abc import Callable, Sequence

from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.tick_field import TickField
from dpup_assistant.storage.edits import add_part, remove
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.form.faults import in_words
from dpup_assistant.studio.form.field import Shared, as_list, as_words, change, words_for

Offers = Callable[[], Sequence[Choice]]


class PickIn:
    """One of several things in a field. What stands for no key at all takes the key out when it is picked."""

    def __init__(
        self, shared: Shared, field: PickField, offers: Offers, *key: str, absent: str | None = None
    ) -> None:
        """Take the field, what gives the choices, the key, and the choice that stands for no key."""
        self._shared, self.widget, self._offers, self.key = shared, field, offers, key
        self._absent = absent
        self._part: Path = ()
        self._value, self._choices, self.is_strange = "", list[Choice](), False
        field.picked.connect(self._pick)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._value) or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show what is picked."""
        found, self._part = as_words(self._shared.edited.part((*part, *self.key))), part
        self._value, self.is_strange = found or "", found is None
        choices = list(self._offers())
        if choices != self._choices:
            self._choices = choices
            self.widget.set_choices(choices)
        self._show()

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field."""
        self.widget.set_fault(*in_words(faults))

    def take_keyboard(self, _path: Path) -> None:
        """Take the keyboard."""
        self.widget.setFocus()

    def _pick(self, id: str) -> None:
        out = id == self._absent
        if out and not self.is_filled:
            return
        path = (*self._part, *self.key)
        if change(self._shared.edited, path, None if out else id, self.widget.label):
            self._value, self.is_strange = "" if out else id, False
            self._show()

    def _show(self) -> None:
        self.widget.set_picked(self._value or self._absent or "")


class ChipsIn:
    """A list of ids in a field, each a chip."""

    def __init__(
        self, shared: Shared, field: Chips, offers: Offers, *key: str, optional: bool = False
    ) -> None:
        """Take the field, what gives the choices, and the key; an optional list goes with its last chip."""
        self._shared, self.widget, self._offers, self.key = shared, field, offers, key
        self._optional = optional
        self._part: Path = ()
        self._value, self._choices, self.is_strange = list[str](), list[Choice](), False
        field.added.connect(self._add)
        field.removed.connect(self._remove)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._value) or self.is_strange

    def show_part(self, part: Path) -> None:
        """Show what is picked."""
        found, self._part = as_list(self._shared.edited.part((*part, *self.key))), part
        self._value, self.is_strange = found or [], found is None
        self.widget.setEnabled(not self.is_strange)
        choices = list(self._offers())
        if choices != self._choices:
            self._choices = choices
            self.widget.set_choices(choices)
        if self.widget.picked_ids() != tuple(self._value):
            self.widget.set_picked(self._value)

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field."""
        self.widget.set_fault(*in_words(faults))

    def take_keyboard(self, _path: Path) -> None:
        """Take the keyboard."""
        self.widget.setFocus()

    def _add(self, id: str) -> None:
        path, place = (*self._part, *self.key), len(self._value)
        words, edited = words_for(self.widget.label), self._shared.edited
        if place:
            done = edited.edit(lambda text: add_part(text, (*path, place), id), words)
        else:
            done = edited.set_value(path, [id], words)
        if done:
            self._value = [*self._value, id]
            self.widget.set_picked(self._value)

    def _remove(self, id: str) -> None:
        place = self._value.index(id)
        path: Path = (*self._part, *self.key)
        if not (self._optional and len(self._value) == 1):
            path = (*path, place)
        if self._shared.edited.edit(lambda text: remove(text, path), words_for(self.widget.label)):
            del self._value[place]
            self.widget.set_picked(self._value)


class TickIn:
    """Something that is true, or is not there at all."""

    def __init__(self, shared: Shared, field: TickField, *key: str) -> None:
        """Take the field and the key."""
        self._shared, self.widget, self.key = shared, field, key
        self._part: Path = ()
        self.is_filled = self.is_strange = False
        field.ticked.connect(self._tick)

    def show_part(self, part: Path) -> None:
        """Show whether it is true."""
        found, self._part = as_words(self._shared.edited.part((*part, *self.key))), part
        self.is_filled, self.is_strange = bool(found), found is None
        self.widget.set_ticked(found is not None and found.lower() == "true")

    def show_faults(self, faults: Sequence[FoundFault]) -> None:
        """Show what is wrong under the field."""
        self.widget.set_fault(*in_words(faults))

    def take_keyboard(self, _path: Path) -> None:
        """Take the keyboard."""
        self.widget.setFocus()

    def _tick(self, ticked: bool) -> None:
        path = (*self._part, *self.key)
        if ticked or self.is_filled:
            change(self._shared.edited, path, "true" if ticked else None, self.widget.label)
            self.is_filled = ticked
