"""The pages that the first page must not wait for: imported and made when they are first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from dpup_assistant.desk.home import Home
from dpup_assistant.desk.shell import Shell

if TYPE_CHECKING:
    from dpup_assistant.desk.handouts_page import HandoutsPage
    from dpup_assistant.desk.hide_page import HidePage
    from dpup_assistant.desk.keys import DigitKeys
    from dpup_assistant.desk.opened_pages import OpenedPages
    from dpup_assistant.desk.show_them import ShowThem
    from dpup_assistant.desk.voice import Voice
    from dpup_assistant.desk.walk_pages import WalkPages
    from dpup_assistant.desk.window import Window
    from dpup_assistant.engine.handout import Handout


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
        pages.show_them.connect(self.toggle_show_them)
        pages.outcome_shown.connect(lambda: pages.outcome.say.offer_voice(self.wanted_voice()))
        pages.paper_for_them.connect(self._show_paper_for_them)
        pages.paper_for_you.connect(self._show_paper_for_you)
        pages.basis_asked.connect(window.basis_asked)
        window.controller.blank_picked.connect(pages.refresh_words)
        return pages

    def _show_paper_for_them(self) -> None:
        from dpup_assistant.desk.show_paper import show_paper_for_them

        show_paper_for_them(self._window)

    def _show_paper_for_you(self) -> None:
        from dpup_assistant.desk.show_paper import show_paper_for_you

        show_paper_for_you(self._window)

    def _show_handout(self, handout: Handout) -> None:
        from dpup_assistant.desk.show_paper import show_handout

        show_handout(self._window, handout)

    @cached_property
    def opened(self) -> OpenedPages:
        """The pages that are opened and closed again."""
        from dpup_assistant.desk.opened_pages import OpenedPages

        window = self._window
        pages = OpenedPages(window.library, window, self.wanted_voice)
        pages.done.connect(window.close_opened)
        pages.stay.connect(window.idle.touch)
        pages.settings_changed.connect(window.change_settings)
        pages.read_again.connect(self._read_trees_again)
        return pages

    def show_problems(self) -> None:
        """Show all that is wrong here, to be told to somebody."""
        self.opened.faults.show_problems(self._window.first_page.problems)
        self._window.open_page(self.opened.faults)

    def _read_trees_again(self) -> None:
        """Read the trees again, with nothing left of what came of the old ones."""
        window = self._window
        window.controller.wipe()
        self.drop()
        if page := vars(self).pop("handouts", None):
            window.stack.removeWidget(page)
            page.deleteLater()
        window.library.reload()

    @cached_property
    def handouts(self) -> HandoutsPage:
        """Paper to hand out."""
        from dpup_assistant.desk.handouts_page import HandoutsPage

        window, library = self._window, self._window.library
        handouts, faulty = library.handouts()
        page = HandoutsPage(handouts, faulty, library.agency.leaflets, library.leaflet)
        page.chosen.connect(lambda name: self._show_handout(handouts[name]))
        page.done.connect(window.back)
        return page

    def show_handouts(self) -> None:
        """Show the paper to hand out."""
        self._window.go_to(Home(self.handouts, "hand_out", self._window.go_to))

    def show_view(self) -> None:
        """Show View."""
        view = self.opened.view
        view.show_settings(self._window.settings)
        self._window.open_page(view)

    @cached_property
    def hide(self) -> HidePage:
        """The blank page."""
        from dpup_assistant.desk.hide_page import HidePage

        page = HidePage()
        page.left.connect(self._window.show_first)
        return page

    @property
    def is_blank(self) -> bool:
        """Whether the blank page is shown."""
        return "hide" in vars(self) and self._window.page is self.hide

    @cached_property
    def show_them(self) -> ShowThem:
        """What is shown to the person."""
        from dpup_assistant.desk.show_them import ShowThem

        return ShowThem(self._window)

    def toggle_show_them(self) -> None:
        """Show them the words of the outcome that is open, or close them again."""
        if "walk" in vars(self):
            self.walk.stop_reading()
        self.show_them.toggle()

    def keep_showing(self) -> bool:
        """Return whether what is shown to the person comes next, or has to go first, before the walk."""
        return "show_them" in vars(self) and self.show_them.keep_showing()

    @cached_property
    def voice(self) -> Voice | None:
        """The computer's own voice; None without the part that speaks."""
        from dpup_assistant.desk.voice import find_voice

        return find_voice(self._window)

    def wanted_voice(self) -> Voice | None:
        """Return what reads aloud, where the worker wants it and the part that speaks is there."""
        return self.voice if self._window.settings.voice else None

    def have_at_hand(self) -> None:
        """Import what a walk needs while nobody waits: the program's folder may be gone later."""
        import dpup_assistant.desk.at_hand  # noqa: F401 - to be imported is all that is wanted of it

    def listen(self) -> None:
        """Have the window hear what goes past its pages, once the first of them is painted."""
        from dpup_assistant.desk.listening import listen

        listen(self._window)

    @cached_property
    def digits(self) -> DigitKeys:
        """The keys that pick an option of a question."""
        from dpup_assistant.desk.keys import DigitKeys

        return DigitKeys(self._window, lambda digit: self.walk.question.options.press(digit))

    def switch_digits(self, *, on: bool) -> None:
        """Have the digits pick options, or not. Before a first walk they are not there."""
        if on or "digits" in vars(self):
            self.digits.switch(on=on)

    def ten_seconds(self) -> None:
        """Go over to the words that take ten seconds, or back, where there are words to say."""
        home = self._window.home.page
        if isinstance(home, Shell) and home.isVisible():
            home.pages.ten_seconds()
        elif "walk" in vars(self):
            self.walk.ten_seconds()

    def wipe(self) -> None:
        """Forget every word of a walk that stands on a page. Pages that were never made hold none."""
        if "walk" in vars(self):
            self.walk.wipe()
        if "show_them" in vars(self):
            self.show_them.wipe()

    def drop(self) -> None:
        """Do away with the pages of a walk, and so with every word on them."""
        if "walk" in vars(self):
            self.walk.drop()
        if "show_them" in vars(self):
            self.show_them.wipe()
