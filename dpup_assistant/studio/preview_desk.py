"""The worker's frame in the preview: rail and pages in the form that its own width allows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.shell import Shell
from dpup_assistant.kit.page import Page
from dpup_assistant.kit.tab_order import next_outside, tab_stops

_LEAST = 180  # px, its least height and width


class PreviewDesk(Shell):
    """Shows pages as the worker's window does. Tab goes through it and then on to what follows."""

    def __init__(self) -> None:
        """Make it with an empty stack."""
        super().__init__()
        self.setMinimumSize(_LEAST, _LEAST)

    def show_page(self, page: QWidget) -> None:
        """Show a page, which takes its form from this frame and not from the trainer's window."""
        if isinstance(page, Page):
            page.frame = self
        super().show_page(page)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Have Tab go down rail and page as they stand, and out of the preview at their ends."""
        page, now = self.page, self.focusWidget()
        inside = list(tab_stops(page, now)) if page else []
        stops = [*self.rail.tab_stops(), *inside]
        place = stops.index(now) + (1 if forward else -1) if now in stops else -1
        if 0 <= place < len(stops):
            stops[place].setFocus()
            return True
        outside = next_outside(self, forward)
        if outside:
            outside.setFocus()
        return outside is not None
