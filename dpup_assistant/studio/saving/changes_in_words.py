"""What changed from one tree to another, in words: answers that end elsewhere, words, law."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.compare import compare
from dpup_assistant.kit.labels import Heading, Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.notices import Notice
from dpup_assistant.output.compare.names import Names
from dpup_assistant.output.compare.text import Section, sections
from dpup_assistant.output.compare.words import NOT_WHOLE, NOTHING
from dpup_assistant.studio.edited_tree import EditedTree
from dpup_assistant.studio.saving.ends import tree_in

_MOST = 40  # things of one sort


class ChangesInWords(QWidget):
    """Shows the comparison of two trees, a heading for each sort of change."""

    def __init__(self, edited: EditedTree, titles: Mapping[str, str]) -> None:
        """Take the tree that the texts are of, and the titles of the trees in use, by id."""
        super().__init__()
        self._edited, self._titles = edited, titles
        self._column = Column(self, 8)

    def show_texts(self, old: str, new: str) -> None:
        """Show what changed from the tree in one text to that in another."""
        while item := self._column.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        before, now = tree_in(old, self._edited), tree_in(new, self._edited)
        if not (before and now):
            words = self.tr("A fault in one of the two keeps the answers from being compared.")
            self._column.addWidget(Notice("circle-alert", words, "warn"))
            return
        comparison = compare(before, now)
        found = sections(comparison, Names(before, now, self._edited.known.resources, self._titles))
        if not comparison.whole:
            self._column.addWidget(Notice("circle-alert", NOT_WHOLE, "warn"))
        for section in found:
            self._show(section)
        if not found:
            self._column.addWidget(Text(NOTHING))

    def _show(self, section: Section) -> None:
        self._column.addWidget(Heading(section.title, "side"))
        for said in section.lines[:_MOST]:
            self._column.addWidget(_block(said.text, said.under))
        left = len(section.lines) - _MOST
        if left > 0:
            self._column.addWidget(Text(self.tr("and {count} more").format(count=left), "muted"))


def _block(text: str, under: Sequence[str]) -> QWidget:
    """Return one thing that changed, with what stands under it."""
    block = QWidget()
    column = Column(block, 2, (0, 0, 0, 4))
    column.addWidget(Text(text, marker="•"))
    for line in under:
        column.addWidget(Text(line, "muted", marker=""))
    return block
