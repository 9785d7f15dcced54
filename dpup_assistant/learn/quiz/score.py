"""The end of a quiz: how many were right, and those to read again."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.learning.quiz import QuizQuestion
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.learn.passage_view import paragraphs


class Score(QWidget):
    """Names the questions that were not right this time; each opens to its answer and the reason."""

    def __init__(self, missed: Sequence[QuizQuestion]) -> None:
        """Take the questions that were not right."""
        super().__init__()
        column = Column(self, 8)
        column.addWidget(
            Text(self.tr("These are worth another look.") if missed else self.tr("All of them, this time."))
        )
        for question in missed:
            fold = Fold(question.title)
            fold.body.addWidget(Text(question.options[question.right].label, "strong"))
            for paragraph in paragraphs(question.because):
                fold.body.addWidget(paragraph)
            column.addWidget(fold)
        column.addWidget(Text(self.tr("Nothing of this is kept."), "muted"))
