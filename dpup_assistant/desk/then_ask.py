"""What to ask when the words are said: whether they were explained well, in the other one's own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.blocks import Divider, Notice
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.kit.script import ScriptParagraph
from dpup_assistant.output import labels


class ThenAsk(QWidget):
    """Shows the question, and what came of it. That they told it back is kept nowhere.

    Signals:
        say_again: they could not tell it back, so it is to be said in other words.
    """

    say_again = Signal()

    def __init__(self) -> None:
        """Make it without a question."""
        super().__init__()
        title = Text(self.tr(labels.THEN_ASK), "side", icon="ear", icon_size=22)
        title.set_colour("primary")
        self._words, self._buttons = ScriptParagraph(), QWidget()
        self._told = Notice("check", self.tr(labels.TOLD_BACK))
        told_me = Button(self.tr(labels.TOLD_ME), "check")
        again = Button(self.tr(labels.SAY_AGAIN), "repeat")
        row = Flow(self._buttons, gap=12)
        row.addWidget(told_me)
        row.addWidget(again)
        layout = Column(self, 8, (0, 6, 0, 0))
        for widget in (Divider(), title, self._words, self._buttons, self._told):
            layout.addWidget(widget)
        told_me.clicked.connect(self._note)
        again.clicked.connect(self.say_again)

    def show_question(self, words: str) -> None:
        """Show a question that was not asked yet."""
        self._words.set_parts((words,))
        self.ask_anew()

    def ask_anew(self) -> None:
        """Offer both ways to go on from the question."""
        self._buttons.show()
        self._told.hide()

    def _note(self) -> None:
        """Put a quiet line in the place of the buttons."""
        self._told.show()
        self._told.setFocus()  # so that a screen reader says it
        self._buttons.hide()
