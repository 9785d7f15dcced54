"""Counts what the worker's window walks through. It is there only while counting is switched on."""

from datetime import date

from PySide6.QtCore import QObject, QTimer

from dpup_assistant.desk.problems import Problem
from dpup_assistant.desk.window import Window
from dpup_assistant.engine.insights import Counted, month_of, passed
from dpup_assistant.storage.insights.counts import NotCounted, add_counts

_STOPPED = "Nothing is counted any more until this program is opened again. Decisions work as before."


class Counter(QObject):
    """Counts each decision once a walk, and each outcome that it comes to.

    Going back and forward, or aside and back, counts nothing twice. What it has counted of a walk goes with
    the walk.
    """

    def __init__(self, window: Window) -> None:
        """Take the worker's window."""
        super().__init__(window)
        self._window, self._controller = window, window.controller
        self._counted: set[Counted] = set()
        self._waiting: list[Counted] = []
        self._told: Problem | None = None
        self._controller.ended.connect(self._counted.clear)

    @property
    def problem(self) -> str:
        """Why nothing is counted any more, in a sentence; "" while counting goes on."""
        return self._told.details[0] if self._told else ""

    def look(self) -> None:
        """Count what the trail has come to, once the page is shown."""
        if not self._controller.trail or self._told:
            return
        new = passed(self._controller.trail.walks) - self._counted
        self._counted |= new
        self._waiting += new
        if new:
            QTimer.singleShot(0, self, self._write)

    def go_on(self) -> None:
        """Try again: what was wrong may be mended."""
        self._tell(None)

    def _write(self) -> None:
        happened, self._waiting = self._waiting, []
        try:
            add_counts(happened, month_of(date.today()))
        except NotCounted as why:
            self._tell(Problem(_STOPPED, (str(why),)))

    def _tell(self, problem: Problem | None) -> None:
        """Tell on the first page, where it is met after the walk, why nothing is counted any more."""
        page = self._window.first_page
        others = [each for each in page.lasting if each is not self._told]
        self._told = problem
        page.lasting = (*others, problem) if problem else tuple(others)
        page.show_library(self._window.library)


def counter_of(window: Window) -> Counter:
    """Return the counter of a window, made when it is first asked for."""
    return window.findChild(Counter) or Counter(window)
