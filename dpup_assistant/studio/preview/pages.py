"""The worker's pages in the preview, and the page of a next that leads to nothing."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from dpup_assistant.desk.basis_list import BasisList
from dpup_assistant.desk.controller import WalkController
from dpup_assistant.desk.outcome_page import OutcomePage
from dpup_assistant.desk.question_page import QuestionPage
from dpup_assistant.desk.walk_pages import WalkPage, WalkPages, Words
from dpup_assistant.engine.trail import Trail
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.page import Page
from dpup_assistant.studio.preview.trees import is_nowhere

Seen = tuple[object, ...]


class NowherePage(Page):
    """Says that an answer leads to nothing yet."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.show_side(False)
        self.heading = Heading()
        block = Frame("page", "edge", radius=10, dashed=True)
        block.body.addWidget(self.heading)
        block.body.addWidget(Text(self.tr("No question or outcome has this id. Go back, or mend it.")))
        self.main.addWidget(block)

    def show_id(self, node: str) -> None:
        """Name what there is nothing of."""
        self.heading.setText(self.tr("This goes nowhere yet: {id}").format(id=node))

    def focus(self) -> None:
        """Put the keyboard on the heading."""
        self.heading.setFocus()


PreviewPage = WalkPage | NowherePage


class PreviewPages(WalkPages):
    """The pages of a walk, without the ways that give words away: those are for the worker's window."""

    def __init__(self, controller: WalkController, words: Words, today: date) -> None:
        """Take who moves the trail, and what the words come from."""
        super().__init__(controller, words, today)
        controller.blank_picked.connect(self.refresh_words)

    def _make_outcome(self) -> OutcomePage:
        page = super()._make_outcome()
        for button in (*page.say.ways_out, *page.for_you.ways_out):
            button.setEnabled(False)
            button.setAccessibleDescription(self.tr("This works in the worker's window."))
        _lead_nowhere(page)
        return page

    @cached_property
    def question(self) -> QuestionPage:
        """The page of a question."""
        page = super().question
        _lead_nowhere(page)
        return page

    @cached_property
    def nowhere(self) -> NowherePage:
        """The page of a next that leads to nothing."""
        return NowherePage()

    def seen(self, trail: Trail) -> Seen:
        """Return all that the page of a trail shows; the first two are its tree and its node."""
        walk = trail.walk
        gone = (trail.gone, walk.picked_before, trail.number, len(trail.walks))
        words = (walk.at, walk.tree.blanks, trail.blanks, self.explanation())
        return walk.tree.id, walk.node, *gone, *words

    def page_for(self, trail: Trail) -> PreviewPage:
        """Return the page of what a trail has come to, filled."""
        if is_nowhere(trail.walk.tree, trail.walk.node):
            self.nowhere.show_id(trail.walk.node)
            return self.nowhere
        return self.fill(trail, digits=False)


def _lead_nowhere(page: Page) -> None:
    """Let law and good practice stand as words alone: what leads on from them is in the worker's window."""
    for basis in page.findChildren(BasisList):
        basis.setEnabled(False)
