"""What stands above the heading of each page of a practice walk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.disclosure import Fold
from dpup_assistant.kit.frames import Frame
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column, Flow


class Band(QWidget):
    """Says that this is practice. The story stands below it until Start, and can be read again after.

    Signals:
        start, compare, leave: the button of that name was pressed.
    """

    start = Signal()
    compare = Signal()
    leave = Signal()

    def __init__(self) -> None:
        """Make it without a story."""
        super().__init__()
        self._story = _Story()
        self._again, self._told = Fold(self.tr("The story"), "drama"), Text()
        self._again.body.addWidget(self._told)
        self._compare = compare_button()
        self._lay_out()
        self._story.start.clicked.connect(self.start)
        self._compare.clicked.connect(self.compare)
        self.show_story("")

    def _lay_out(self) -> None:
        band = Frame("raised", "edge", dashed=True, margins=(22, 10, 12, 10))
        row, leave = Flow(gap=12, last_right=True), Button(self.tr("Leave practice"), "x")
        leave.clicked.connect(self.leave)
        words = self.tr("Practice. Nobody is in front of you.")
        row.addWidget(Text(words, "strong", icon="drama", icon_size=24))
        row.addWidget(self._compare)
        row.addWidget(leave)
        band.body.addLayout(row)
        column = Column(self, 12)
        for widget in (band, self._story, self._again):
            column.addWidget(widget)

    def show_story(self, words: str) -> None:
        """Show a story to be read first; "" for a walk without one."""
        self._story.words.setText(words)
        self._story.title.setAccessibleName(f"{self._story.title.text()}. {words}")
        self._told.setText(words)
        self._again.set_open(False)
        self._story.setVisible(bool(words))
        self._again.hide()
        self.offer_compare(offered=False)

    def put_by(self) -> None:
        """Fold the story away: the walk has started."""
        self._story.hide()
        self._again.setVisible(bool(self._told.text()))

    def offer_compare(self, *, offered: bool) -> None:
        """Offer to compare the walk with the expected one, or not."""
        self._compare.setVisible(offered)

    def focus(self) -> bool:
        """Put the keyboard on the story, where it is to be read first. Return whether it is."""
        if self._story.isHidden():
            return False
        self._story.title.setFocus()
        return True


def compare_button() -> Button:
    """Return a button that leads from an outcome to the walk beside the expected one."""
    words = QCoreApplication.translate("Practice", "Compare with the expected walk")
    return Button(words, "arrow-right", "small_primary")


class _Story(Frame):
    """The story, with Start under it. A screen reader says all of it when the title has the keyboard."""

    def __init__(self) -> None:
        super().__init__("surface", "edge", gap=10)
        self.title, self.words = Heading(self.tr("The story"), "side"), Text(role="reply")
        self.start = Button(self.tr("Start"), "arrow-right", "primary")
        row = Flow()
        row.addWidget(self.start)
        self.body.addWidget(self.title)
        self.body.addWidget(self.words)
        self.body.addLayout(row)
