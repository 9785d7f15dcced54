"""Unsaved text that was found: what differs from the file, and which of the two to go on with."""

from collections.abc import Mapping

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.kit.notices import Notice
from dpup_assistant.output.dates import moment_in_words
from dpup_assistant.storage.saving.drafts import Draft
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.opened_page import OpenedPage
from dpup_assistant.studio.saving.two_texts import TwoTexts


class DraftPage(OpenedPage):
    """Offers a draft. Closed without an answer, the draft stays and is offered next time.

    Signals:
        taken: the draft is wanted.
        not_wanted: the file as it was saved is wanted.
    """

    taken = Signal()
    not_wanted = Signal()

    def __init__(self, draft: Draft, edited: EditedTree, titles: Mapping[str, str], is_of_this: bool) -> None:
        """Take the draft, the tree it is of, and the titles of all trees by id.

        `is_of_this`: the draft was made from the very text that the file holds.
        """
        super().__init__(self.tr("Here is text that was not saved"), self.tr("Decide later"))
        when = moment_in_words(draft.kept.astimezone())
        told = self.tr("You edited {name} until {when}. The window was closed before that was saved.")
        self.main.addWidget(Text(told.format(name=draft.path.name, when=when)))
        if not is_of_this:
            newer = self.tr("The file was saved since then. Look at both before you choose.")
            self.main.addWidget(Notice("circle-alert", newer, "warn"))
        take = Button(self.tr("Take the unsaved text"), kind="primary")
        leave = Button(self.tr("Keep the saved file"))
        take.clicked.connect(self.taken)
        leave.clicked.connect(self.not_wanted)
        row = Flow(gap=12)
        for button in (take, leave):
            row.addWidget(button)
        self.main.addLayout(row)
        self.main.addWidget(
            Text(self.tr("The text you leave stays among the earlier versions, under What changed."), "muted")
        )
        both = TwoTexts(edited, titles, self.tr("In the saved file"), self.tr("Not saved"))
        both.show_texts(edited.saved_text, draft.text)
        self.show_wide(Heading(self.tr("From the saved file to the unsaved text"), "block"), both)
