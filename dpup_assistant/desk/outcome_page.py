"""Where a walk ends: what to do in one line, the words to say, and what is for the worker only."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.for_you import ForYou
from dpup_assistant.desk.if_asked import IfTheyAsk
from dpup_assistant.desk.next_trees import NextTrees
from dpup_assistant.desk.notices import TrailNotices
from dpup_assistant.desk.say_part import SayPart
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import also_asked
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.trail import Trail
from dpup_assistant.kit.blocks import Banner
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.laid_out import laid_out
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.page import Page
from dpup_assistant.output import labels


class OutcomePage(Page):
    """Shows an explanation. Its widgets are kept and filled again.

    Signals:
        blank_picked(str, str): a blank, and the words picked for it.
        tree_chosen(str): the id of a decision that often comes next.
        start_again, all_decisions: the button under the outcome was pressed.
        show_them, paper_for_them, paper_for_you: the button of that name was pressed.
        copied(str): what to put on the clipboard.
        basis_asked(str): more is wanted of what it rests on, by its id in basis.yaml.
    """

    blank_picked = Signal(str, str)
    tree_chosen = Signal(str)
    start_again = Signal()
    all_decisions = Signal()
    show_them = Signal()
    paper_for_them = Signal()
    paper_for_you = Signal()
    copied = Signal(str)
    basis_asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__(measure=None, side=22, gap=24, margins=(36, 24, 40, 24))
        self.notices, self.banner = TrailNotices(), Banner()
        self.say, self.if_asked = SayPart(), IfTheyAsk()
        self.for_you, self.next_trees = ForYou(), NextTrees()
        self.only_when_safe = Fold(self.tr(labels.ONLY_WHEN_SAFE), "ear-off")
        self._folded = self._urgent = False
        self.top.addWidget(self.notices)
        self.top.addWidget(self.banner)
        self.heading = self.banner.heading
        self._connect()
        self._arrange()  # before anything is shown: a part without a place would open a window of its own

    def _connect(self) -> None:
        """Hand on what the parts tell."""
        self.say.picked.connect(self.blank_picked)
        self.say.risk_seen.connect(self._fold)
        self.say.show_them.connect(self.show_them)
        self.say.paper_for_them.connect(self.paper_for_them)
        self.say.copied.connect(self.copied)
        self.say.copied.connect(self.for_you.forget_copied)
        self.if_asked.picked.connect(self.blank_picked)
        self.for_you.paper_for_you.connect(self.paper_for_you)
        self.for_you.copied.connect(self.copied)
        self.for_you.copied.connect(self.say.forget_copied)
        self.for_you.basis_asked.connect(self.basis_asked)
        self.next_trees.tree_chosen.connect(self.tree_chosen)
        self.next_trees.start_again.connect(self.start_again)
        self.next_trees.all_decisions.connect(self.all_decisions)
        self.form_changed.connect(self._arrange)

    def show_outcome(
        self, trail: Trail, explanation: Explanation, resources: Resources, agency: Agency, today: date
    ) -> None:
        """Show the outcome that a trail has come to; `today` tells whether its review is overdue."""
        tree = trail.walk.tree
        self._folded = explanation.tell == "not_yet"
        self._urgent = explanation.kind == "urgent"
        self.notices.show_trail(trail)
        self.banner.set_outcome(explanation.kind, self.tr(labels.KINDS[explanation.kind]), explanation.title)
        self.say.show_explanation(explanation, tree, agency, self._folded)
        self.if_asked.start_anew()
        self._show_replies(trail, explanation, resources, agency)
        self.only_when_safe.set_open(False)
        self.for_you.show_explanation(explanation, today)
        self.next_trees.show_trees(explanation.next_trees)
        self._arrange()
        self.scroll_to_top()

    def refresh_words(
        self, trail: Trail, explanation: Explanation, resources: Resources, agency: Agency
    ) -> None:
        """Show the said words with the blanks as they are picked now."""
        self.say.refresh_words(explanation, trail.walk.tree, agency)
        self._show_replies(trail, explanation, resources, agency)

    def _show_replies(
        self, trail: Trail, explanation: Explanation, resources: Resources, agency: Agency
    ) -> None:
        """Show the replies. Shared ones speak to the person, so there are none where somebody else hears."""
        also = partial(also_asked, trail.walk, trail.blanks, resources, agency)
        self.if_asked.show_replies(
            explanation.if_asked,
            also if explanation.say_to == "person" else None,
            trail.walk.tree,
            agency,
            self.tr(labels.SAY_THIS[explanation.say_to]),
        )

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()

    def wipe(self) -> None:
        """Forget the words that stood here."""
        self.say.clear()
        self.if_asked.clear()
        self.for_you.clear()

    def _fold(self) -> None:
        """Fold the words away, because someone who hears them could be put at risk."""
        self._folded = True
        self.for_you.forget_copied()
        self._arrange()
        self.scroll_to_top()
        self.only_when_safe.head.setFocus()

    def _arrange(self) -> None:
        """Put the parts in their places: what is said left, what is not said right, and folded words last."""
        wide = self.form == "wide"
        said: tuple[QWidget, ...] = (self.say, self.if_asked)
        if self._folded:
            _fill(self.only_when_safe.body, said)
            said = (self.only_when_safe,)
        for_you_first = self._folded or (self._urgent and not wide)
        beside = wide and not self._folded
        below: tuple[QWidget, ...] = () if beside else (self.for_you,)
        _fill(
            self.main, (*below, *said, self.next_trees) if for_you_first else (*said, *below, self.next_trees)
        )
        _fill(self.side, (self.for_you,) if beside else ())
        self.only_when_safe.setVisible(self._folded)
        self.show_side(beside)


def _fill(column: Column, widgets: Sequence[QWidget]) -> None:
    """Have just these widgets in a column, in this order."""
    if laid_out(column) == list(widgets):
        return
    for widget in widgets:
        column.removeWidget(widget)
        column.addWidget(widget)
