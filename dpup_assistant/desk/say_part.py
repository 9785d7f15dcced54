"""Say this: the script with its blanks in place, its other wordings, and what to ask then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dpup_assistant.desk.meanings import Meanings
from dpup_assistant.desk.part_count import PartCount
from dpup_assistant.desk.parts import Parts, parts_of
from dpup_assistant.desk.risk_line import RiskLine
from dpup_assistant.desk.said import Script
from dpup_assistant.desk.say_words import about_seconds, say_icon
from dpup_assistant.desk.then_ask import ThenAsk
from dpup_assistant.desk.under_words import UnderWords
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import terms_in
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.blocks import SayBlock
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.script import ScriptParagraph
from dpup_assistant.kit.ticks import Choices
from dpup_assistant.output import labels
from dpup_assistant.output.person_sheet import why_not_for_them

if TYPE_CHECKING:
    from dpup_assistant.desk.voice import Voice
    from dpup_assistant.desk.voice_bar import VoiceBar

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
        self._wording, self._parts = FULL, Parts()  # they are whole unless it goes one part at a time
        self.why_not = ""
        """The sentence that says why the words are not given to the person; "" where they are."""
        self._explanation: Explanation | None = None
        self._shown: tuple[Tree, Agency] | None = None
        self._voice_bar: VoiceBar | None = None
        self._risk = RiskLine()
        self._wordings = Choices(
            self.tr("Wording"),
            (
                (FULL, self.tr("In full"), "message-square-quote"),
                (SHORT, self.tr(labels.SHORT), "timer"),
                (AGAIN, self.tr(labels.AGAIN), "repeat"),
            ),
        )
        self._count, self._script, self._meanings = PartCount(), Script(), Meanings()
        self._then_ask, self._under = ThenAsk(), UnderWords()
        said = (self._wordings, self._count, self._script, self._meanings, self._then_ask)
        for widget in (self._risk, *said, self._under):
            self.body.addWidget(widget)
        self.show_button = Button(self.tr(labels.SHOW_THEM), "monitor", "strip")
        self.strip.addWidget(self.show_button)
        self.ways_out = self.show_button, *self._under.ways_out
        """The buttons that give the words away from the page."""
        self._connect()

    def _connect(self) -> None:
        self._risk.someone_could.connect(self._see_risk)
        self._wordings.chosen.connect(self._choose)
        self._count.moved.connect(self._move)
        self._script.picked.connect(self.picked)
        self._then_ask.say_again.connect(self._say_again)
        self.show_button.clicked.connect(self.show_them)
        self._under.by_parts.connect(self._change_by_parts)
        self._under.paper.connect(self.paper_for_them)
        self._under.copy.connect(self._copy)

    def show_explanation(self, explanation: Explanation, tree: Tree, agency: Agency, folded: bool) -> None:
        """Show an explanation's words afresh; `folded` leaves out whether they are safe to say."""
        self._explanation, self._shown = explanation, (tree, agency)
        there = {FULL: explanation.say, SHORT: explanation.say_short, AGAIN: explanation.say_again}
        self._wordings.show_only([name for name, words in there.items() if words])
        self._risk.setVisible(explanation.tell == "if_safe" and not folded)
        self._then_ask.show_question(explanation.teach_back)
        self._offer_to_them(why_not_for_them(explanation))
        self._choose(SHORT if explanation.kind == "urgent" and explanation.say_short else FULL)

    def refresh_words(self, explanation: Explanation, tree: Tree, agency: Agency) -> None:
        """Show the words of the wording that is chosen, with the blanks as they are picked now."""
        self._explanation, self._shown = explanation, (tree, agency)
        self._parts = replace(self._parts, said=parts_of(explanation, self.words()).said)
        self._show_words()

    def words(self) -> Sequence[Paragraph]:
        """Return the wording that is chosen, whole."""
        explanation = self._explanation
        if not explanation:
            return ()
        return {SHORT: explanation.say_short, AGAIN: explanation.say_again}.get(
            self._wording, explanation.say
        )

    def toggle_short(self) -> None:
        """Go over to the words that take ten seconds, or from them to the words in full."""
        if self.isVisible() and self._explanation and self._explanation.say_short:
            self._choose(FULL if self._wording == SHORT else SHORT)
            announce(self, f"{self._wordings.buttons[self._wording].text()}. {text_of(self.words())}")

    def offer_voice(self, voice: Voice | None) -> None:
        """Offer to have the words read aloud by a voice, once it is found; None offers nothing."""
        if voice and not self._voice_bar:
            from dpup_assistant.desk.voice_bar import VoiceBar  # for those alone who want it

            self._voice_bar = VoiceBar(voice, self._words_shown)
            self.body.insertWidget(self.body.indexOf(self._meanings), self._voice_bar)
            self._show_words()
        if self._voice_bar:
            self._voice_bar.offer(voice is not None and not self.why_not)

    def stop_reading(self) -> None:
        """Have a voice say no more."""
        if self._voice_bar:
            self._voice_bar.stop()

    def forget_copied(self) -> None:
        """Tell no longer that something was copied from here."""
        self._under.copied.hide()

    def clear(self) -> None:
        """Forget the words that stood here."""
        self._explanation = self._shown = None
        self._parts = Parts()
        self._script.clear()
        self.forget_copied()

    def _words_shown(self) -> list[ScriptParagraph]:
        """Return the paragraphs that are shown, and the question after them."""
        parts = (self._script, self._then_ask)
        found = (label for part in parts for label in part.findChildren(ScriptParagraph))
        return [label for label in found if label.isVisibleTo(self)]

    def _choose(self, wording: str) -> None:
        """Show another wording, from its beginning."""
        if not self._explanation:
            return
        self._wording = wording
        self._wordings.set_chosen(wording)
        self._go_by_parts(False)

    def _go_by_parts(self, by_parts: bool) -> None:
        """Show the wording one part at a time, or all at once, from its beginning."""
        if not self._explanation:
            return
        words = self.words()
        self._parts = replace(parts_of(self._explanation, words), whole=not by_parts)
        self._count.setVisible(by_parts)
        self._under.offer_parts(parts=len(words) > 1 and not by_parts, whole=by_parts)
        self._then_ask.ask_anew()
        self._show_words()

    def _show_words(self) -> None:
        """Show the words, or the part that has its turn."""
        if not self._explanation or not self._shown:
            return
        explanation, parts = self._explanation, self._parts
        if self._voice_bar:
            self._voice_bar.begin_anew(explanation.te_reo)
        self.set_title(self.tr(labels.SAY_THIS[explanation.say_to]), say_icon(explanation.say_to))
        self.set_time(about_seconds(text_of(self.words())))
        if not parts.whole:
            self._count.show_parts(parts)
        self._script.show_paragraphs(parts.words, *self._shown)
        self._script.setVisible(bool(parts.words))
        self._meanings.show_terms(tuple(terms_in(text_of(parts.words), explanation.terms)))
        self._then_ask.setVisible(parts.asks_now)

    def _change_by_parts(self, by_parts: bool) -> None:
        """Do as the button under the words asks, and take the keyboard and a screen reader along."""
        self._go_by_parts(by_parts)
        if by_parts:
            self._count.focus()
            self._tell_part()

    def _move(self, steps: int) -> None:
        self._parts = self._parts.move(steps)
        self._show_words()
        self._tell_part()

    def _tell_part(self) -> None:
        announce(self, f"{self._count.where()} {text_of(self._parts.shown)}")

    def _say_again(self) -> None:
        """Begin again in the other wording, with the keyboard where it begins."""
        again = self._explanation and self._explanation.say_again
        self._choose(AGAIN if again and self._wording != AGAIN else FULL)
        self._script.focus()

    def _see_risk(self) -> None:
        self.risk_seen.emit()
        self._risk.hide()  # it is answered, and the words stand folded
        self._offer_to_them(labels.NOT_YET)

    def _offer_to_them(self, why_not: str) -> None:
        """Offer the ways to give the words to them, or say why there are none."""
        self.why_not = self.tr(why_not)
        self.show_button.setVisible(not why_not)
        self._under.offer_to_them(self.why_not)
        self.forget_copied()
        if self._voice_bar:
            self._voice_bar.offer(False)  # until the page offers it anew

    def _copy(self) -> None:
        self.copied.emit(text_of(self.words()))
        self._under.copied.tell()
