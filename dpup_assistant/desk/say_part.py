"""Say this: the script with its blanks in place, its other wordings, and what to ask then."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.copied import CopiedNotice
from dpup_assistant.desk.said import Script
from dpup_assistant.desk.say_words import about_seconds, say_icon
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.kit.blocks import Divider, Notice, SayBlock
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.script import ScriptParagraph
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.output import labels
from dpup_assistant.output.person_sheet import why_not_for_them

FULL, SHORT, AGAIN = "full", "short", "again"


class SayPart(SayBlock):
    """Shows the words of an explanation.

    Signals:
        picked(str, str): a blank, and the words picked for it.
        risk_seen: the worker says that someone who hears the words could be put at risk.
        show_them, paper_for_them: the button of that name was pressed.
        copied(str): the words to put on the clipboard.
    """

    picked = Signal(str, str)
    risk_seen = Signal()
    show_them = Signal()
    paper_for_them = Signal()
    copied = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._wording = FULL
        self._explanation: Explanation | None = None
        self._shown: tuple[Tree, Agency] | None = None
        self._risk = self._make_risk()
        self._wordings = Choices(
            self.tr("Wording"),
            (
                (FULL, self.tr("In full"), "message-square-quote"),
                (SHORT, self.tr(labels.SHORT), "timer"),
                (AGAIN, self.tr(labels.AGAIN), "repeat"),
            ),
        )
        self._script, self._ask, self._ask_words = Script(), QWidget(), ScriptParagraph()
        ask = Column(self._ask, 8)
        ask.addWidget(Divider())
        ask.addWidget(self._then_ask())
        ask.addWidget(self._ask_words)
        self._show = Button(self.tr(labels.SHOW_THEM), "monitor", "strip")
        self.strip.addWidget(self._show)
        self._to_them, self._copied, self._why_not = QWidget(), CopiedNotice(), Text(role="muted")
        self._make_ways_out()
        for widget in (self._risk, self._wordings, self._script, self._ask, self._to_them, self._why_not):
            self.body.addWidget(widget)
        self._wordings.chosen.connect(self._choose)
        self._script.picked.connect(self.picked)
        self._show.clicked.connect(self.show_them)

    def _make_risk(self) -> QWidget:
        """Return the line that comes before words which are to be said only if it is safe."""
        line, someone_could = QWidget(), Button(self.tr("Someone could"))
        layout = Column(line, 4)
        layout.addWidget(Notice("ear-off", self.tr(labels.SAFE_FIRST), "strong"))
        layout.addWidget(someone_could)
        layout.addWidget(Divider())
        someone_could.clicked.connect(self._see_risk)
        return line

    def _make_ways_out(self) -> None:
        """Fill the row of what gives the words to them, besides the main button."""
        paper = Button(self.tr(labels.PAPER_FOR_THEM), "printer")
        copy = Button(self.tr(labels.COPY_WORDS), "copy")
        paper.clicked.connect(self.paper_for_them)
        copy.clicked.connect(self._copy)
        layout, row = Column(self._to_them, 6), Flow(gap=12)
        row.addWidget(paper)
        row.addWidget(copy)
        layout.addLayout(row)
        layout.addWidget(self._copied)

    def _then_ask(self) -> Text:
        then_ask = Text(self.tr(labels.THEN_ASK), "side", icon="ear", icon_size=22)
        then_ask.set_colour("primary")
        return then_ask

    def show_explanation(self, explanation: Explanation, tree: Tree, agency: Agency, folded: bool) -> None:
        """Show an explanation's words afresh; `folded` leaves out whether they are safe to say."""
        self._wording = SHORT if explanation.kind == "urgent" and explanation.say_short else FULL
        there = ((FULL, explanation.say), (SHORT, explanation.say_short), (AGAIN, explanation.say_again))
        self._wordings.show_only([name for name, words in there if words])
        self._wordings.set_chosen(self._wording)
        self._risk.setVisible(explanation.tell == "if_safe" and not folded)
        self._ask.setVisible(bool(explanation.teach_back))
        self._ask_words.set_parts((explanation.teach_back,))
        self._offer_to_them(why_not_for_them(explanation))
        self.refresh_words(explanation, tree, agency)

    def refresh_words(self, explanation: Explanation, tree: Tree, agency: Agency) -> None:
        """Show the words of the wording that is chosen, with the blanks as they are picked now."""
        self._explanation, self._shown = explanation, (tree, agency)
        words = self._words(explanation)
        self.set_title(self.tr(labels.SAY_THIS[explanation.say_to]), say_icon(explanation.say_to))
        self.set_time(about_seconds(text_of(words)))
        self._script.show_paragraphs(words, tree, agency)

    def clear(self) -> None:
        """Forget the words that stood here."""
        self._explanation = self._shown = None
        self._script.clear()
        self._copied.hide()

    def _see_risk(self) -> None:
        self.risk_seen.emit()
        self._risk.hide()  # it is answered, and the words stand folded
        self._offer_to_them(labels.NOT_YET)

    def _offer_to_them(self, why_not: str) -> None:
        """Offer the ways to give the words to them, or say why there are none."""
        self._show.setVisible(not why_not)
        self._to_them.setVisible(not why_not)
        self._copied.hide()
        self._why_not.setText(self.tr(why_not))
        self._why_not.setVisible(bool(why_not))

    def _copy(self) -> None:
        if self._explanation:
            self.copied.emit(text_of(self._words(self._explanation)))
            self._copied.tell()

    def _words(self, explanation: Explanation) -> Sequence[Paragraph]:
        return {SHORT: explanation.say_short, AGAIN: explanation.say_again}.get(
            self._wording, explanation.say
        )

    def _choose(self, wording: str) -> None:
        self._wording = wording
        if self._explanation and self._shown:
            self.refresh_words(self._explanation, *self._shown)
