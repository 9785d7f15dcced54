"""The forms of an outcome, and of a hand-over to another tree."""

from __future__ import annotations

from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.chips import Chips
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.text_list import TextList
from dpup_assistant.output import labels
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.fixed_choices import kinds, say_to, tell
from dpup_assistant.studio.form.list import ListIn
from dpup_assistant.studio.form.named import NamedForm
from dpup_assistant.studio.form.next_trees import next_trees_in
from dpup_assistant.studio.form.picks import ChipsIn, PickIn
from dpup_assistant.studio.form.replies import replies_in
from dpup_assistant.studio.form.said import said_area, say_for
from dpup_assistant.studio.form.words import WordsIn


class OutcomeForm(NamedForm):
    """The form of an outcome."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields, in the order in which the page shows them."""
        super().__init__()
        self._shared = shared
        tr, title = self.tr, LineField(self.tr("Outcome"))
        self.add(WordsIn(shared, title, "title"))
        self.name_by(title)
        self.add(PickIn(shared, PickField(tr("Kind of answer")), kinds, "kind"))
        self._add_said()
        self.add(ListIn(shared, TextList(tr(labels.DO), "worker", tr("in order")), "do"))
        for key, label in (("instead", labels.INSTEAD), ("later", labels.LATER)):
            field = TextList(tr(label), "worker")
            self.add(ListIn(shared, field, key, optional=True), tr(label))
        self.add(WordsIn(shared, TextArea(tr(labels.RECORD), "worker"), "record"))
        self.add(WordsIn(shared, TextArea(tr(labels.ASK), "worker", tr("who, and when")), "ask"))
        contacts = Chips(tr("Who to ring"), tr("expected where the kind is to act now or to check"))
        self.add(
            ChipsIn(shared, contacts, shared.lists.contacts, "contacts", optional=True), tr("Who to ring")
        )
        self.add(replies_in(shared), tr(labels.IF_ASKED))
        self.add_basis(shared)
        self.add(next_trees_in(shared), tr(labels.NEXT_TREES))

    def show_part(self, part: Path) -> None:
        """Show an outcome, and whom its words are for."""
        super().show_part(part)
        for area in self._said:
            say_for(area, text_at(self._shared.edited.part(part) or {}, "say_to") or "")

    def _add_said(self) -> None:
        shared, tr = self._shared, self.tr
        to, when = PickField(tr("Who the words are for")), PickField(tr("When to say them"))
        self.add(PickIn(shared, to, say_to, "say_to", absent="person"), tr("Who the words are for"))
        self.add(PickIn(shared, when, tell, "tell", absent="now"), tr("When to say them"))
        self._said = [
            said_area(shared, tr(labels.SAY_THIS["person"]), with_answers=True),
            said_area(shared, tr(labels.SHORT)),
            said_area(shared, tr(labels.AGAIN)),
        ]
        for key, area in zip(("say", "say_short", "say_again"), self._said, strict=True):
            self.add(WordsIn(shared, area, key, said=True))


class HandOverForm(NamedForm):
    """The form of a hand-over: the walk goes on in another tree at once."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        self._shared, title = shared, LineField(self.tr("Hand-over to another decision"))
        self.add(WordsIn(shared, title, "title"))
        self.name_by(title)
        field = PickField(self.tr("Goes on in"), self.tr("Back returns here"))
        self.add(PickIn(shared, field, self._places, "continue"))

    def _places(self) -> list[Choice]:
        part: Path = self.part or ()
        now = text_at(self._shared.edited.part(part) or {}, "continue") or ""
        return self._shared.lists.places_in_trees(now)
