"""Before a tree with unsaved edits is closed: save them, keep them as a draft, or throw them away."""

from PySide6.QtCore import Signal

from dpup_assistant.kit.button import Button
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Flow
from dpup_assistant.studio.opened_page import OpenedPage


class LeavingPage(OpenedPage):
    """Asks what to do with unsaved edits. Closed without an answer, the tree stays open.

    Signals:
        save: they are to be saved.
        keep: they are to stay as a draft.
        throw_away: they are not wanted.
    """

    save = Signal()
    keep = Signal()
    throw_away = Signal()

    def __init__(self, name: str, edits: int) -> None:
        """Take the file's name, and how many edits are not saved; 0 where the file no longer holds them."""
        super().__init__(self.tr("Save before you go?"), self.tr("Go on editing"))
        self.main.addWidget(Text(self._what(name, edits), "strong"))
        row = Flow(gap=12)
        save = Button(self.tr("Save"), "save", "primary")
        keep = Button(self.tr("Keep as a draft"))
        away = Button(self.tr("Throw away"), "trash-2")
        for button, signal in ((save, self.save), (keep, self.keep), (away, self.throw_away)):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.main.addLayout(row)
        for words in (
            self.tr("A draft is on this computer alone. It is offered when you open the tree again."),
            self.tr("What you throw away stays among the earlier versions, under What changed."),
        ):
            self.main.addWidget(Text(words, "muted"))

    def _what(self, name: str, edits: int) -> str:
        """Return what is not saved."""
        if not edits:
            return self.tr("{name} no longer holds what you saved.").format(name=name)
        count = self.tr("1 edit is") if edits == 1 else self.tr("{count} edits are").format(count=edits)
        return self.tr("{count} not saved in {name}.").format(count=count, name=name)
