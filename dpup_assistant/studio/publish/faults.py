"""What keeps a tree from being published, and what is only told before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.storage.judged import FoundFault
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.faults.list_words import Places
from dpup_assistant.studio.form.faults import place_of

TOLD_ABOVE = "based_on_older"  # the page has a button of its own for it
_MOST = 20  # of one sort


class PublishFaults(QWidget):
    """Lists the errors of a tree, or its warnings, each with a button that leads there.

    Signals:
        gone_to(object): the path of the part to go to.
    """

    gone_to = Signal(object)

    def __init__(self, edited: EditedTree) -> None:
        """Take the tree that is open, judged."""
        super().__init__()
        self._places = Places(edited.data)
        self._column = Column(self, 12)
        faults = [found for found in edited.judgement.faults if found.fault.code != TOLD_ABOVE]
        errors = [found for found in faults if found.fault.severity == "error"]
        warnings = [found for found in faults if found.fault.severity == "warning"]
        self.are_errors = bool(errors)
        if errors:
            self._show(errors, self.tr("Mend these errors first"), "circle-x", "error")
        elif warnings:
            self._show(warnings, self.tr("Look at these warnings first"), "circle-alert", "warn")
        self.setVisible(bool(faults))

    def _show(self, faults: Sequence[FoundFault], title: str, icon: str, role: str) -> None:
        self._column.addWidget(Heading(title, "block"))
        if role == "warn":
            self._column.addWidget(Text(self.tr("They keep nothing from being published."), "muted"))
        for found in faults[:_MOST]:
            self._column.addWidget(self._row(found, icon, role))
        left = len(faults) - _MOST
        if left > 0:
            self._column.addWidget(Text(self.tr("and {count} more").format(count=left), "muted"))

    def _row(self, found: FoundFault, icon: str, role: str) -> QWidget:
        fault, row = found.fault, QWidget()
        column = Column(row, 2)
        where = self._places.where(place_of(found))
        go = Button(self.tr("Go to it"), "arrow-right", "studio")
        go.setAccessibleName(f"{self.tr('Go to it')}: {where}")
        go.clicked.connect(lambda: self.gone_to.emit(fault.path))
        column.addWidget(Text(where, "strong"))
        column.addWidget(Notice(icon, fault.message, role))
        column.addWidget(Text(fault.hint, marker=""))
        column.addWidget(go)
        return row
