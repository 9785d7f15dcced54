"""Decisions and outcomes that rest on a law or a good practice, each decision opened where it is wanted."""

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.leading_words import LeadingWords
from dpup_assistant.kit.lists import BulletList
from dpup_assistant.learn.policy.leads import Leads
from dpup_assistant.learn.policy.resting import Ending, Resting
from dpup_assistant.output import labels


class RestsOn(QWidget):
    """Lists the decisions. Under each stand its outcomes and questions."""

    def __init__(self, resting: Sequence[Resting], leads: Leads) -> None:
        """Take what rests on it, and where an outcome leads."""
        super().__init__()
        column = Column(self, 12, controls=True)
        if not resting:
            column.addWidget(Text(self.tr("No decision here names it."), "muted"))
        elif leads.practise:
            told = self.tr("Press an outcome to practise a story that ends there.")
            column.addWidget(Text(told, "muted"))
        for each in resting:
            column.addWidget(_Decision(each, leads))


class _Decision(Fold):
    """One decision. What rests on it is laid out when it is first opened."""

    def __init__(self, resting: Resting, leads: Leads) -> None:
        super().__init__(kind="reply")
        self._resting, self._leads = resting, leads
        counts = ", ".join(self._counts())
        self.set_text(f"{resting.tree.title} ({counts})")
        self.toggled.connect(self._fill)

    def _counts(self) -> Iterator[str]:
        """Yield how many outcomes and questions there are, in words."""
        endings, questions = len(self._resting.endings), len(self._resting.questions)
        if endings:
            words = self.tr("1 outcome") if endings == 1 else self.tr("{count} outcomes")
            yield words.format(count=endings)
        if questions:
            words = self.tr("1 question") if questions == 1 else self.tr("{count} questions")
            yield words.format(count=questions)

    def _fill(self) -> None:
        if self.body.count():
            return
        for widget in self._parts():
            self.body.addWidget(widget)

    def _parts(self) -> Iterator[QWidget]:
        tree, endings = self._resting.tree, self._resting.endings
        if not self._leads.practise:
            yield from self._list(self.tr("Outcomes"), [each.outcome.title for each in endings])
        for each in endings if self._leads.practise else ():
            yield self._ending(each)
        yield from self._list(self.tr("Questions"), self._resting.questions)
        if decide := self._leads.decide:
            button = Button(self.tr("Open this decision"), "arrow-right")
            button.setAccessibleName(self.tr("Open: {tree}").format(tree=tree.title))
            button.clicked.connect(lambda: decide(tree.id))
            yield button

    def _list(self, title: str, items: Sequence[str]) -> Iterator[QWidget]:
        if items:
            yield Text(title, "small_strong")
            yield BulletList(items)

    def _ending(self, ending: Ending) -> LeadingWords:
        row, title = LeadingWords(), ending.outcome.title
        name = self.tr("Practise: {title}").format(title=title)
        row.set_words(title, self.tr(labels.KINDS[ending.outcome.kind]), name)
        row.clicked.connect(lambda: self._practise(ending))
        return row

    def _practise(self, ending: Ending) -> None:
        if self._leads.practise:
            self._leads.practise(self._resting.tree.id, ending.scenario)
