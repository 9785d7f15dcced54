"""One scenario in the list: its story, whether it holds, and what opens under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.check.data import Data
from dpup_assistant.check.view import text_at
from dpup_assistant.kit.disclosure import Disclosure
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.judged import FoundFault

ELSEWHERE = "ends_elsewhere"  # the code of a scenario whose answers end at another outcome


class ScenarioRow(QWidget):
    """Shows a scenario. Its fields go into `place` while it is open.

    Signals:
        pressed: it is to be opened or closed.
    """

    pressed = Signal()

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.id = ""
        self._head, self._holds = Disclosure(), Notice("circle-check")
        self.place = Column()
        column = Column(self, 2)
        column.addWidget(self._head)
        column.addWidget(self._holds)
        column.addLayout(self.place)
        self.setFocusProxy(self._head)
        self._head.clicked.connect(self.pressed)

    def show_scenario(
        self, id: str, part: Data, ends_at: str | None, faults: Sequence[FoundFault], is_open: bool
    ) -> None:
        """Show a scenario; `ends_at` tells where its answers end: "" at no outcome, None if unknown."""
        self.id = id
        story = text_at(part, "story") or id
        error = next((found.fault for found in faults if found.fault.severity == "error"), None)
        told = self._told(ends_at, error.message if error else "")
        if error and error.code == ELSEWHERE:
            told = self.tr("Does not hold. It now ends at: {end}").format(end=ends_at)
        self._head.setText(story)
        self._head.setChecked(is_open)
        self._head.setAccessibleDescription(told)
        self._holds.setText(told)
        fails = error is not None or ends_at == ""
        self._holds.set_icon("circle-x" if fails else "info" if ends_at is None else "circle-check")
        self._holds.set_role("error" if fails else "muted")

    def _told(self, ends_at: str | None, why: str) -> str:
        if why:
            return self.tr("Does not hold. {why}").format(why=why)
        if ends_at is None:
            return self.tr("Not judged yet.")
        if not ends_at:
            return self.tr("Does not hold. Its answers come to no outcome yet.")
        return self.tr("Holds. It ends at: {end}").format(end=ends_at)
