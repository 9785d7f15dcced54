"""The forms of a blank and of a scenario."""

from __future__ import annotations

from PySide6.QtCore import Signal

from dpup_assistant.check.view import mapping, text_at
from dpup_assistant.engine.fault import Path
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.pick_field import PickField
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.tick_field import TickField
from dpup_assistant.studio.form.field import Shared
from dpup_assistant.studio.form.named import NamedForm
from dpup_assistant.studio.form.picks import PickIn, TickIn
from dpup_assistant.studio.form.words import LinesIn, WordsIn


class BlankForm(NamedForm):
    """The form of a blank: a word in the scripts that the worker picks."""

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        label = LineField(self.tr("Blank"), "worker", self.tr("what the worker picks"))
        default = LineField(self.tr("Until something is picked"), "said")
        options = TextArea(self.tr("What else can be picked"), "said", self.tr("one on each line"))
        self.add(WordsIn(shared, label, "label"))
        self.name_by(label)
        self.add(WordsIn(shared, default, "default"))
        self.add(LinesIn(shared, options, "options"))


class ScenarioForm(NamedForm):
    """The form of a scenario. Its answers are given in the Scenarios view.

    Signals: scenarios_wanted, that view is to be shown.
    """

    scenarios_wanted = Signal()

    def __init__(self, shared: Shared) -> None:
        """Make its fields."""
        super().__init__()
        self._shared, tr = shared, self.tr
        story = TextArea(tr("Scenario"), None, tr("a made-up story, with nothing about a real person"))
        self.add(WordsIn(shared, story, "story"))
        self.name_by(story)
        self._answers = Text()
        self.link = Button(tr("Show it in Scenarios"), "clapperboard", "studio")
        self.link.clicked.connect(self.scenarios_wanted)
        for widget in (Text(tr("Answers"), "strong"), self._answers, self.link):
            self.add_words(widget)
        self.add(PickIn(shared, PickField(tr("Ends at")), shared.lists.outcomes, "outcome"))
        self.add(WordsIn(shared, TextArea(tr("What a learner can take from it")), "feedback"))
        note = tr("It then takes at most 5 answers.")
        self.add(TickIn(shared, TickField(tr("An everyday situation"), note), "common"))

    def show_part(self, part: Path) -> None:
        """Show a scenario, its answers in words."""
        super().show_part(part)
        answers = mapping(self._shared.edited.part(part) or {}, "answers")
        questions = mapping(self._shared.edited.data, "questions")
        lines = [
            f"{text_at(questions.get(id, ''), 'title') or id} {self._picked(id, answers[id])}"
            for id in answers
        ]
        self._answers.setText("\n".join(lines) or self.tr("None yet."))

    def _picked(self, question: str, picked: object) -> str:
        """Return what was picked at a question, in its own words."""
        part = mapping(self._shared.edited.data, "questions").get(question, "")
        offered = mapping(part, "options") | mapping(part, "items")
        ids = [picked] if isinstance(picked, str) else picked if isinstance(picked, list) else []
        words = [text_at(offered.get(str(id), ""), "label") or str(id) for id in ids]
        return ", ".join(words) or self.tr("None of these")
