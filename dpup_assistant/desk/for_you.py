"""What is for the worker only and is not read out: what to do, who to ask, why, and the law."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.basis_list import BasisList
from dpup_assistant.desk.contacts import Contacts
from dpup_assistant.desk.copied import CopiedNotice
from dpup_assistant.engine.explanation import Explanation
from dpup_assistant.kit.blocks import BulletList, Divider, Notice, NumberedList, OnlyYouBlock, Section
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words
from dpup_assistant.output.note import note_text
from dpup_assistant.output.text import as_sentence


class ForYou(OnlyYouBlock):
    """Shows an explanation's part for the worker, under a title that says so in words.

    Signals:
        paper_for_you: the checklist is asked for on paper.
        copied(str): the note to put on the clipboard.
        basis_asked(str): more is wanted of what it rests on, by its id in basis.yaml.
    """

    paper_for_you = Signal()
    copied = Signal(str)
    basis_asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self.set_title(self.tr(labels.FOR_YOU))
        self._overdue = Notice("calendar-clock", role="warn")
        self._do, self._instead = NumberedList(), BulletList()
        self._later, self._reasons = BulletList(), BulletList()
        self._record, self._ask, self._note = Text(), Text(), Text()
        self._contacts, self._basis = Contacts(), BasisList()
        self._explanation: Explanation | None = None
        self._paper, self._paper_later = (Button(self.tr(labels.PAPER_FOR_YOU), "printer") for _ in range(2))
        self._copy, self._copied = Button(self.tr(labels.COPY_NOTE), "clipboard-copy"), CopiedNotice()
        self.ways_out = self._paper, self._paper_later, self._copy
        """The buttons that give words away from the page."""
        self._paper.clicked.connect(self.paper_for_you)
        self._paper_later.clicked.connect(self.paper_for_you)
        self._copy.clicked.connect(self._copy_note)
        self._basis.asked.connect(self.basis_asked)
        self._ordered: list[str] = []
        self._no_lawyer, self._version = Notice("circle-alert", role="warn"), Text(role="small_text")
        self._sections = {
            "do": self._list(labels.DO, "square-check-big", self._do),
            "instead": self._list(labels.INSTEAD, "list-plus", self._instead),
            "later": self._list(labels.LATER, "clock", self._later),
            "record": self._text(labels.RECORD, "notebook-pen", self._record, self._copy, self._copied),
            "ask": self._text(labels.ASK, "users", self._ask, self._contacts),
            "note": self._text(labels.NOTE, "building-2", self._note),
            "reasons": self._list(labels.REASONS, "route", self._reasons),
        }
        self._sections["do"].add(self._paper)
        self._sections["record"].add(self._paper_later)
        rest = (Divider(strong=True), self._basis, Divider(strong=True), self._no_lawyer, self._version)
        self.body.addWidget(self._overdue)
        for widget in (*self._sections.values(), *rest):
            self.body.addWidget(widget)

    def _list(self, title: str, icon: str, points: QWidget) -> Section:
        section = Section(self.tr(title), icon)
        section.body.addWidget(points)
        return section

    def _text(self, title: str, icon: str, *widgets: QWidget) -> Section:
        section = Section(self.tr(title), icon)
        for widget in widgets:
            section.add(widget)
        return section

    def show_explanation(self, explanation: Explanation, today: date) -> None:
        """Show what an explanation has for the worker; `today` tells whether its review is overdue."""
        self._explanation = explanation
        self.forget_copied()
        overdue = self.tr(labels.OVERDUE).format(date=in_words(explanation.review_by))
        self._overdue.setText(overdue)
        self._overdue.setVisible(explanation.review_by < today)
        self._do.set_items(explanation.do)
        self._instead.set_items(explanation.instead)
        self._later.set_items(explanation.later)
        self._reasons.set_items(explanation.reasons)
        self._record.setText(explanation.record)
        self._ask.setText(explanation.ask)
        self._note.setText(explanation.note or "")
        self._contacts.show_contacts(explanation.contacts, explanation.kind == "urgent")
        self._basis.show_basis(
            {line.id: line.basis for line in (*explanation.law, *explanation.good_practice)}
        )
        self._no_lawyer.setText(self.tr(labels.NO_LAWYER))
        self._no_lawyer.setVisible(bool(explanation.approvals_missing))
        self._version.setText(self._version_lines(explanation))
        self._paper.setVisible(explanation.kind != "urgent")
        self._paper_later.setVisible(explanation.kind == "urgent")  # numbers to ring come first
        self._order(explanation)

    def clear(self) -> None:
        """Forget what stands for the walk here."""
        self._explanation = None
        self.forget_copied()

    def forget_copied(self) -> None:
        """Tell no longer that something was copied from here."""
        self._copied.hide()

    def _copy_note(self) -> None:
        if self._explanation:
            self.copied.emit(note_text(self._explanation))
            self._copied.tell()

    def _order(self, explanation: Explanation) -> None:
        """Put what there is in its order: what can be done instead before the steps on a stop, and who to
        ring straight after them where it is urgent.
        """
        order = {"stop": ("instead", "do"), "urgent": ("do", "ask")}.get(explanation.kind, ("do", "instead"))
        names = list(dict.fromkeys((*order, *self._sections)))
        if names != self._ordered:
            self._ordered = names
            for place, name in enumerate(names, self.body.indexOf(self._overdue) + 1):
                self.body.removeWidget(self._sections[name])
                self.body.insertWidget(place, self._sections[name])
        there = {
            "do": explanation.do,
            "instead": explanation.instead,
            "later": explanation.later,
            "note": explanation.note,
            "reasons": explanation.reasons,
        }
        for name, what in there.items():
            self._sections[name].setVisible(bool(what))

    def _version_lines(self, explanation: Explanation) -> str:
        """Return whose advice this is and how old it is, a line each."""
        lines = (
            self.tr(labels.VERSION).format(
                title=as_sentence(explanation.tree_title), version=explanation.version
            ),
            self.tr(labels.REVIEWED).format(date=in_words(explanation.reviewed)),
            self.tr(labels.REVIEW_BY).format(date=in_words(explanation.review_by)),
            self.tr(labels.NOT_ADVICE),
        )
        return "\n".join(lines)
