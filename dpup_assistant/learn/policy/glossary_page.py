"""Glossary: what words mean, in alphabetical order, with a finder over them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.check.learning import POLICY_IDS
from dpup_assistant.engine.find import Texts, find, fold
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.leading_words import LeadingWords
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.engine.resources import Resources, Term


class GlossaryPage(LearnPage):
    """Lists the words, and narrows them to those that hold what is typed."""

    def __init__(self, resources: Resources, more: Callable[[str], None]) -> None:
        """Take what trees share, the glossary among it, and what shows a principle by its id."""
        super().__init__()
        self.heading.setText(self.tr("Glossary"))
        words = sorted(resources.glossary.items(), key=lambda item: fold(item[1].term))
        self._texts = {name: Texts(term.term, term.meaning, ()) for name, term in words}
        self._rows = {name: _Row(term, _principle(name, term, resources), more) for name, term in words}
        self.finder = SearchField(self.tr("Find a word, such as consent, breach or whānau"))
        self._none = Text(self.tr("No entry has that word. Try another."))
        for widget in (self.finder, self._none, *self._rows.values()):
            self.main.addWidget(widget)
        self._none.hide()
        self.end(source=labels.BASED_ON_DPUP)
        self.finder.textChanged.connect(self._narrow)

    def _narrow(self) -> None:
        """Show the words that hold what is typed, and tell how many there are."""
        found = find(self.finder.text(), self._texts)
        for name, row in self._rows.items():
            row.setVisible(name in found)
        self._none.setVisible(not found)
        if self.finder.text():
            count = len(found)
            told = self.tr("1 word") if count == 1 else self.tr("{count} words").format(count=count)
            announce(self, told if count else self._none.text())


class _Row(QWidget):
    """A word with its meaning, and with its principle where there is one."""

    def __init__(self, term: Term, principle: tuple[str, str] | None, more: Callable[[str], None]) -> None:
        super().__init__()
        column = Column(self, 2)
        column.addWidget(Text(term.term, "strong"))
        if principle:
            name, title = principle
            meaning = LeadingWords()
            called = self.tr("More about: {name}").format(name=title)
            meaning.set_words(term.meaning, self.tr("The principle {name}").format(name=title), called)
            meaning.clicked.connect(lambda: more(name))
            column.addWidget(meaning)
        else:
            column.addWidget(Text(term.meaning))
        column.addWidget(Text(self.tr("Source: {source}").format(source=term.source), "small"))


def _principle(name: str, term: Term, resources: Resources) -> tuple[str, str] | None:
    """Return the id and the name of the principle that a word is, or that its meaning comes from."""
    for part in POLICY_IDS:
        title = resources.basis[part].name
        if part == name or f"{title} principle" in term.source:
            return part, title
    return None
