"""Law and good practice, each under its tag: plain meaning first, the citation small under it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dpup_assistant.engine.resources import Basis
from dpup_assistant.kit.blocks import Tag
from dpup_assistant.kit.labels import Text
from dpup_assistant.kit.layouts import Column
from dpup_assistant.kit.leading_words import LeadingWords
from dpup_assistant.output import labels


class BasisList(QWidget):
    """Shows law and good practice apart, one tag for each. Where it is disabled, nothing leads on.

    Signals:
        asked(str): more is wanted of an entry, by its id in basis.yaml.
    """

    asked = Signal(str)

    def __init__(self) -> None:
        """Make it empty."""
        super().__init__()
        self._law = _Kind(Tag("scale", self.tr(labels.LAW)))
        self._good = _Kind(Tag("hand-heart", self.tr(labels.GOOD_PRACTICE), good_practice=True))
        layout = Column(self, 16)
        for kind in (self._law, self._good):
            kind.asked.connect(self.asked)
            layout.addWidget(kind)

    def show_basis(self, basis: Mapping[str, Basis]) -> None:
        """Show these, by their ids in basis.yaml, law first."""
        self._law.show_entries({name: entry for name, entry in basis.items() if entry.kind == "law"})
        self._good.show_entries({name: each for name, each in basis.items() if each.kind == "good_practice"})


class _Kind(QWidget):
    """A tag with its entries; hidden where there are none. Its labels are kept and filled again."""

    asked = Signal(str)

    def __init__(self, tag: Tag) -> None:
        super().__init__()
        self._rows: list[_Entry] = []
        self._layout = Column(self, 6)
        self._layout.addWidget(tag)

    def show_entries(self, entries: Mapping[str, Basis]) -> None:
        while len(self._rows) < len(entries):
            row = _Entry()
            row.asked.connect(self.asked)
            self._rows.append(row)
            self._layout.addWidget(row)
        for row, (name, entry) in zip(self._rows, entries.items(), strict=False):
            row.show_entry(name, entry)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(entries))
        self.setVisible(bool(entries))


class _Entry(QWidget):
    """One law or piece of good practice."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._id = ""
        self._plain, self._unsure = LeadingWords(), Text(role="small")
        self._beyond_title, self._beyond = Text(self.tr(labels.BEYOND), "strong"), Text()
        self._plain.clicked.connect(lambda: self.asked.emit(self._id))
        layout = Column(self, 2)
        for widget in (self._plain, self._unsure, self._beyond_title, self._beyond):
            layout.addWidget(widget)

    def show_entry(self, name: str, basis: Basis) -> None:
        self._id = name
        unsure = labels.UNSURE_BASIS.get(basis.confidence)
        self._plain.set_words(
            basis.plain, basis.citation, self.tr("More about: {name}").format(name=basis.name)
        )
        _fill(self._unsure, self.tr(unsure) if unsure else "")
        _fill(self._beyond, f"{basis.beyond.law_asks} {basis.beyond.why}" if basis.beyond else "")
        self._beyond_title.setVisible(basis.beyond is not None)


def _fill(label: Text, words: str) -> None:
    """Show words, or hide the label where there are none."""
    label.setText(words)
    label.setVisible(bool(words))
