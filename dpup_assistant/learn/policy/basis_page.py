"""What there is to know of a part of the policy, or of any other law or good practice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.blocks import BulletList, Frame, Tag
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.leading_words import LeadingWords
from dpup_assistant.kit.word_table import WordTable
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.policy.resting import resting_on
from dpup_assistant.learn.policy.rests_on import RestsOn
from dpup_assistant.learn.policy.titled import Titled
from dpup_assistant.learn.trees_in_use import trees_in_use
from dpup_assistant.output import labels
from dpup_assistant.output.dates import in_words

if TYPE_CHECKING:
    from dpup_assistant.desk.library import Library
    from dpup_assistant.engine.learning.policy import Policy
    from dpup_assistant.learn.policy.leads import Leads


class BasisPage(LearnPage):
    """Shows an entry of basis.yaml, with what policy.yaml adds to it where it is a part of the policy."""

    def __init__(self, library: Library, name: str, policy: Policy | None, leads: Leads) -> None:
        """Take the trees of this desk, the entry's id, the policy, and where the page leads on to.

        Without the policy, what only that says is left out.
        """
        super().__init__()
        self._basis, self._name, self._leads = library.resources.basis, name, leads
        self._entry = self._basis[name]
        self._part = policy.parts.get(name) if policy else None
        self._part_of = [
            each for each, part in (policy.parts.items() if policy else ()) if name in part.basis
        ]
        beside = [each for each in self._part.basis if each in self._basis] if self._part else []
        self._details = [each for each in beside if self._basis[each].kind == "good_practice"]
        self._law = [each for each in beside if self._basis[each].kind == "law"]
        self.heading.setText(self._entry.name)
        for widget in (*self._what_it_is(), *self._what_goes_with_it(library), self._source()):
            self.main.addWidget(widget)
        self.end(source=labels.BASED_ON_DPUP if self._part else "")

    def _what_it_is(self) -> Iterator[QWidget]:
        yield _tag(self._entry, self.tr(labels.LAW), self.tr(labels.GOOD_PRACTICE))
        if self._part:
            yield self._quoted(self._part.summary)
        yield Text(self._entry.plain)
        if unsure := self._unsure():
            yield Text(unsure, "warn", icon="circle-alert")
        if self._part:
            yield Titled(self.tr("At the desk"), "message-square-quote", BulletList(self._part.at_the_desk))

    def _what_goes_with_it(self, library: Library) -> Iterator[QWidget]:
        yield Titled(self.tr("What it asks in detail"), "list-tree", *self._rows(self._details))
        yield Titled(self.tr("Where it goes beyond the law, and why"), "hand-heart", *self._beyond())
        yield Titled(self.tr("The law beside it"), "scale", *self._rows(self._law))
        beside = self.tr("What the policy asks beside it"), self.tr("What it is part of")
        yield Titled(beside[self._entry.kind == "good_practice"], "book-open", *self._rows(self._part_of))
        resting = resting_on(trees_in_use(library), {self._name, *self._details})
        rests_on = RestsOn(resting, self._leads)
        yield Titled(self.tr("Decisions and outcomes that rest on it"), "signpost", rests_on)

    def _quoted(self, summary: str) -> Frame:
        """Return the policy's own words, with whose they are."""
        frame = Frame("raised", gap=6)
        frame.body.addWidget(Text(f"“{' '.join(summary.split())}”", "reply"))
        frame.body.addWidget(Text(self.tr("Data Protection and Use Policy, CC BY 4.0, the Crown"), "small"))
        return frame

    def _rows(self, names: Iterable[str]) -> Iterator[QWidget]:
        """Yield each entry in plain words, with its name to press for more."""
        for name in names:
            row, entry = LeadingWords(), self._basis[name]
            row.set_words(entry.plain, entry.name, self.tr("More about: {name}").format(name=entry.name))
            row.clicked.connect(lambda _=False, name=name: self._leads.basis(name))
            yield row

    def _beyond(self) -> Iterator[QWidget]:
        """Yield what the law asks where this asks for more, and why it does."""
        entries = [self._basis[name] for name in (self._name, *self._details)]
        rows = [(each.name, each.beyond.law_asks, each.beyond.why) for each in entries if each.beyond]
        if self._part and rows:
            columns = (self.tr("What it asks"), self.tr("What the law asks"), self.tr("Why more"))
            yield WordTable(columns, rows)
        else:
            for _, law_asks, why in rows:
                yield Text(f"{law_asks} {why}")

    def _unsure(self) -> str:
        """Return what is not sure of it, in a sentence; "" where it was seen as it stands."""
        if self._entry.confidence == "partly":
            return self.tr("Checked in part. The exact words may be other ones.")
        return self.tr(labels.UNSURE_BASIS.get(self._entry.confidence, ""))

    def _source(self) -> Titled:
        """Return where it stands, what it was held against and when."""
        entry = self._entry
        lines = (
            entry.citation,
            self.tr("Held against: {source}.").format(source=entry.source),
            self.tr("Last looked at {date}.").format(date=in_words(entry.checked)),
            self.tr(labels.NO_LAWYER),
        )
        return Titled(self.tr("Where it stands"), "file-text", Text("\n".join(lines), "small_text"))


def _tag(entry: Basis, law: str, good_practice: str) -> Tag:
    return Tag("scale", law) if entry.kind == "law" else Tag("hand-heart", good_practice, good_practice=True)
