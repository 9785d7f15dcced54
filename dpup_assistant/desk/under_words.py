"""The buttons under the words: to go through them one part at a time, and to give them to the person."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.copied import CopiedNotice
from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column, Flow
from dpup_assistant.output import labels


class UnderWords(QWidget):
    """A row of buttons, and under it what was done.

    Signals:
        by_parts(bool): the words are to be shown one part at a time, or all at once again.
        paper, copy: the button was pressed.
    """

    by_parts = Signal(bool)
    paper = Signal()
    copy = Signal()

    def __init__(self) -> None:
        """Make it."""
        super().__init__()
        self.copied, self._why_not = CopiedNotice(), Text(role="muted")
        self._one = Button(self.tr(labels.ONE_AT_A_TIME), "list-ordered")
        self._whole = Button(self.tr(labels.ALL_AT_ONCE), "scroll-text")
        self._paper = Button(self.tr(labels.PAPER_FOR_THEM), "printer")
        self._copy = Button(self.tr(labels.COPY_WORDS), "copy")
        self.ways_out = self._paper, self._copy
        """The buttons that give the words away from the page."""
        layout, row = Column(self, 6), Flow(gap=10)
        for button in (self._one, self._whole, self._paper, self._copy):
            row.addWidget(button)
        layout.addLayout(row)
        layout.addWidget(self.copied)
        layout.addWidget(self._why_not)
        self._one.clicked.connect(lambda: self.by_parts.emit(True))
        self._whole.clicked.connect(lambda: self.by_parts.emit(False))
        self._paper.clicked.connect(self.paper)
        self._copy.clicked.connect(self.copy)

    def offer_parts(self, parts: bool, whole: bool) -> None:
        """Offer to go one part at a time, to show all at once, or neither."""
        had_keyboard = self._whole.hasFocus()
        self._one.setVisible(parts)
        if had_keyboard and parts:
            self._one.setFocus()
        self._whole.setVisible(whole)

    def offer_to_them(self, why_not: str) -> None:
        """Offer to give the words to the person, or say why not; "" offers it."""
        self._paper.setVisible(not why_not)
        self._copy.setVisible(not why_not)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
