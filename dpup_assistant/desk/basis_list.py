"""Law and good practice, each under its tag: plain meaning first, the citation small under it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.blocks import Tag
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.output import labels


class BasisList(QWidget):
    """Shows law and good practice apart, one tag for each."""

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._law = _Kind(Tag("scale", self.tr(labels.LAW)))
        self._good = _Kind(Tag("hand-heart", self.tr(labels.GOOD_PRACTICE), good_practice=True))
        layout = Column(self, 16)
        layout.addWidget(self._law)
        layout.addWidget(self._good)

    def show_basis(self, basis: Sequence[Basis]) -> None:
        """Show these, law first."""
        self._law.show_entries([entry for entry in basis if entry.kind == "law"])
        self._good.show_entries([entry for entry in basis if entry.kind == "good_practice"])


class _Kind(QWidget):
    """A tag with its entries; hidden where there are none. Its labels are kept and filled again."""

    def __init__(self, tag: Tag) -> None:
        super().__init__()
        self._rows: list[_Entry] = []
        self._layout = Column(self, 8)
        self._layout.addWidget(tag)

    def show_entries(self, entries: Sequence[Basis]) -> None:
        while len(self._rows) < len(entries):
            self._rows.append(_Entry())
            self._layout.addWidget(self._rows[-1])
        for place, row in enumerate(self._rows):
            if place < len(entries):
                row.show_entry(entries[place])
            row.setVisible(place < len(entries))
        self.setVisible(bool(entries))


class _Entry(QWidget):
    """One law or piece of good practice."""

    def __init__(self) -> None:
        super().__init__()
        self._plain, self._citation, self._unsure = Text(), Text(role="small"), Text(role="small")
        self._beyond_title, self._beyond = Text(self.tr(labels.BEYOND), "strong"), Text()
        layout = Column(self, 2)
        for label in (self._plain, self._citation, self._unsure, self._beyond_title, self._beyond):
            layout.addWidget(label)

    def show_entry(self, basis: Basis) -> None:
        unsure = labels.UNSURE_BASIS.get(basis.confidence)
        _fill(self._plain, basis.plain)
        _fill(self._citation, basis.citation)
        _fill(self._unsure, self.tr(unsure) if unsure else "")
        _fill(self._beyond, f"{basis.beyond.law_asks} {basis.beyond.why}" if basis.beyond else "")
        self._beyond_title.setVisible(basis.beyond is not None)


def _fill(label: Text, words: str) -> None:
    """Show words, or hide the label where there are none."""
    label.setText(words)
    label.setVisible(bool(words))
