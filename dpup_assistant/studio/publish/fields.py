"""What a trainer fills in to publish a version: its name, what changed, the review, who approved it."""

from __future__ import annotations

from collections.abc import Container, Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.months import months_later
from dpup_assistant.engine.tree_notes import Approval
from dpup_assistant.kit.date_field import DateField
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.text_field import LineField, TextArea
from dpup_assistant.kit.tick_field import TickField
from dpup_assistant.output import labels
from dpup_assistant.storage.templates import REVIEW_AFTER
from dpup_assistant.studio.publish.edits import Release


class PublishFields(QWidget):
    """Asks for all that is written down with a version."""

    def __init__(self, version: str, used: Container[str], approvers: Sequence[str], today: date) -> None:
        """Take the version to propose, those used before, the roles that are to approve it, and the day."""
        super().__init__()
        self._used, self._today = used, today
        self.version = LineField(self.tr("Version"), note=self.tr("year and month, such as 2026.11"))
        self.note = TextArea(self.tr("What changed"), note=self.tr("a sentence or two, for those who use it"))
        self.reviewed = DateField(self.tr("Last held against the law and your policy"))
        self.review_by = DateField(self.tr("Next review by"))
        self.version.set_text(version)
        self.reviewed.set_text(today.isoformat())
        self.review_by.set_text(months_later(today, REVIEW_AFTER).isoformat())
        self.approvals = [(role, ApprovalField(role, today)) for role in approvers]
        column = Column(self, 14)
        fields = (self.version, self.note, self.reviewed, self.review_by)
        for field in (*fields, *(field for _, field in self.approvals)):
            column.addWidget(field)

    def release(self) -> Release | None:
        """Return what was filled in; None where something is missing or wrong, which its field then says.

        The first such field gets the keyboard.
        """
        reviewed, review_by = day_in(self.reviewed), day_in(self.review_by)
        if reviewed and reviewed > self._today:
            self.reviewed.set_fault(self.tr("This day is still to come. Write the day of the review."))
        if reviewed and review_by and review_by <= reviewed:
            self.review_by.set_fault(self.tr("The next review comes after the last. Write a later day."))
        version, note = self.version.text().strip(), " ".join(self.note.text().split())
        self.version.set_fault(self._why_not(version))
        self.note.set_fault("" if note else self.tr("Say what changed. Whoever uses the tree reads it."))
        given = [(role, field.day()) for role, field in self.approvals if field.is_given()]
        dates = [field.date for _, field in self.approvals if field.is_given()]
        for field in (self.version, self.note, self.reviewed, self.review_by, *dates):
            if field.fault_line.text():
                field.setFocus()
                return None
        assert reviewed and review_by
        approvals = tuple(Approval(role=role, on=day, version=version) for role, day in given if day)
        return Release(version, note, self._today, reviewed, review_by, approvals)

    def _why_not(self, version: str) -> str:
        if not version:
            return self.tr("Give this version a name, such as 2026.11.")
        if version in self._used:
            return self.tr("Version {version} was used before. Choose another.").format(version=version)
        return ""


class ApprovalField(QWidget):
    """Asks whether a role approved this very version, and when."""

    def __init__(self, role: str, today: date) -> None:
        """Take the role, and the day."""
        super().__init__()
        words = self.tr("{role}: approved this version").format(role=role)
        without = self.tr("Leave it empty where they did not. Each outcome then says: {words}")
        self._tick = TickField(words, without.format(words=labels.NO_LAWYER))
        self.date = DateField(self.tr("{role}: approved on").format(role=role))
        self.date.set_text(today.isoformat())
        self.date.hide()
        self._tick.ticked.connect(self.date.setVisible)
        column = Column(self, 8)
        column.addWidget(self._tick)
        column.addWidget(self.date)

    def is_given(self) -> bool:
        """Return whether it is approved."""
        return self._tick.is_ticked()

    def day(self) -> date | None:
        """Return the day of the approval; None, and the field says so, where it is none."""
        return day_in(self.date)


def day_in(field: DateField) -> date | None:
    """Return the day that is typed into a field; None where it is none, and the field then says so."""
    try:
        day = date.fromisoformat(field.text().strip())
    except ValueError:
        field.set_fault(field.tr("This is not a date. Write year-month-day, such as 2026-11-22."))
        return None
    field.set_fault("")
    return day
