"""The forms of a question and of a checklist."""

from __future__ import annotations

from dpup_assistant.check.view import text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.choice_row import Choice
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.output import labels
from dpup_assistant.studio.form.answers import AnswersIn
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.fixed_choices import facts, say_to
from dpup_assistant.studio.form.named import NamedForm
from dpup_assistant.studio.form.picks import PickIn
from dpup_assistant.studio.form.said import said_area, say_for
from dpup_assistant.studio.form.target import TargetIn
from dpup_assistant.studio.form.words import WordsIn


class QuestionForm(NamedForm):
    """The form of a question with one answer, or of a checklist."""

    def __init__(self, shared: Shared, is_checklist: bool) -> None:
        """Make it for one of the two kinds of question."""
        super().__init__()
        self._shared, tr = shared, self.tr
        title = LineField(tr("Checklist") if is_checklist else tr("Question"))
        self.add(WordsIn(shared, title, "title"))
        self.name_by(title)
        hint = LineField(tr("Hint"), "worker", tr("one sentence, with no full stop"))
        self.add(WordsIn(shared, hint, "hint", optional=True), tr("Hint"))
        self._say = said_area(shared, tr(labels.SAY_THIS["person"]))
        self.add(WordsIn(shared, self._say, "say", optional=True, said=True), tr("Words to ask with"))
        to = PickField(tr("Who the words are for"))
        self.add(PickIn(shared, to, say_to, "say_to", absent="person"), tr("Who the words are for"))
        self.add(WordsIn(shared, LineField(tr(labels.WHY), "worker"), "why"))
        self.add_basis(shared)
        if is_checklist:
            self._add_items(shared)
        else:
            self._add_options(shared)

    def show_part(self, part: Path) -> None:
        """Show a question, and whom its words are for."""
        super().show_part(part)
        say_for(self._say, text_at(self._shared.edited.part(part) or {}, "say_to") or "")

    def _add_options(self, shared: Shared) -> None:
        answers = AnswersIn(shared, "options")
        answers.rename_wanted.connect(self.rename_wanted)
        self.add(answers)
        fact = PickField(self.tr("A fact about your desk"), self.tr("answered once, in agency.yaml"))
        every_time = Choice("", self.tr("No, ask it each time"))
        self.add(
            PickIn(shared, fact, lambda: [every_time, *facts()], "fact", absent=""),
            self.tr("Fact about the desk"),
        )

    def _add_items(self, shared: Shared) -> None:
        items = AnswersIn(shared, "items")
        items.rename_wanted.connect(self.rename_wanted)
        self.add(items)
        same = self.tr("The same as some ticked")
        for key in ("all", "some", "none"):
            field = PickField(self.tr("{ticked} goes to").format(ticked=self.tr(labels.TICKED[(key,)])))
            self.add(TargetIn(shared, field, "next", key, same=same if key == "none" else ""))
