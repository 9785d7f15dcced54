"""A quiz: one question after the other, the answer after each, and at the end how many were right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.keys import DigitKeys
from dpup_assistant.desk.options import Options
from dpup_assistant.engine.learning.quiz import Quiz, QuizQuestion
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, settle
from dpup_assistant.kit.qt_numbers import KEY_ENTER, KEY_RETURN
from dpup_assistant.learn.learn_page import LearnPage
from dpup_assistant.learn.quiz.answered import Answered
from dpup_assistant.learn.quiz.score import Score

if TYPE_CHECKING:
    from dpup_assistant.learn.room import Room


class QuizPage(LearnPage):
    """Asks the questions of a quiz in their order. What was picked goes with the page."""

    def __init__(self, room: Room, quiz: Quiz) -> None:
        """Take the room, and the questions to ask: one at least."""
        super().__init__()
        self._room, self._questions = room, tuple(quiz.questions.values())
        self._picks: list[str] = []
        self._rests_on_open = False  # once opened it stays so, as why we ask on a walk
        self._number, self._options = Text(role="muted"), Options()
        self._under: Answered | Score | None = None
        self._place, self._again = Column(), Button(self.tr("Again"), "rotate-ccw")
        self.main.insertWidget(0, self._titles())
        self.main.addWidget(self._options)
        self.main.addLayout(self._place)
        self.end(self._again)
        self._digits = DigitKeys(self, self._options.press)
        self._options.picked.connect(self._pick)
        self._again.clicked.connect(self._begin)
        self._begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Enter lead on from an answer, wherever on the page no button takes it."""
        enter = event.key() in (KEY_RETURN, KEY_ENTER) and not event.isAutoRepeat()
        if enter and isinstance(self._under, Answered):
            self._go_on()
        else:
            super().keyPressEvent(event)

    def _titles(self) -> QWidget:
        """Return the heading with what stands close above it."""
        titles = QWidget()
        column = Column(titles, 4)
        self.main.removeWidget(self.heading)
        column.addWidget(self._number)
        column.addWidget(self.heading)
        return titles

    def _begin(self) -> None:
        self._picks.clear()
        self._ask()

    def _ask(self) -> None:
        """Ask the next question."""
        question, digits = self._questions[len(self._picks)], self._room.window.settings.number_keys
        self._head(
            self.tr("Question {number} of {count}").format(
                number=len(self._picks) + 1, count=len(self._questions)
            ),
            question.title,
        )
        self._put(None)
        labels = {name: option.label for name, option in question.options.items()}
        self._options.show_options(labels, None, digits)
        self._options.show()
        self._digits.switch(on=digits)
        self._again.hide()

    def _pick(self, name: str) -> None:
        """Take an answer, and show whether it is right and why."""
        question = self._questions[len(self._picks)]
        self._picks.append(name)
        last = len(self._picks) == len(self._questions)
        answered = Answered(
            self._room, question, name, self.tr("See how it went") if last else self.tr("Next question")
        )
        answered.next_asked.connect(self._go_on)
        answered.rests_on.set_open(self._rests_on_open)
        answered.rests_on.toggled.connect(self._note_open)
        self.heading.setFocus()  # before the option that has the keyboard goes, and the keyboard strays
        self._options.hide()
        self._digits.switch(on=False)
        self._put(answered)
        answered.focus()
        settle()
        QTimer.singleShot(0, answered, lambda: answered.scroll_to(self))  # once the page has its height

    def _note_open(self, opened: bool) -> None:
        self._rests_on_open = opened

    def _go_on(self) -> None:
        if len(self._picks) < len(self._questions):
            self._ask()
        else:
            self._end()

    def _end(self) -> None:
        """Show how many were right."""
        missed = self._missed()
        self._head(
            self.tr("How it went"),
            self.tr("{right} of {count}").format(
                right=len(self._picks) - len(missed), count=len(self._questions)
            ),
        )
        self._put(Score(missed))
        self._again.show()

    def _missed(self) -> list[QuizQuestion]:
        return [each for each, pick in zip(self._questions, self._picks, strict=True) if pick != each.right]

    def _head(self, over: str, title: str) -> None:
        """Show another heading, and put the keyboard on it before what had it goes."""
        self._number.setText(over)
        self.heading.setText(title)
        if self.isVisible():
            self._room.window.show_title(title)
            self.heading.setFocus()
        self.scroll_to_top()

    def _put(self, under: Answered | Score | None) -> None:
        """Show something under the question, in place of what stood there."""
        old: QWidget | None = self._under
        if old:
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._under = under
        if under:
            self._place.addWidget(under)
            under.show()
