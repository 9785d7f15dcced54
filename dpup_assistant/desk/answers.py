"""The answers given so far, tree by tree, each a button to change it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column

if TYPE_CHECKING:
    from dpup_assistant.engine.trail import Trail
    from dpup_assistant.engine.tree import Tree
    from dpup_assistant.engine.walk import Answer


class AnswersPanel(QWidget):
    """Shows the answers of a trail. Its buttons are kept and filled again.

    Signals:
        change(int, str): the place of a walk in the trail, and the question to answer again.
    """

    change = Signal(int, str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._rows: list[_Row] = []
        self._layout = Column()
        outer = Column(self)
        outer.addLayout(self._layout)
        outer.addStretch()

    def show_trail(self, trail: Trail | None) -> None:
        """Show the answers of a trail; with none, forget those that stood here."""
        given = (
            [(place, walk.tree, a) for place, walk in enumerate(trail.walks) for a in walk.answers]
            if trail
            else []
        )
        while len(self._rows) < len(given):
            row = _Row()
            row.change.connect(self.change)
            self._rows.append(row)
            self._layout.addWidget(row)
        title = trail.walks[0].tree.title if trail else ""
        for row, (place, tree, answer) in zip(self._rows, given, strict=False):
            row.show_answer(place, tree, answer, heading=tree.title if tree.title != title else "")
            title = tree.title
        for row in self._rows[len(given) :]:
            row.clear()


class _Row(QWidget):
    """One answer, under the title of its tree where that is another one than before."""

    change = Signal(int, str)

    def __init__(self) -> None:
        from dpup_assistant.kit.answer_button import AnswerButton  # the first page must not wait for it

        super().__init__()
        self._place, self._question = 0, ""
        self._shown: tuple[object, ...] | None = None
        self._title = Text("", "rail_title")
        self._button = AnswerButton()
        self._button.clicked.connect(lambda: self.change.emit(self._place, self._question))
        layout = Column(self)
        layout.addWidget(self._title)
        layout.addWidget(self._button)

    def show_answer(self, place: int, tree: Tree, answer: Answer, heading: str) -> None:
        asked, words = tree.questions[answer.question].title, self._words(tree, answer)
        shown = (place, answer, heading, asked, words)
        if shown == self._shown:
            return
        self._shown, self._place, self._question = shown, place, answer.question
        self._title.setText(heading)
        self._title.setVisible(bool(heading))
        self._button.set_answer(asked, words, answer.by_desk)
        self.show()

    def clear(self) -> None:
        if self._shown:
            self._shown = None
            self._title.setText("")
            self._button.set_answer("", "")
            self.hide()

    def _words(self, tree: Tree, answer: Answer) -> str:
        """Return an answer in words: the option's label, or how many items were ticked."""
        from dpup_assistant.engine.walk import offered  # the first page must not wait for it

        labels = offered(tree.questions[answer.question])
        if isinstance(answer.picked, str):
            return labels[answer.picked]
        if not answer.picked:
            return self.tr("None of these")
        return self.tr("{ticked} of {items} ticked").format(ticked=len(answer.picked), items=len(labels))
