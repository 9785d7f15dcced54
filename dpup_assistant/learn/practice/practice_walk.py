"""A walk for practice: the real tree and the real pages, each under the band that says so."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.walk_shell import WalkShell
from dpup_assistant.kit.layouts import Flow, settle
from dpup_assistant.kit.page import Page
from dpup_assistant.learn.practice.band import Band, compare_button
from dpup_assistant.learn.practice.compare_page import ComparePage
from dpup_assistant.learn.practice.parting import own_walk, part
from dpup_assistant.learn.practice.stories import Story
from dpup_assistant.storage.practice_counts import count_walk

if TYPE_CHECKING:
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.learn.room import Room


class PracticeWalk(WalkShell):
    """Walks one story after another, or a tree without a story.

    What gives an outcome's words away is left out, for nobody is there to get them. A story may be of another
    kind of service than this desk, so nothing is answered by what the agency filled in. An idle desk keeps
    it: nothing here is about a person.
    """

    def __init__(self, room: Room) -> None:
        """Take the room that opens it."""
        super().__init__(room.window, room.tr("Practice"))
        self._room, self._band = room, Band()
        self._story: Story | None = None
        self._stories: Iterator[Story] = iter(())
        self._is_counted = False
        self._below = compare_button()  # for who has read down to an outcome's end
        self.pages.outcome_shown.connect(self._leave_out)
        self.pages.basis_asked.connect(partial(_open_basis, room))
        self.pages.all_decisions.connect(room.close_all)
        self._band.start.connect(self._start)
        self._band.compare.connect(self._compare)
        self._below.clicked.connect(self._compare)
        self._band.leave.connect(room.back)

    def walk(self, tree: Tree) -> None:
        """Walk a tree without a story, and with nothing to compare."""
        self._story = None
        self._band.show_story("")
        self.controller.facts = self.desk.library.agency.facts
        self.controller.open(tree)

    def tell(self, stories: Iterator[Story]) -> None:
        """Tell the first of these stories; Next story goes on with the others."""
        self._stories = stories
        self._tell(next(stories))

    def _tell(self, story: Story) -> None:
        self._story, self._is_counted = story, False
        self._band.show_story(story.scenario.story)
        self.pages.wipe()
        self.controller.open(story.tree)

    def _start(self) -> None:
        self._band.put_by()
        self.focus()

    def show_page(self, page: QWidget) -> None:
        """Show a page under the band."""
        if trail := self.controller.trail:
            own = own_walk(trail)
            self._offer_compare(offered=self._story is not None and own.ended)
            if own.answers:
                self._band.put_by()
        if isinstance(page, Page):
            page.top.insertWidget(0, self._band)
        super().show_page(page)
        if isinstance(page, Page):
            settle()  # else what takes the keyboard is looked for where it no longer stands
            page.scroll_to_top()

    def focus(self) -> None:
        """Put the keyboard on a story that is to be read first, else where the page wants it."""
        if not self._band.focus():
            super().focus()

    def _compare(self) -> None:
        """Show the walk beside the expected one, and count it where counts are kept."""
        story, trail = self._story, self.controller.trail
        if not story or not trail:
            return
        parting = part(story, own_walk(trail))
        note = "" if self._is_counted else count_walk(story.tree.id, parting.verdict != "elsewhere")
        self._is_counted = True
        page = ComparePage(self._room, parting, story.scenario.feedback, note)
        page.done.connect(self.back)
        page.try_again.connect(lambda: self._tell(story))
        page.next_story.connect(lambda: self._tell(next(self._stories)))
        self.open_page(page)
        self._offer_compare(offered=False)

    def _offer_compare(self, *, offered: bool) -> None:
        self._band.offer_compare(offered=offered)
        self._below.setVisible(offered and self._below.parent() is not None)

    def _leave_out(self) -> None:
        outcome = self.pages.outcome
        for button in (*outcome.say.ways_out, *outcome.for_you.ways_out):
            button.hide()
        if not outcome.foot.count():
            row = Flow()
            row.addWidget(self._below)
            outcome.foot.addLayout(row)


def _open_basis(room: Room, name: str) -> None:
    from dpup_assistant.learn.policy.opening import open_basis  # a walk must not wait for it

    open_basis(room, name)
