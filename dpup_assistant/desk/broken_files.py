"""At the end of the first page: each file that cannot be used as it is, and what is used in its place."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.desk.library import Library
from dpup_assistant.desk.whose import copy_in_use
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import FaultCard

_WHOLE_FILE = ("not_as_signed", "not_as_it_came")  # faults that need no list of places


class BrokenFiles(QWidget):
    """A card for each of them.

    Signals:
        asked(str): the faults of a tree, by its id, or of another file are to be shown.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._cards = Column(self, 12)

    def show_library(self, library: Library) -> None:
        """Show what turned out to be broken."""
        while item := self._cards.takeAt(0):
            widget = item.widget()
            if widget:
                widget.deleteLater()
        for name in library.faulty():
            title, sentence = self._words(library, name)
            card = FaultCard(title, sentence, self.tr("Show the faults"))
            card.clicked.connect(lambda name=name: self.asked.emit(name))
            self._cards.addWidget(card)

    def _words(self, library: Library, name: str) -> tuple[str, str]:
        """Return the title and the sentence for a file that cannot be used as it is."""
        title = self.tr("“{title}” cannot be used").format(title=library.title(name))
        file, faults = library.faults(name)
        if day := library.copied(name):
            changed = self.tr("“{title}”: an earlier copy is in use").format(title=library.title(name))
            whom = self.tr("Tell whoever looks after the trees.")
            return changed, f"{copy_in_use(file, day)} {whom}"
        if len(faults) == 1 and faults[0].code in _WHOLE_FILE:
            return title, f"{faults[0].message} {faults[0].hint}"
        words = self.tr("1 fault in {file}. The other decisions work.")
        if len(faults) != 1:
            words = self.tr("{count} faults in {file}. The other decisions work.")
        return title, words.format(count=len(faults), file=file)
