"""Show them: from an outcome's page to the words on the whole screen, or on a second one, and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from dpup_assistant.desk.full_screen import FullScreen
from dpup_assistant.desk.hide_page import HidePage
from dpup_assistant.desk.input_watch import InputWatch
from dpup_assistant.desk.outcome_page import OutcomePage
from dpup_assistant.desk.second_screen import WordsScreen, other_screen
from dpup_assistant.desk.show_them_page import ShowThemPage
from dpup_assistant.desk.still_there_page import StillTherePage
from dpup_assistant.kit.announce import announce

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window

_IDLE = 2  # times as long as on the outcome: they read, and nobody touches anything


class ShowThem(QObject):
    """Opens and closes the page, and has the words nowhere else as soon as another page is shown."""

    def __init__(self, window: Window) -> None:
        """Take the window that shows the page."""
        super().__init__(window)
        self._window, self._page = window, ShowThemPage()
        self._full = FullScreen(window)
        self._second: WordsScreen | None = None
        self._place = 0  # px that the outcome's page was scrolled by
        self._page.done.connect(window.close_opened)
        self._page.bar.hide_screen.clicked.connect(window.hide_screen)
        self._page.moved.connect(lambda: window.show_title(self._page.heading.text()))
        window.stack.addWidget(self._page)  # else nobody owns it until it is shown
        window.stack.currentChanged.connect(self._follow)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._screens_changed)
            app.screenAdded.connect(self._screens_changed)

    def toggle(self) -> None:
        """Show the words of the outcome that is open, or close them. On any other page nothing happens."""
        window = self._window
        if window.page is self._page or window.idle.warning:
            window.close_opened()
        elif isinstance(window.page, OutcomePage):
            self._open_from(window.page)

    def keep_showing(self) -> bool:
        """Return whether the words come back after the idle desk's warning, or go before the walk comes."""
        if not self._page.has_words:
            return False
        if self._window.page is self._page:
            self._take_words_away()
            self._full.give_back(self._show_outcome)
        else:
            self._show()
        return True

    def wipe(self) -> None:
        """Forget the words, and how large they were."""
        self._take_words_away()
        self._page.stand_upright()

    def _open_from(self, outcome: OutcomePage) -> None:
        explanation = self._window.pages.walk.explanation()
        if not explanation:
            return
        if outcome.say.why_not:
            announce(outcome, outcome.say.why_not)
            return
        self._place = outcome.verticalScrollBar().value()
        outcome.say.show_button.setFocus()  # there the keyboard is again afterwards, by F8 too
        dark = self._window.settings.show_them == "dark"
        self._page.show_explanation(explanation, outcome.say.words(), white_on_black=dark)
        self._show()

    def _show(self) -> None:
        self._window.open_page(self._page)
        self._page.tell()
        self._window.idle.watch(_IDLE * self._window.settings.idle_outcome)
        self._take_screen()

    def _show_outcome(self) -> None:
        """Show the outcome's page where it was scrolled to."""
        self._window.show_current()
        if isinstance(self._window.page, OutcomePage):
            self._window.page.verticalScrollBar().setValue(self._place)

    def _take_screen(self) -> None:
        """Show the words on another screen where there is one to use, else on the whole of the worker's."""
        other = other_screen(self._window.screen())
        if not other or not self._window.settings.second_screen:
            self._full.take()
            return
        self._full.give_back()
        self._second = WordsScreen(self._window, other)
        self._page.mirror_in(self._second.words)
        self._second.show()
        handle = self._second.windowHandle()
        InputWatch(handle, self._window.idle).hide_asked.connect(self._window.hide_screen)

    def _screens_changed(self) -> None:
        """Find another place for the words, once the system has moved the windows."""
        self._close_second()
        QTimer.singleShot(0, self, self._take_screen_again)

    def _take_screen_again(self) -> None:
        if self._window.page is self._page and self._page.has_words:
            self._close_second()
            self._take_screen()

    def _follow(self) -> None:
        """Take the words away as soon as another page is shown, and then give the screen back.

        Behind the idle desk's warning they wait; the blank page keeps the screen, so that nothing flickers.
        """
        page = self._window.page
        if page is self._page:
            return
        self._close_second()
        if isinstance(page, StillTherePage):
            return
        self._page.wipe()
        if not isinstance(page, HidePage):
            self._full.give_back()

    def _take_words_away(self) -> None:
        self._close_second()
        self._page.wipe()

    def _close_second(self) -> None:
        second, self._second = self._second, None
        if second:
            self._page.mirror_in(None)
            second.words.clear()
            second.hide()
            second.deleteLater()
