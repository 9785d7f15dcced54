"""A field of a form for the node that an answer leads to, which can be made there and then."""

from __future__ import annotations

from collections.abc import Sequence

from dpup_assistant.check.view import mapping, text_at, texts_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.engine.tree import UNSURE
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.storage.edits import Edit, Value, add_part, apply, set_value
from dpup_assistant.storage.edits.edit import between
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.editor.new_parts import fresh_id, new_outcome, new_question
from dpup_assistant.studio.form.faults import in_words
from dpup_assistant.studio.form.field import Shared, as_words, change

_QUESTION, _OUTCOME, _SAME = "+question", "+outcome", "+same"  # no ids: they begin with a sign


class TargetIn:
    """The node that an answer to a question leads to, picked from a list or made new."""

    def __init__(self, shared: Shared, field: PickField, *key: str, same: str = "") -> None:
        """Take the field and the key. `same` are the words for no key, where it may be left out."""
        self._shared, self.widget, self.key, self._same = shared, field, key, same
        self._part: Path = ()
        self._value, self._choices, self.is_strange = "", list[Choice](), False
        field.picked.connect(self._pick)

    @property
    def is_filled(self) -> bool:
        """Whether the text holds something there."""
        return bool(self._value) or self.is_strange

    @property
    def goes_to(self) -> Path | None:
        """The path of the node that it leads to; None where there is no such node."""
        data = self._shared.edited.data
        sections = ("questions", "outcomes")
        return next(((each, self._value) for each in sections if self._value in mapping(data, each)), None)

    def show_part(self, part: Path) -> None:
        """Show where it leads. A question is not on offer as its own next."""
        found, self._part = as_words(self._shared.edited.part((*part, *self.key))), part
        self._value, self.is_strange = found or "", found is None
        question = part[1] if len(part) > 1 else ""
        choices = [choice for choice in self._shared.lists.nodes() if choice.id != question]
        choices += self._others()
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

    def _others(self) -> list[Choice]:
        tr = self.widget.tr
        return [
            *([Choice(_SAME, self._same, action=True)] if self._same else []),
            Choice(_QUESTION, tr("Make a new question"), icon="plus", action=True),
            Choice(_OUTCOME, tr("Make a new outcome"), icon="plus", action=True),
        ]

    def _pick(self, id: str) -> None:
        path = (*self._part, *self.key)
        if id in (_QUESTION, _OUTCOME):
            self._make(id, path)
        elif id != _SAME or self.is_filled:
            value = None if id == _SAME else id
            if change(self._shared.edited, path, value, self.widget.label):
                self._value, self.is_strange = value or "", False
                self._show()

    def _make(self, kind: str, path: Path) -> None:
        """Make a node and lead to it, as one change. A question goes in between: it leads on as this did."""
        data, tr = self._shared.edited.data, self.widget.tr
        section, wanted = ("questions", "new_question") if kind == _QUESTION else ("outcomes", "new_outcome")
        id = fresh_id(wanted, {*mapping(data, "questions"), *mapping(data, "outcomes")})
        words = tr("Make a new question") if kind == _QUESTION else tr("Make a new outcome")
        node, following = self._new_node(kind), self._following(section)

        def edits(text: str) -> list[Edit]:
            longer = apply(text, add_part(text, (section, id), node, following))
            return between(text, apply(longer, set_value(longer, path, id)))

        if self._shared.edited.edit(edits, words):
            self._value, self.is_strange = id, False
            self.widget.set_picked(id)

    def _new_node(self, kind: str) -> Value:
        """Return a new node, which rests on what the question rests on."""
        edited, tr = self._shared.edited, self.widget.tr
        question = edited.part(self._part[:2])
        basis = [id for _, id in texts_at(question, "basis")] if question else []
        if kind == _OUTCOME:
            contacts = edited.known.resources.contacts
            return new_outcome(tr, basis, [id for id in ("privacy_officer",) if id in contacts])
        unsure = text_at(mapping(question or {}, "options").get(UNSURE, ""), "next") or self._safe_end()
        return new_question(tr, basis, self._value if self.goes_to else unsure, unsure)

    def _safe_end(self) -> str:
        """Return an outcome that an unsure answer may lead to, or the first there is."""
        outcomes = mapping(self._shared.edited.data, "outcomes")
        kinds = {id: text_at(part, "kind") for id, part in outcomes.items()}
        return next((id for id, kind in kinds.items() if kind == "check"), next(iter(outcomes), ""))

    def _following(self, section: str) -> str | None:
        """Return the question after this one, so that a new one stands between; None for an outcome."""
        names = list(mapping(self._shared.edited.data, "questions"))
        if section != "questions" or len(self._part) < 2 or self._part[1] not in names:
            return None
        after = names.index(str(self._part[1])) + 1
        return names[after] if after < len(names) else None

    def _show(self) -> None:
        self.widget.set_picked(self._value or (_SAME if self._same else ""))
