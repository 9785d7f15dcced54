"""Where the room sees the slides: on a second screen, or for a while on the facilitator's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.full_screen import FullScreen
from dpup_assistant.desk.hide_page import HidePage
from dpup_assistant.desk.input_watch import InputWatch
from dpup_assistant.desk.second_screen import SecondScreen, other_screen
from dpup_assistant.learn.workshop.slide_page import SlidePage
from dpup_assistant.learn.workshop.slide_view import BigSlide

if TYPE_CHECKING:
    from dpup_assistant.desk.window import Window
    from dpup_assistant.learn.workshop.run import Run


class SlideShow(QObject):
    """Shows the slide that a run has come to, and nothing of the notes.

    Signals:
        moved(int): so many slides on or back, asked for on the slide itself.
        changed: slides stand on the second screen now, or no longer do.
    """

    moved = Signal(int)
    changed = Signal()

    def __init__(self, notes: QWidget, window: Window, run: Run) -> None:
        """Take the page of the notes, with which it goes, the window and the run."""
        super().__init__(notes)
        self._notes, self._window, self._run = notes, window, run
        self._page: SlidePage | None = None
        self._second: SecondScreen | None = None
        self._there = BigSlide()
        self._there.setParent(notes)
        self._there.hide()
        self._full = FullScreen(window)
        self._full.setParent(self)
        window.stack.currentChanged.connect(self._follow)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenRemoved.connect(self._lose_second)

    @property
    def on_second(self) -> bool:
        """Whether slides stand on a second screen."""
        return self._second is not None

    def show(self) -> None:
        """Show the slide: on the second screen where there is one to use, else on the facilitator's own."""
        self.show_on_second()
        if not self.on_second:
            self._show_here()

    def show_on_second(self) -> None:
        """Show the slide on the second screen, where there is one to use."""
        window = self._window
        other = other_screen(window.screen())
        if other and window.settings.second_screen and not self._second:
            self._second = SecondScreen(self._notes, other, self._there)
            self._there.show()
            self._second.show()
            watch = InputWatch(self._second.windowHandle(), window.idle)
            watch.hide_asked.connect(window.hide_screen)
            self.refresh()
            self.changed.emit()

    def refresh(self) -> None:
        """Show the slide that the run has come to, wherever slides stand."""
        run = self._run
        if self._second:
            self._there.show_slide(run.stop.slide)
        if self._page:
            self._page.show_slide(run.stop.slide, run.at, len(run.stops))
            self._window.show_title(self._page.heading.text())
            self._page.tell()

    def close(self) -> None:
        """Take the slides off the second screen."""
        second, self._second = self._second, None
        if second:
            self._there.setParent(self._notes)
            second.hide()
            second.deleteLater()
            self.changed.emit()

    def _show_here(self) -> None:
        page = self._page = SlidePage()
        page.leave.clicked.connect(self._window.close_opened)
        page.hide_screen.clicked.connect(self._window.hide_screen)
        page.moved.connect(self.moved)
        page.show_slide(self._run.stop.slide, self._run.at, len(self._run.stops))
        self._window.open_page(page)
        page.tell()
        self._full.take()

    def _follow(self) -> None:
        """Drop the slide as another page is shown; off the second screen too, once the workshop is left."""
        shown, page = self._window.page, self._page
        if page and shown is not page:
            self._page = None
            self._window.stack.removeWidget(page)
            page.deleteLater()
        blank = isinstance(shown, HidePage)
        if not blank and not self._page:
            self._full.give_back()
        if blank or self._window.home.here != "learn":
            self.close()

    def _lose_second(self) -> None:
        """Close the window on a screen that may be gone, and show it again if it is not."""
        if self._second:
            self.close()
            QTimer.singleShot(0, self, self.show_on_second)
