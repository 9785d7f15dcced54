"""The file holds the work of somebody else: both texts, and which of them to keep."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.saving.two_texts import TwoTexts


class ChangedPage(OpenedPage):
    """Shows what was saved by somebody else beside the trainer's text.

    Signals:
        mine: the trainer's text is wanted in the file.
        theirs: the file's text is wanted.
        both: the trainer's text is wanted in a file of its own.
    """

    mine = Signal()
    theirs = Signal()
    both = Signal()

    def __init__(self, theirs: str, edited: EditedTree, titles: Mapping[str, str]) -> None:
        """Take the file's text, the tree that is open, and the titles of all trees by id."""
        name = edited.path.name
        super().__init__(self.tr("{name} has changed on disk").format(name=name), self.tr("Decide later"))
        told = self.tr(
            "Someone else saved it, or file sync brought another version. Nothing was saved over it. "
            "Look at both, then choose."
        )
        self.main.addWidget(Text(told))
        row = Flow(gap=12)
        for words, signal in (
            (self.tr("Keep mine"), self.mine),
            (self.tr("Take the file as it is now"), self.theirs),
            (self.tr("Save mine under another name"), self.both),
        ):
            button = Button(words)
            button.clicked.connect(signal)
            row.addWidget(button)
        self.main.addLayout(row)
        self.main.addWidget(
            Text(self.tr("The text you leave stays among the earlier versions, under What changed."), "muted")
        )
        both = TwoTexts(edited, titles, self.tr("In the file now"), self.tr("Yours"))
        both.show_texts(theirs, edited.text)
        self.show_wide(Heading(self.tr("From the file to your text"), "block"), both)
