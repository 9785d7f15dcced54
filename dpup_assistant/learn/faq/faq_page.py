"""Questions and answers: what workers and trainers ask, with a finder over it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.find import Texts, find
from dpup_assistant.engine.learning.faq import Faq
from dpup_assistant.kit.announce import announce
from dpup_assistant.kit.fields import SearchField
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.learn.faq.question_fold import QuestionFold
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.output import labels

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class FaqPage(LearnPage):
    """Lists the questions by group, and narrows them to those that hold what is typed."""

    def __init__(self, room: Room, faq: Faq) -> None:
        """Take the room that opens it, and the questions with their answers."""
        super().__init__()
        self.heading.setText(self.tr("Questions and answers"))
        self._texts = {
            name: Texts(each.question, each.text, each.keywords) for name, each in faq.questions.items()
        }
        self.finder = SearchField(self.tr("Find a question by a word in it, such as law, consent or whānau"))
        self._none = Text(self.tr("No question has that word. Try another."))
        self._folds = {name: QuestionFold(room, each) for name, each in faq.questions.items()}
        titles = dict.fromkeys(each.group for each in faq.questions.values())
        self._groups = [_Group(title, self._in_group(title, faq)) for title in titles]
        for widget in (self.finder, self._none, *self._groups):
            self.main.addWidget(widget)
        self._none.hide()
        self.end(source=f"{labels.BASED_ON_DPUP} {self.tr(labels.NO_LAWYER)}")
        self.finder.textChanged.connect(self._narrow)
        self.finder.returnPressed.connect(self._open_best)

    def _in_group(self, title: str, faq: Faq) -> dict[str, QuestionFold]:
        return {name: self._folds[name] for name, each in faq.questions.items() if each.group == title}

    def _narrow(self) -> None:
        """Show the questions that hold what is typed, and tell how many there are."""
        found = self._found()
        for group in self._groups:
            group.show_only(found)
        self._none.setVisible(not found)
        if self.finder.text():
            count = len(found)
            words = self.tr("1 question") if count == 1 else self.tr("{count} questions").format(count=count)
            announce(self, words if count else self._none.text())

    def _open_best(self) -> None:
        """Open the question that fits what is typed best, if there is one, and put the keyboard on it."""
        if self.finder.text() and (found := self._found()):
            fold = self._folds[found[0]]
            fold.set_open(True)
            fold.head.setFocus()

    def _found(self) -> list[str]:
        """Return the ids of the questions that fit what is typed, the best first; all where nothing is."""
        return find(self.finder.text(), self._texts)


class _Group(QWidget):
    """Questions under a title; hidden where none of them is shown."""

    def __init__(self, title: str, folds: dict[str, QuestionFold]) -> None:
        super().__init__()
        self._folds = folds
        column = Column(self, 12, (0, 8, 0, 0), controls=True)
        column.addWidget(Text(title, "group"))
        for fold in folds.values():
            column.addWidget(fold)

    def show_only(self, names: Collection[str]) -> None:
        """Show the questions with these ids and hide the others."""
        for name, fold in self._folds.items():
            fold.setVisible(name in names)
        self.setVisible(any(name in names for name in self._folds))
