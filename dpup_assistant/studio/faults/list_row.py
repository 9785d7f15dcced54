"""One fault of a tree in the list: where it is, what it is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.fault_line import FaultLine
from dpup_assistant.kit.layouts import Row
from dpup_assistant.storage.judged import FoundFault


class FaultRow(QWidget):
    """Shows a fault.

    Signals:
        go_wanted, fix_wanted: that was pressed for it.
        help_wanted(str): its code is to be explained.
    """

    go_wanted = Signal()
    fix_wanted = Signal()
    help_wanted = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.found: FoundFault | None = None
        self.line, self._where = FaultLine(), ""
        self.fix = Button(self.tr("Fix it"), "wrench", "studio")
        self.go = Button(self.tr("Go to"), None, "studio")
        self._help = Button(self.tr("Help"), "circle-question-mark", "studio_quiet")
        row = Row(self, 2, (0, 0, 8, 0))
        row.addWidget(self.line, 1)
        for button in (self._help, self.fix, self.go):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.line.clicked.connect(self.go_wanted)
        self.go.clicked.connect(self.go_wanted)
        self.fix.clicked.connect(self.fix_wanted)
        self._help.clicked.connect(self._ask_for_help)
        self.show_fix("")

    def show_fault(self, found: FoundFault, where: str) -> None:
        """Show a fault, and where it is in words."""
        words = f"{found.fault.message} {found.fault.hint}"
        if (found.fault, where) != (self.found.fault if self.found else None, self._where):
            self._where = where
            self.line.set_fault(found.fault.severity, where, words)
            self.go.setAccessibleName(f"{self.go.text()}: {where}")
            self._help.setAccessibleName(f"{self._help.text()}: {where}")
            self._help.setAccessibleDescription(self.tr("What this means, with an example"))
        self.found = found

    def show_fix(self, does: str) -> None:
        """Offer what mends it, told in words; "" where a person has to decide."""
        self.fix.setAccessibleName(f"{self.fix.text()}: {does}")
        self.fix.setVisible(bool(does))
        self.go.setVisible(not does)

    def _ask_for_help(self) -> None:
        if self.found:
            self.help_wanted.emit(self.found.fault.code)
