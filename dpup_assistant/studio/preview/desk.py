"""The worker's frame in the preview: rail and pages in the form that its own width allows."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.shell import Shell
from dpup_assistant.kit.look import look
from dpup_assistant.kit.page import Page

_LEAST = 180  # px, its least width
_LOW = 240  # px at text size 1, its least height: the bar and a heading


class PreviewDesk(Shell):
    """Shows pages as the worker's window does."""

    def __init__(self) -> None:
        """Make it with an empty stack."""
        super().__init__()
        self.rail.set_form("narrow")  # what stands in no place yet would open as windows of its own
        look().changed.connect(self._measure)
        self._measure()

    def show_page(self, page: QWidget) -> None:
        """Show a page, which takes its form from this frame and not from the trainer's window."""
        if isinstance(page, Page):
            page.frame = self
        super().show_page(page)

    def _measure(self) -> None:
        self.setMinimumSize(_LEAST, look().type_px(_LOW))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802 - Qt's name
        """Leave Tab to the preview, which has more to stop at than the worker's window."""
        around = self.parentWidget()
        return around is not None and around.focusNextPrevChild(forward)
