"""The window's frame: the rail beside a stack of pages, in the form that the width allows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget
from shiboken6 import isValid

from dpup_assistant.desk.rail import Rail
from dpup_assistant.kit.look import look
from dpup_assistant.kit.page import Page, form_for
from dpup_assistant.kit.tab_order import tab_stops

LEAST = 320  # pixels: the narrowest window that shows everything without scrolling sideways


class Shell(QWidget):
    """Shows one page at a time beside the rail, whose foot stands under the page in a narrow window.

    Signals:
        resized: the window has another size.
    """

    resized = Signal()

    def __init__(self) -> None:
        """Make it with an empty stack."""
        super().__init__()
        self.rail, self.stack = Rail(), QStackedWidget()
        self._had_keyboard: QWidget | None = None
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.rail)
        self._layout.addWidget(self.stack, 1)
        self.setMinimumSize(LEAST, LEAST)
        self.setAutoFillBackground(True)
        look().changed.connect(self._take_form)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def show_page(self, page: QWidget) -> None:
        """Show a page of the kit beside the rail, anything else alone. It is put into the stack at first."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        beside, had_rail = isinstance(page, Page), not self.rail.isHidden()
        self.rail.setVisible(beside)
        self._place_foot(page)
        if beside and not had_rail:
            self._layout.activate()  # so that a page that was left for a moment keeps its size, and its place
        self.stack.setCurrentWidget(page)

    def show_title(self, *parts: str) -> None:
        """Title the window by what stands on its page, and by the program's name."""
        self.setWindowTitle(" – ".join(part for part in (*parts, self.tr("DPUP Assistant")) if part))

    def note_keyboard(self) -> None:
        """Note what has the keyboard, before something is opened that is closed again."""
        self._had_keyboard = self.focusWidget()

    def give_keyboard_back(self) -> None:
        """Return the keyboard to what had it, if that is still there."""
        had, self._had_keyboard = self._had_keyboard, None
        if had and isValid(had) and had.isVisible():
            had.setFocus()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go down the rail, then down the page: as things stand, and not as they were made."""
        page, now = self.page, self.focusWidget()
        rail, inside = self.rail.tab_stops(), list(tab_stops(page, now)) if page else []
        stops = [*rail, *inside]
        if not stops:
            return False
        if now in stops:
            place = stops.index(now) + (1 if forward else -1)
        else:  # the heading, which is no stop
            place = len(rail) - (0 if forward else 1)
        stops[place % len(stops)].setFocus()
        return True

    def _place_foot(self, page: QWidget | None) -> None:
        """Put the rail's foot under a page where the window is narrow, else out of the way."""
        foot = self.rail.foot
        if isinstance(page, Page) and form_for(self.width()) == "narrow":
            page.foot.addWidget(foot)
            foot.show()
        elif foot.parent() is not self.rail:
            foot.setParent(self.rail)  # which hides it; the page may go, and must not take it along

    def _take_form(self) -> None:
        form = form_for(self.width())
        directions = QBoxLayout.Direction
        self._layout.setDirection(directions.TopToBottom if form == "narrow" else directions.LeftToRight)
        self.rail.set_form(form)
        self._place_foot(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the form for the new width."""
        self._take_form()
        super().resizeEvent(event)
        self.resized.emit()
