"""The pages of a walk: which one shows what a trail has come to."""

from datetime import date
from functools import cached_property
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from dpup_assistant.desk.cannot_page import CannotPage
from dpup_assistant.desk.clipboard import Clipboard
from dpup_assistant.desk.controller import WalkController
from dpup_assistant.desk.outcome_page import OutcomePage
from dpup_assistant.desk.question_page import QuestionPage
from dpup_assistant.engine.agency import Agency
from dpup_assistant.engine.explain import explain, words_to_ask
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.engine.outcome import HandOver, Outcome
from dpup_assistant.engine.resources import Resources
from dpup_assistant.engine.trail import Trail, target
from dpup_assistant.engine.tree import Question

WalkPage = QuestionPage | OutcomePage | CannotPage


class Words(Protocol):
    """What the words on the pages come from beside the tree."""

    @property
    def resources(self) -> Resources:
        """What the trees share."""

    @property
    def agency(self) -> Agency:
        """What the agency filled in."""

    def title(self, tree_id: str) -> str:
        """Return a tree's title, or its id where it has none."""

    def titles(self) -> dict[str, str]:
        """Return the titles of the trees that can be opened, by id."""


class WalkPages(QObject):
    """Makes each page when it is first needed, and fills it again until it is dropped.

    Signals:
        tree_chosen(str): the id of a decision that often comes next.
        start_again, all_decisions: the button under an outcome was pressed.
        show_them, paper_for_them, paper_for_you: the button of that name was pressed.
        outcome_shown: the page of an outcome is filled, and is shown next.
        basis_asked(str): more is wanted of what a question or an outcome rests on, by its id in basis.yaml.
    """

    tree_chosen = Signal(str)
    start_again = Signal()
    all_decisions = Signal()
    show_them = Signal()
    paper_for_them = Signal()
    paper_for_you = Signal()
    outcome_shown = Signal()
    basis_asked = Signal(str)

    def __init__(self, controller: WalkController, library: Words, today: date) -> None:
        """Take who moves the trail, and what the words come from."""
        super().__init__(controller)
        self._controller, self._library, self._today = controller, library, today
        self._filled: tuple[Trail, bool, WalkPage] | None = None
        self._clipboard = Clipboard(self)

    @cached_property
    def question(self) -> QuestionPage:
        """The page of a question."""
        page = QuestionPage()
        page.answered.connect(self._controller.answer)
        page.blank_picked.connect(self._controller.pick)
        page.basis_asked.connect(self.basis_asked)
        return page

    @cached_property
    def outcome(self) -> OutcomePage:
        """The page of an outcome."""
        return self._make_outcome()

    def _make_outcome(self) -> OutcomePage:
        page = OutcomePage()
        page.blank_picked.connect(self._controller.pick)
        page.start_again.connect(self.start_again)
        page.all_decisions.connect(self.all_decisions)
        page.tree_chosen.connect(self.tree_chosen)
        page.show_them.connect(self.show_them)
        page.paper_for_them.connect(self.paper_for_them)
        page.paper_for_you.connect(self.paper_for_you)
        page.copied.connect(self._clipboard.copy)
        page.basis_asked.connect(self.basis_asked)
        page.say.risk_seen.connect(self._clipboard.wipe)  # a copy may be read by someone too
        return page

    @cached_property
    def cannot(self) -> CannotPage:
        """The page of a hand-over to a tree that cannot be used here."""
        return CannotPage()

    def fill(self, trail: Trail, *, digits: bool) -> WalkPage:
        """Return the page of the node that a trail has come to, filled unless it shows that already."""
        filled = self._filled
        if not filled or filled[0] is not trail or filled[1] != digits:  # else ticks and folds stay
            filled = self._filled = trail, digits, self._fill(trail, digits)
        if isinstance(filled[2], OutcomePage):
            self.outcome_shown.emit()
        return filled[2]

    def _fill(self, trail: Trail, digits: bool) -> WalkPage:
        node, resources, agency = trail.walk.at, self._library.resources, self._library.agency
        if isinstance(node, Outcome):
            self.outcome.show_outcome(trail, self._explain(trail), resources, agency, self._today)
            return self.outcome
        if isinstance(node, HandOver):
            self.cannot.show_tree(self._library.title(target(node)[0]))
            return self.cannot
        ask = words_to_ask(trail.walk, trail.blanks, resources, agency)
        self.question.show_question(trail, ask, resources, agency, digits)
        return self.question

    def explanation(self) -> Explanation | None:
        """Return what the outcome page shows, with the blanks as picked; None where there is no outcome."""
        trail = self._controller.trail
        return self._explain(trail) if trail and isinstance(trail.walk.at, Outcome) else None

    def ten_seconds(self) -> None:
        """Go over to the words that take ten seconds, or back, where an outcome's words are shown."""
        if "outcome" in vars(self):
            self.outcome.say.toggle_short()

    def stop_reading(self) -> None:
        """Have a voice that reads an outcome's words say no more."""
        if "outcome" in vars(self):
            self.outcome.say.stop_reading()

    def takes_digits(self, trail: Trail) -> bool:
        """Return whether a digit can pick an option of the node that a trail has come to."""
        return isinstance(trail.walk.at, Question)

    def refresh_words(self) -> None:
        """Show the words again with the blanks as they are picked now; the page stays as it is."""
        trail = self._controller.trail
        if not trail or not self._filled:
            return
        self._filled = trail, *self._filled[1:]
        resources, agency = self._library.resources, self._library.agency
        if isinstance(trail.walk.at, Outcome):
            self.outcome.refresh_words(trail, self._explain(trail), resources, agency)
        elif not trail.walk.ended:
            ask = words_to_ask(trail.walk, trail.blanks, resources, agency)
            self.question.show_words_to_ask(trail, ask, agency)

    def wipe(self) -> None:
        """Forget every word of a walk that stands on a page or was copied from one."""
        self._filled = None
        self._clipboard.wipe()
        for page in ("question", "outcome"):
            if page in vars(self):  # one that was never made holds no words
                getattr(self, page).wipe()

    def drop(self) -> None:
        """Do away with the pages, and so with every word on them. New ones are made when idle."""
        self._filled = None
        self._clipboard.wipe()
        for name in ("question", "outcome", "cannot"):
            if page := vars(self).pop(name, None):
                page.deleteLater()
                QTimer.singleShot(0, self, lambda name=name: getattr(self, name))

    def _explain(self, trail: Trail) -> Explanation:
        library = self._library
        return explain(trail.walk, trail.blanks, library.resources, library.agency, library.titles())
