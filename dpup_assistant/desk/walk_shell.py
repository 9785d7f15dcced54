"""A walk of its own in the window's place: its own rail, trail and pages, and nothing of the worker's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from dpup_assistant.desk.controller import WalkController
from dpup_assistant.desk.keys import DigitKeys
from dpup_assistant.desk.shell import Shell
from dpup_assistant.desk.walk_pages import WalkPages
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.layouts import settle

if TYPE_CHECKING:
    from dpup_assistant.desk.walk_pages import WalkPage
    from dpup_assistant.desk.window import Window
    from dpup_assistant.kit.headed_page import HeadedPage
    from dpup_assistant.kit.labels import Heading


class WalkShell(Shell):
    """Walks as the worker's window does. Danger, Hide screen and View lead into that window.

    Signals:
        left: Back was pressed where there is nothing to undo.
    """

    left = Signal()

    def __init__(self, window: Window, title: str) -> None:
        """Take the worker's window, and what its title says after each page's heading."""
        super().__init__()
        self.desk, self.title = window, title
        self.controller = WalkController(self)
        self.controller.trees = window.library.trees
        self.pages = WalkPages(self.controller, window.library, window.today)
        self._digits = DigitKeys(self, lambda digit: self.pages.question.options.press(digit))
        self._now: WalkPage | HeadedPage | None = None
        self._opened: HeadedPage | None = None
        self._connect()
        self._take_form()  # what stands in no place yet would open as a window of its own

    def _connect(self) -> None:
        rail, controller, pages, window = self.rail, self.controller, self.pages, self.desk
        rail.back.connect(self.back)
        rail.hide_screen.connect(window.hide_screen)
        rail.danger.connect(window.open_danger)
        rail.view.connect(window.pages.show_view)
        rail.change.connect(controller.change)
        rail.start_again.connect(self.start_again)
        pages.start_again.connect(self.start_again)
        pages.all_decisions.connect(window.leave)
        pages.tree_chosen.connect(self._go_on_in)
        pages.outcome_shown.connect(lambda: pages.outcome.say.offer_voice(window.pages.wanted_voice()))
        controller.moved.connect(self.show_walk)
        controller.left.connect(self.left)
        controller.blank_picked.connect(pages.refresh_words)

    @property
    def heading(self) -> Heading:
        """The heading of the page that is shown. Raises RuntimeError before a walk was opened."""
        if not self._now:
            raise RuntimeError("no walk is open")
        return self._now.heading

    def focus(self) -> None:
        """Put the keyboard where the page that is shown wants it."""
        if self._now:
            self._now.focus()

    def show_walk(self) -> None:
        """Show what the trail has come to."""
        trail = self.controller.trail
        if not trail:
            return
        digits = self.desk.settings.number_keys
        page = self.pages.fill(trail, digits=digits)
        self._show(page)
        self._digits.switch(on=digits and self.pages.takes_digits(trail))

    def open_page(self, page: HeadedPage) -> None:
        """Show a page over the walk; it goes when the walk is shown again, as by Back."""
        self._show(page)
        self._opened = page

    def back(self) -> None:
        """Close what was opened, else undo the last answer."""
        if self._opened:
            self.show_walk()
        else:
            self.controller.back()

    def start_again(self) -> None:
        """Undo every answer, and forget the words that stand on the pages."""
        self.pages.wipe()
        self.controller.restart()

    def _show(self, page: WalkPage | HeadedPage) -> None:
        was_opened, self._opened, self._now = self._opened, None, page
        self._digits.switch(on=False)
        self.show_page(page)
        if was_opened:
            self.stack.removeWidget(was_opened)
            was_opened.deleteLater()
        self.rail.show_trail(self.controller.trail)
        if self.isVisible():  # else the window shows this, and tells of it
            self.desk.show_title(self.heading.text(), self.title)
            self.focus()
            settle()
            announce(self, self.heading.text())

    def _go_on_in(self, tree_id: str) -> None:
        if tree := self.desk.library.tree(tree_id):
            self.controller.open_aside(tree)
