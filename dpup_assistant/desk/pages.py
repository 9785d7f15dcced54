"""The pages that the first page must not wait for: imported and made when they are first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dpup_assistant.desk.hide_page import HidePage
    from dpup_assistant.desk.opened_pages import OpenedPages
    from dpup_assistant.desk.walk_pages import WalkPages
    from dpup_assistant.desk.window import Window


class Pages:
    """The window's other pages, each connected to the window when it is made."""

    def __init__(self, window: Window) -> None:
        """Take the window that shows them."""
        self._window = window

    @cached_property
    def walk(self) -> WalkPages:
        """The pages of a walk."""
        from dpup_assistant.desk.walk_pages import WalkPages

        window = self._window
        pages = WalkPages(window.controller, window.library, window.today)
        pages.tree_chosen.connect(window.open_tree)
        pages.start_again.connect(window.start_again)
        pages.all_decisions.connect(window.leave)
        window.controller.blank_picked.connect(pages.refresh_words)
        return pages

    @cached_property
    def opened(self) -> OpenedPages:
        """The pages that are opened and closed again."""
        from dpup_assistant.desk.opened_pages import OpenedPages

        window = self._window
        pages = OpenedPages(window.library, window)
        pages.done.connect(window.close_opened)
        pages.stay.connect(window.idle.touch)
        pages.settings_changed.connect(window.change_settings)
        return pages

    @cached_property
    def hide(self) -> HidePage:
        """The blank page."""
        from dpup_assistant.desk.hide_page import HidePage

        page = HidePage()
        page.left.connect(self._window.show_first)
        return page

    def listen(self) -> None:
        """Have the window hear what goes past its pages, once the first of them is painted."""
        from dpup_assistant.desk.listening import listen

        listen(self._window)

    def wipe(self) -> None:
        """Forget every word of a walk that stands on a page. Pages that were never made hold none."""
        if "walk" in vars(self):
            self.walk.wipe()

    def drop(self) -> None:
        """Do away with the pages of a walk, and so with every word on them."""
        if "walk" in vars(self):
            self.walk.drop()
