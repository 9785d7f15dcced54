"""One question: the words to ask with, the options or ticks, and why we ask."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from dpup_assistant.desk.checklist import Ticks
from dpup_assistant.desk.notices import TrailNotices
from dpup_assistant.desk.options import Options
from dpup_assistant.desk.said import Script
from dpup_assistant.desk.say_words import about_seconds, say_icon
from dpup_assistant.desk.why import WhyWeAsk
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.trail import Trail
from dpup_assistant.engine.tree import AnyQuestion, Question
from dpup_assistant.engine.walk import offered
from dpup_assistant.engine.words import Paragraph, text_of
from dpup_assistant.kit.blocks import ErrorBlock, SayBlock
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.page import Page
from dpup_assistant.output import labels


class QuestionPage(Page):
    """Shows one question. Its widgets are kept and filled again.

    Signals:
        answered(object): an option's id, or a tuple of the ids of the ticked items.
        blank_picked(str, str): a blank, and the words picked for it.
        basis_asked(str): more is wanted of what it rests on, by its id in basis.yaml.
    """

    answered = Signal(object)
    blank_picked = Signal(str, str)
    basis_asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.notices, self.error = TrailNotices(), ErrorBlock(self.tr("There is a problem"))
        self._number, self.heading, self._hint = Text(role="muted"), Heading(), Text(role="hint")
        self._say, self._script = SayBlock(), Script()
        self._say.body.addWidget(self._script)
        self.options, self.ticks, self.why = Options(), Ticks(), WhyWeAsk()
        self._lay_out()
        self.options.picked.connect(lambda option: self.answered.emit(option))
        self.ticks.ticked.connect(self.answered)
        self.ticks.nothing_ticked.connect(self._ask_again)
        self._script.picked.connect(self.blank_picked)
        self.why.asked.connect(self.basis_asked)

    def _lay_out(self) -> None:
        head = QWidget()
        titles = Column(head, 4)
        for label in (self._number, self.heading, self._hint):
            titles.addWidget(label)
        for widget in (self.notices, self.error, head, self._say, self.options, self.ticks):
            self.main.addWidget(widget)
        self.side.addWidget(self.why)
        self.error.hide()

    def show_question(
        self, trail: Trail, ask: Sequence[Paragraph], resources: Resources, agency: Agency, digits: bool
    ) -> None:
        """Show the question that a trail has come to.

        `ask` are the words to ask with; `digits` says whether the keys 1 to 9 pick an option.
        """
        walk = trail.walk
        question = walk.tree.questions[walk.node]
        self.notices.show_trail(trail)
        self.error.hide()
        self._number.setText(self.tr("Question {number}").format(number=trail.number))
        self.heading.setText(question.title)
        focused = QApplication.focusWidget()
        if focused and self.isAncestorOf(focused):
            self.heading.setFocus()  # before an option that has the keyboard may go, and the keyboard strays
        self._hint.setText(question.hint or "")
        self._hint.setVisible(bool(question.hint))
        self.show_words_to_ask(trail, ask, agency)
        self._show_offer(question, walk.picked_before, digits)
        basis = {name: resources.basis[name] for name in question.basis if name in resources.basis}
        self.why.show_why(question.why, basis)
        self.scroll_to_top()

    def show_words_to_ask(self, trail: Trail, ask: Sequence[Paragraph], agency: Agency) -> None:
        """Show the words to ask with, with the blanks as they are picked now."""
        question = trail.walk.tree.questions[trail.walk.node]
        self._say.setVisible(bool(ask))
        self._say.set_title(self.tr(labels.SAY_THIS[question.say_to]), say_icon(question.say_to))
        self._say.set_time(about_seconds(text_of(ask)))
        self._script.show_paragraphs(ask, trail.walk.tree, agency)

    def focus(self) -> None:
        """Put the keyboard on what was picked before, else on the heading."""
        offer = self.options if self.options.isVisibleTo(self) else self.ticks
        (offer.picked_before() or self.heading).setFocus()

    def wipe(self) -> None:
        """Forget the words that stood here, and close what was opened."""
        self._script.clear()
        self.why.set_open(False)

    def _show_offer(self, question: AnyQuestion, before: object, digits: bool) -> None:
        """Show the options of a question, or the items of a checklist."""
        one_pick = isinstance(question, Question)
        self.options.setVisible(one_pick)
        self.ticks.setVisible(not one_pick)
        if one_pick:
            self.options.show_options(offered(question), before if isinstance(before, str) else None, digits)
        else:
            self.ticks.show_items(offered(question), before if isinstance(before, tuple) else None)

    def _ask_again(self) -> None:
        """Ask for a tick in words: a missed tick must not count as none."""
        words = self.tr("Tick what is true, or None of these.")
        self.error.set_words(self.tr("There is a problem"), words)
        self.error.show()
        self.scroll_to_top()
        self.error.setFocus()
