"""Who approved a tree, who did not yet, and recording an approval that was given."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.explain import APPROVERS, approvals_missing
from dpup_assistant.engine.tree import Tree
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.kit.text_field import LineField
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.studio.publish.fields import day_in


class PublishApprovals(QWidget):
    """Lists the approvals of the version that the text holds, and records another.

    Signals:
        given(object): an Approval to record.
    """

    given = Signal(object)

    def __init__(self, tree: Tree, today: date) -> None:
        """Take the tree, and the day."""
        super().__init__()
        self._version, self._today = tree.version, today
        column = Column(self, 8)
        title = self.tr("Approvals of version {version}").format(version=tree.version)
        column.addWidget(Heading(title, "block"))
        for approval in tree.approvals:
            column.addWidget(self._line(approval))
        for role in approvals_missing(tree):
            missing = self.tr("{role}: not approved yet. Each outcome says: {words}")
            words = missing.format(role=role, words=labels.NO_LAWYER)
            column.addWidget(Notice("circle-alert", words, "warn"))
        column.addWidget(self._record())

    def _line(self, approval: Approval) -> Notice:
        day = in_words(approval.on)
        if approval.version == self._version:
            words = self.tr("{role}: approved on {day}")
            return Notice("circle-check", words.format(role=approval.role, day=day), "ok")
        words = self.tr("{role}: approved version {version} on {day}, and not this one")
        return Notice("info", words.format(role=approval.role, version=approval.version, day=day), "muted")

    def _record(self) -> QWidget:
        """Return the fields that record an approval, folded up."""
        self.role = LineField(self.tr("Role"), note=self.tr("a role, not a name"))
        self.date = DateField(self.tr("Approved on"))
        self.role.set_text(APPROVERS[0])
        self.date.set_text(self._today.isoformat())
        record = Button(self.tr("Record it"), "check", "studio")
        record.clicked.connect(self._give)
        fold = Fold(self.tr("Record an approval"), "badge-check")
        told = self.tr("Record what somebody signed: they read this version, and said yes to it.")
        for widget in (Text(told, "muted"), self.role, self.date, record):
            fold.body.addWidget(widget)
        return fold

    def _give(self) -> None:
        role, day = " ".join(self.role.text().split()), day_in(self.date)
        self.role.set_fault("" if role else self.tr("Say who approved it, such as Lawyer."))
        if role and day:
            self.given.emit(Approval(role=role, on=day, version=self._version))
